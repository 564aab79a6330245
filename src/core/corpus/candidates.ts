import { FEWEST_WORDS, type Query } from './query.ts';
import type { Segment } from './segment.ts';
import { type SharedShingles, shingleCollector } from './shared-shingles.ts';

/** An article of the corpus that may share words with the query, and for which of its stretches. */
export interface Candidate {
  /** The segment’s number times 65,536, and the article’s number in it. */
  readonly article: number;
  /** The numbers of the stretches that may stand there. */
  readonly stretches: readonly number[];
  /** What the rare words are worth that the two articles share, wherever they stand. */
  readonly likeness: number;
}

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

/** Finds the articles of an index that share improbable words with a query, in rooms of its own. */
export type CandidateFinder = (query: Query, segments: readonly Segment[]) => readonly Candidate[];

/** The articles that share improbable words with the query: for each stretch those that share most of it. */
export function candidateFinder(): CandidateFinder {
  const collect = shingleCollector();
  return (query, segments) => choose(weighAll(query, collect(query, segments)));
}

interface Holders {
  readonly story: readonly Holder[];
  /** For each stretch. */
  readonly stretches: readonly Holder[][];
}

function weighAll(query: Query, shared: SharedShingles): Holders {
  const weigh = scalesFor(query);
  const stretches: Holder[][] = query.stretches.map(() => []);
  const story: Holder[] = [];
  const least = leastForOne(query);
  for (let i = 0; i < shared.holderCount; i++) {
    const holder = shared.holders[i];
    if (isLone(shared, holder) && query.rarity.shingles[shared.shingles[shared.heads[holder]]] < least) continue;
    const weighed = weigh(shared, holder);
    const { likeness, touched, worths } = weighed;
    if (likeness >= NEEDED_FOR_STORY) story.push({ article: shared.articleOf(holder), likeness, worth: 0 });
    for (const stretch of touched) {
      if (isTelling(query, weighed, stretch))
        stretches[stretch].push({ article: shared.articleOf(holder), likeness, worth: worths[stretch] });
    }
  }
  return { story, stretches };
}

function choose({ story, stretches }: Holders): readonly Candidate[] {
  const chosen = new Map<number, { likeness: number; stretches: number[] }>();
  for (const { article, likeness } of mostAlike(story).slice(0, MOST_FOR_STORY))
    chosen.set(article, { likeness, stretches: [] });
  for (const [stretch, found] of stretches.entries()) {
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
function isLone({ heads, nexts }: SharedShingles, holder: number): boolean {
  return nexts[heads[holder]] < 0;
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
  const { stretchOf, stretches, rarity } = query;
  const { postings } = rarity;
  const worths = new Float32Array(stretches.length);
  const words = new Int32Array(stretches.length);
  const counts = new Int32Array(stretches.length);
  const touched: number[] = [];
  return ({ heads, nexts, shingles }: SharedShingles, holder: number): Weighed => {
    touched.length = 0;
    let [likeness, worth, last] = [0, 0, -3];
    for (let hit = heads[holder]; hit >= 0; hit = nexts[hit]) {
      const at = shingles[hit];
      const share = (rarity.shingles[at] * Math.min(3, at - last)) / 3;
      if (postings.counts[at] <= STORY_ARTICLES) likeness += share;
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
