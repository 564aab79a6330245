import { shingleAt } from './fingerprints.ts';
import type { Query } from './query.ts';
import { ARTICLES_PER_SEGMENT, postingRange, type Segment } from './segment.ts';

/** An article of the corpus that may share words with the query, and for which of its stretches. */
export interface Candidate {
  /** The segment’s number times 65,536, and the article’s number in it. */
  readonly article: number;
  /** The numbers of the stretches that may stand there. */
  readonly stretches: readonly number[];
  /** What the rare words are worth that the two articles share, wherever they stand. */
  readonly likeness: number;
}

/** A shingle in more articles than these says nothing about which. */
const MOST_ARTICLES = 400;
/** A shingle in more articles than these says nothing about a common event. */
const STORY_ARTICLES = 40;
/** What shared shingles must be worth before a text is opened, beside the corpus’s chance. */
const NEEDED_FOR_QUOTATION = -3;
const NEEDED_FOR_PASSAGE = 14;
const NEEDED_FOR_STORY = 60;
const MOST_CANDIDATES = 500;

/** The articles that share improbable words with the query, those that share most first. */
export function candidatesFor(query: Query, segments: readonly Segment[]): readonly Candidate[] {
  const hits = collectHits(query, segments);
  const candidates: (Candidate & { best: number })[] = [];
  for (const article of hits.articles) {
    const candidate = weigh(query, hits.of(article), article);
    if (candidate) candidates.push(candidate);
  }
  return candidates.sort((a, b) => b.best - a.best || a.article - b.article).slice(0, MOST_CANDIDATES);
}

interface Hits {
  readonly articles: readonly number[];
  /** The shingles of the query that the article holds, in the order of the text. */
  of(article: number): readonly number[];
}

function collectHits(query: Query, segments: readonly Segment[]): Hits {
  const heads = new Int32Array(segments.length * ARTICLES_PER_SEGMENT).fill(-1);
  const shingles: number[] = [];
  const nexts: number[] = [];
  const articles: number[] = [];
  const { words, rarity } = query;
  for (let at = rarity.shingles.length - 1; at >= 0; at--) {
    const count = rarity.shingleCounts[at];
    if (count === 0 || count > MOST_ARTICLES) continue;
    const shingle = shingleAt(words.hashes, at);
    for (const [number, segment] of segments.entries()) {
      const [from, to] = postingRange(segment, shingle);
      for (let i = from; i < to; i++) {
        const article = number * ARTICLES_PER_SEGMENT + (segment.postings[i] & 0xffff);
        if (heads[article] < 0) articles.push(article);
        nexts.push(heads[article]);
        heads[article] = shingles.push(at) - 1;
      }
    }
  }
  return {
    articles,
    of(article) {
      const found: number[] = [];
      for (let hit = heads[article]; hit >= 0; hit = nexts[hit]) found.push(shingles[hit]);
      return found;
    },
  };
}

function weigh(query: Query, hits: readonly number[], article: number): (Candidate & { best: number }) | null {
  const { rarity, stretchOf, stretches } = query;
  const found: number[] = [];
  let best = 0;
  let likeness = 0;
  let last = -3;
  let stretch = -1;
  let worth = 0;
  const close = () => {
    if (stretch < 0) return;
    const needed = stretches[stretch].quotation ? NEEDED_FOR_QUOTATION : NEEDED_FOR_PASSAGE;
    if (worth >= rarity.chance + needed) found.push(stretch);
    best = Math.max(best, worth - needed);
  };
  for (const at of hits) {
    const share = (rarity.shingles[at] * Math.min(3, at - last)) / 3;
    if (rarity.shingleCounts[at] <= STORY_ARTICLES) likeness += share;
    if (stretchOf[at] !== stretch) {
      close();
      stretch = stretchOf[at];
      worth = 0;
    }
    worth += share;
    last = at;
  }
  close();
  if (found.length === 0 && likeness < NEEDED_FOR_STORY) return null;
  return { article, stretches: found, likeness, best: Math.max(best, likeness / 10) };
}
