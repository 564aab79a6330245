import { shingleAt } from './fingerprints.ts';
import { FEWEST_WORDS, type Query } from './query.ts';
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
const NEEDED_FOR_QUOTATION = 7;
/** One shared shingle alone, three words, is rarely more than it seems. */
const NEEDED_FOR_ONE = 9;
const NEEDED_FOR_PASSAGE = 9;
/** A quotation that may stand there whole, and whatever else two articles share, make a shared shingle more telling. */
const WHOLE = 10;
const SHARED_ELSEWHERE = 2;
/** A shared shingle may tell of one shared word beyond it. */
const WORDS_OF_ONE = 4;
/** What each query word between two shared shingles takes from them: chance scatters, a source does not. */
const APART = 1.2;
const NEEDED_FOR_STORY = 60;
/** So many articles are opened for one stretch, and for the story. */
const MOST_FOR_STRETCH = 40;
const MOST_FOR_STORY = 20;

/** The articles that share improbable words with the query: for each stretch those that share most of it. */
export function candidatesFor(query: Query, segments: readonly Segment[]): readonly Candidate[] {
  const hits = collectHits(query, segments);
  const scales = scalesFor(query);
  const holders: Holder[][] = query.stretches.map(() => []);
  const story: Holder[] = [];
  const least = leastForOne(query);
  for (const holder of hits.holders) {
    if (isLone(hits, holder) && query.rarity.shingles[hits.shingles[hits.heads[holder]]] < least) continue;
    const weighed = scales.weigh(hits, holder);
    const { likeness, touched, worths } = weighed;
    const article = hits.articleOf(holder);
    if (likeness >= NEEDED_FOR_STORY) story.push({ article, likeness, worth: 0 });
    for (const stretch of touched) {
      if (isTelling(query, weighed, stretch)) holders[stretch].push({ article, likeness, worth: worths[stretch] });
    }
  }
  const chosen = new Map<number, { likeness: number; stretches: number[] }>();
  for (const { article, likeness } of mostAlike(story).slice(0, MOST_FOR_STORY))
    chosen.set(article, { likeness, stretches: [] });
  for (const [stretch, found] of holders.entries()) {
    const best = found.sort((a, b) => b.worth - a.worth || b.likeness - a.likeness).slice(0, MOST_FOR_STRETCH);
    for (const { article, likeness } of best) {
      const known = chosen.get(article);
      if (known) known.stretches.push(stretch);
      else chosen.set(article, { likeness, stretches: [stretch] });
    }
  }
  return [...chosen].map(([article, { likeness, stretches }]) => ({ article, likeness, stretches }));
}

/** An article that may share a stretch, with what it shares of it and of the query as a whole. */
interface Holder {
  readonly article: number;
  readonly likeness: number;
  readonly worth: number;
}

function mostAlike(articles: readonly Holder[]): readonly Holder[] {
  return [...articles].sort((a, b) => b.likeness - a.likeness);
}

/** What one shared shingle must be worth at the least to be telling: that of the shortest stretch that is looked up. */
function leastForOne({ rarity }: Query): number {
  return NEEDED_FOR_ONE + rarity.chance - (WHOLE * WORDS_OF_ONE) / FEWEST_WORDS;
}

/** Most articles share one shingle with the query, and nothing else. */
function isLone({ heads, nexts }: Hits, holder: number): boolean {
  return nexts[heads[holder]] < 0;
}

/**
 * The shingles of the query that each article holds, as lists: from `heads[holder]` on by `nexts` to -1. Articles are
 * counted through all segments here, so that the heads lie close together.
 */
interface Hits {
  readonly holders: readonly number[];
  /** The article’s number as `Candidate` has it. */
  articleOf(holder: number): number;
  readonly heads: Int32Array;
  readonly nexts: Int32Array;
  readonly shingles: Int32Array;
}

