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
  const scales = scalesFor(query);
  const stretches: Holder[][] = query.stretches.map(() => []);
  const story: Holder[] = [];
  const least = leastForOne(query);
  for (let i = 0; i < shared.holderCount; i++) {
    const holder = shared.holders[i];
    if (isLone(shared, holder) && query.rarity.shingles[shared.shingles[shared.heads[holder]]] < least) continue;
    weigh(query, scales, shared, holder);
    const { likeness } = scales;
    if (likeness >= NEEDED_FOR_STORY) story.push({ article: shared.articleOf(holder), likeness, worth: 0 });
    const mostElsewhere = worthElsewhere(likeness);
    for (let k = 0; k < scales.touchedCount; k++) {
      const stretch = scales.touched[k];
      if (isTelling(query, scales, stretch, mostElsewhere))
        stretches[stretch].push({ article: shared.articleOf(holder), likeness, worth: scales.worths[stretch] });
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
interface Scales {
  likeness: number;
  readonly touched: Int32Array;
  touchedCount: number;
  /** How many shingles of a stretch are shared. */
  readonly counts: Int32Array;
  /** What the most telling shared shingles of a stretch are worth that stand close together. */
  readonly worths: Float32Array;
  /** How many words of a stretch are shared, counting the next beyond each run, of which the shingles cannot tell. */
  readonly words: Int32Array;
}

/** Article after article is weighed in the same few arrays, for a search weighs thousands. */
function scalesFor({ stretches: { length } }: Query): Scales {
  return {
    likeness: 0,
    touched: new Int32Array(length),
    touchedCount: 0,
    counts: new Int32Array(length),
    worths: new Float32Array(length),
    words: new Int32Array(length),
  };
}

function weigh({ rarity, stretchOf }: Query, scales: Scales, shared: SharedShingles, holder: number): void {
  const { touched, counts, worths, words } = scales;
  let touchedCount = 0;
  let likeness = 0;
  let worth = 0;
  let last = -3;
  let before = -2;
  for (let hit = shared.heads[holder]; hit >= 0; hit = shared.nexts[hit]) {
    const at = shared.shingles[hit];
    const step = at - last;
    const share = step >= 3 ? rarity.shingles[at] : (rarity.shingles[at] * step) / 3;
    if (rarity.postings.counts[at] <= STORY_ARTICLES) likeness += share;
    const stretch = stretchOf[at];
    const goesOn = before === stretch;
    worth = goesOn ? Math.max(0, worth - APART * (step - 2)) + share : share;
    if (stretch >= 0) {
      if (!goesOn) {
        worths[stretch] = words[stretch] = counts[stretch] = 0;
        touched[touchedCount++] = stretch;
      }
      if (worth > worths[stretch]) worths[stretch] = worth;
      counts[stretch]++;
      words[stretch] += goesOn ? Math.min(WORDS_OF_ONE, step) : WORDS_OF_ONE;
    }
    last = at;
    before = stretch;
  }
  scales.likeness = likeness;
  scales.touchedCount = touchedCount;
}

/** True where a stretch’s shared shingles, and what else the article shares, are worth opening its text. */
function isTelling({ rarity, stretches }: Query, weighed: Scales, stretch: number, mostElsewhere: number): boolean {
  const { counts, worths, words, likeness } = weighed;
  const { quotation, from, end } = stretches[stretch];
  const beyondChance = worths[stretch] - rarity.chance;
  if (!quotation) return beyondChance >= NEEDED_FOR_PASSAGE;
  const needed = counts[stretch] > 1 ? NEEDED_FOR_QUOTATION : NEEDED_FOR_ONE;
  const here = beyondChance + WHOLE * Math.min(1, words[stretch] / (end - from));
  if (here + mostElsewhere < needed) return false;
  return here + worthElsewhere(likeness - worths[stretch]) >= needed;
}

/** What shared words make of a shared shingle that stand elsewhere in the two articles. */
function worthElsewhere(shared: number): number {
  return SHARED_ELSEWHERE * Math.log1p(Math.max(0, shared));
}
