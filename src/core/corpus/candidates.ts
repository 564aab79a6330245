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
const NEEDED_FOR_QUOTATION = 2.5;
const NEEDED_FOR_PASSAGE = 9;
/** What each query word between two shared shingles takes from them: chance scatters, a source does not. */
const APART = 1.2;
const NEEDED_FOR_STORY = 60;
/** So many articles are opened for one stretch, and for the story. */
const MOST_FOR_STRETCH = 40;
const MOST_FOR_STORY = 20;

/** The articles that share improbable words with the query: for each stretch those that share most of it. */
export function candidatesFor(query: Query, segments: readonly Segment[]): readonly Candidate[] {
  const hits = collectHits(query, segments);
  const holders: Weighed[][] = query.stretches.map(() => []);
  const story: Weighed[] = [];
  for (const article of hits.articles) {
    const weighed = weigh(query, hits.of(article), article);
    for (const stretch of weighed.worths.keys()) if (isTelling(query, weighed, stretch)) holders[stretch].push(weighed);
    if (weighed.likeness >= NEEDED_FOR_STORY) story.push(weighed);
  }
  const chosen = new Map<Weighed, number[]>();
  for (const article of mostAlike(story).slice(0, MOST_FOR_STORY)) chosen.set(article, []);
  for (const [stretch, found] of holders.entries()) {
    const worth = ({ worths }: Weighed) => worths.get(stretch) ?? 0;
    const best = found.sort((a, b) => worth(b) - worth(a) || b.likeness - a.likeness).slice(0, MOST_FOR_STRETCH);
    for (const holder of best) chosen.set(holder, [...(chosen.get(holder) ?? []), stretch]);
  }
  return [...chosen].map(([{ article, likeness }, stretches]) => ({ article, likeness, stretches }));
}

function mostAlike(articles: readonly Weighed[]): readonly Weighed[] {
  return [...articles].sort((a, b) => b.likeness - a.likeness);
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
        const article = number * ARTICLES_PER_SEGMENT + segment.articles[i];
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

/** An article with what it shares of each stretch, and of the query as a whole. */
interface Weighed {
  readonly article: number;
  readonly worths: ReadonlyMap<number, number>;
  readonly likeness: number;
}

function weigh({ rarity, stretchOf }: Query, hits: readonly number[], article: number): Weighed {
  const worths = new Map<number, number>();
  let likeness = 0;
  let last = -3;
  let worth = 0;
  for (const at of hits) {
    const share = (rarity.shingles[at] * Math.min(3, at - last)) / 3;
    if (rarity.shingleCounts[at] <= STORY_ARTICLES) likeness += share;
    const stretch = stretchOf[at];
    const goesOn = last >= 0 && stretchOf[last] === stretch;
    worth = goesOn ? Math.max(0, worth - APART * (at - last - 2)) + share : share;
    if (stretch >= 0 && worth > (worths.get(stretch) ?? 0)) worths.set(stretch, worth);
    last = at;
  }
  return { article, worths, likeness };
}

/** True where a stretch’s shared shingles, and what else the article shares, are worth opening its text. */
function isTelling(query: Query, { worths, likeness }: Weighed, stretch: number): boolean {
  const worth = worths.get(stretch) ?? 0;
  const beyondChance = worth - query.rarity.chance;
  if (!query.stretches[stretch].quotation) return beyondChance >= NEEDED_FOR_PASSAGE;
  return beyondChance + SHARED_ELSEWHERE * Math.log1p(Math.max(0, likeness - worth)) >= NEEDED_FOR_QUOTATION;
}

const SHARED_ELSEWHERE = 2;