function collectHits({ words, rarity }: Query, segments: readonly Segment[]): Hits {
  const firsts = firstsOf(segments);
  const heads = new Int32Array(firsts[segments.length]).fill(-1);
  const most = rarity.shingleCounts.reduce((sum, count) => sum + (count > MOST_ARTICLES ? 0 : count), 0);
  const [nexts, shingles] = [new Int32Array(most), new Int32Array(most)];
  const holders: number[] = [];
  let used = 0;
  for (let at = rarity.shingles.length - 1; at >= 0; at--) {
    const count = rarity.shingleCounts[at];
    if (count === 0 || count > MOST_ARTICLES) continue;
    const shingle = shingleAt(words.hashes, at);
    for (const [number, segment] of segments.entries()) {
      const [from, to] = postingRange(segment, shingle);
      for (let i = from; i < to; i++) {
        const holder = firsts[number] + segment.articles[i];
        if (heads[holder] < 0) holders.push(holder);
        nexts[used] = heads[holder];
        shingles[used] = at;
        heads[holder] = used++;
      }
    }
  }
  const articleOf = (holder: number) => {
    let number = segments.length - 1;
    while (firsts[number] > holder) number--;
    return number * ARTICLES_PER_SEGMENT + holder - firsts[number];
  };
  return { holders, articleOf, heads, nexts, shingles };
}

/** The number of each segment’s first article where all are counted in a row, and at the end how many there are. */
function firstsOf(segments: readonly Segment[]): readonly number[] {
  const firsts = [0];
  for (const [number, { articleCount }] of segments.entries()) firsts.push(firsts[number] + articleCount);
  return firsts;
}

/** An article as it was weighed last; the arrays hold for the stretches that were `touched`. */
interface Weighed {
  readonly likeness: number;
  readonly touched: readonly number[];
  /** How many shingles of a stretch are shared. */
  readonly counts: Int32Array;
  /** What the most telling shared shingles of a stretch are worth that stand close together. */
  readonly worths: Float32Array;
  /** How many words of a stretch are shared, counting the next beyond each run, of which the shingles cannot tell. */
  readonly words: Int32Array;
}

/** Weighs article after article against the query, in the same few arrays. */
function scalesFor(query: Query) {
  const { rarity, stretchOf, stretches } = query;
  const worths = new Float32Array(stretches.length);
  const words = new Int32Array(stretches.length);
  const counts = new Int32Array(stretches.length);
  const touched: number[] = [];
  const weigh = ({ heads, nexts, shingles }: Hits, holder: number): Weighed => {
    touched.length = 0;
    let [likeness, worth, last] = [0, 0, -3];
    for (let hit = heads[holder]; hit >= 0; hit = nexts[hit]) {
      const at = shingles[hit];
      const share = (rarity.shingles[at] * Math.min(3, at - last)) / 3;
      if (rarity.shingleCounts[at] <= STORY_ARTICLES) likeness += share;
      const stretch = stretchOf[at];
      const goesOn = last >= 0 && stretchOf[last] === stretch;
      worth = goesOn ? Math.max(0, worth - APART * (at - last - 2)) + share : share;
      if (stretch >= 0) {
        if (!goesOn) {
          worths[stretch] = words[stretch] = counts[stretch] = 0;
          touched.push(stretch);
        }
        worths[stretch] = Math.max(worths[stretch], worth);
        counts[stretch]++;
        words[stretch] += goesOn ? Math.min(WORDS_OF_ONE, at - last) : WORDS_OF_ONE;
      }
      last = at;
    }
    return { likeness, touched, counts, worths, words };
  };
  return { weigh };
}

/** True where a stretch’s shared shingles, and what else the article shares, are worth opening its text. */
function isTelling({ rarity, stretches }: Query, weighed: Weighed, stretch: number): boolean {
  const { counts, worths, words, likeness } = weighed;
  const { quotation, from, end } = stretches[stretch];
  const beyondChance = worths[stretch] - rarity.chance;
  if (!quotation) return beyondChance >= NEEDED_FOR_PASSAGE;
  const needed = counts[stretch] > 1 ? NEEDED_FOR_QUOTATION : NEEDED_FOR_ONE;
  const elsewhere = SHARED_ELSEWHERE * Math.log1p(Math.max(0, likeness - worths[stretch]));
  return beyondChance + WHOLE * Math.min(1, words[stretch] / (end - from)) + elsewhere >= needed;
}
