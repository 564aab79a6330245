import type { ScannedWords } from '../text/scan-words.ts';
import { type Alignment, align } from './align.ts';
import { bestChain, type Chain } from './chain.ts';
import { FEWEST_WORDS, type Query } from './query.ts';
import { type Rarity, runWorth } from './rarity.ts';
import type { Seed } from './seeds.ts';
import { withEdges } from './with-edges.ts';

/** A place in another article where words of a stretch stand in order. */
export interface Match {
  readonly stretch: number;
  readonly alignment: Alignment;
  /** What the shared words are worth, in nats. */
  readonly worth: number;
}

/** As far as an attribution reaches: seeds farther apart are two places. */
const LONGEST_INSERTION = 60;
const MARGIN = 12;
const MOST_PLACES = 2;

/** The places in another article where a stretch’s words stand, the most telling first. */
export function matchesOf(
  query: Query,
  stretch: number,
  other: ScannedWords,
  seeds: readonly Seed[],
): readonly Match[] {
  const { quotation, from, end } = query.stretches[stretch];
  const needed = query.rarity.chance + (quotation ? NEEDED_FOR_QUOTATION : NEEDED_FOR_PASSAGE);
  return clusters(seeds, (end - from) * 2 + MARGIN * 10)
    .map((cluster) => ({ cluster, worth: clusterWorth(query, cluster) }))
    .filter(({ worth }) => worth >= needed)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, MOST_PLACES)
    .map(({ cluster }) => alignCluster({ query, stretch, other, seeds, needed }, cluster))
    .filter((match) => match !== null);
}

/** What shared shingles must be worth, beside the corpus’s chance, before words are aligned: less can come to nothing. */
const NEEDED_FOR_QUOTATION = -8;
const NEEDED_FOR_PASSAGE = 11;

function clusters(seeds: readonly Seed[], longest: number): Seed[][] {
  const found: Seed[][] = [];
  for (const seed of seeds) {
    const last = found.at(-1);
    const goesOn = last && seed.there - last[last.length - 1].there <= LONGEST_INSERTION;
    if (goesOn && seed.there - last[0].there <= longest) last.push(seed);
    else found.push([seed]);
  }
  return found;
}

function clusterWorth({ rarity }: Query, cluster: readonly Seed[]): number {
  return shinglesWorth(
    rarity,
    cluster.map(({ here }) => here).sort((a, b) => a - b),
  );
}

/** What shingles are worth that begin at ascending places; those that overlap count for what they add. */
function shinglesWorth({ shingles }: Rarity, places: readonly number[]): number {
  let worth = 0;
  let last = -3;
  for (const at of places) {
    worth += (shingles[at] * Math.min(3, at - last)) / 3;
    last = at;
  }
  return worth;
}

interface Stretched {
  readonly query: Query;
  readonly stretch: number;
  readonly other: ScannedWords;
  readonly seeds: readonly Seed[];
  readonly needed: number;
}

function alignCluster(place: Stretched, cluster: readonly Seed[]): Match | null {
  const { query, stretch, other, seeds, needed } = place;
  const { from, end } = query.stretches[stretch];
  const exact = exactAlignment(query, stretch, other, cluster);
  if (exact) return { stretch, alignment: exact, worth: runWorth(query.rarity, from, end) };
  const window = windowOf(place, cluster);
  const chain = bestChain(seeds.filter(({ there }) => window.from <= there && there < window.end));
  if (shinglesWorth(query.rarity, chain.shingles) < needed) return null;
  const { alignment: kept, worth } = trimmed(query, alignAlong(chain, place, window));
  if (kept.here.length < FEWEST_WORDS) return null;
  return { stretch, worth, alignment: withEdges({ here: query.words, from, end }, other, kept) };
}

/** The words of the other text that may be part of a stretch, if a cluster of shingles is. */
function windowOf({ query, stretch, other }: Stretched, cluster: readonly Seed[]) {
  const { from, end } = query.stretches[stretch];
  const first = Math.min(...cluster.map(({ here, there }) => there - (here - from)));
  const last = Math.max(...cluster.map(({ here, there }) => there + (end - here)));
  return {
    from: Math.max(0, first - MARGIN, cluster[0].there - (end - from) * 2),
    end: Math.min(other.count, last + MARGIN, cluster[cluster.length - 1].there + (end - from) * 2),
  };
}

/**
 * Aligns what lies near a chain: beyond it only runs of one or two words are shared, so that the words that stand for
 * each other are as far apart as in the chain, or somewhat farther.
 */
function alignAlong({ here, there, apart }: Chain, { query, stretch, other }: Stretched, window: Window): Alignment {
  const { from, end } = query.stretches[stretch];
  return align(
    {
      hashes: query.words.hashes,
      from: Math.max(from, here.least - BEYOND),
      end: Math.min(end, here.most + 1 + BEYOND),
    },
    {
      hashes: other.hashes,
      from: Math.max(window.from, there.least - BEYOND),
      end: Math.min(window.end, there.most + 1 + BEYOND),
    },
    { least: apart.least - MARGIN, most: apart.most + MARGIN },
  );
}

/** An alignment goes no farther than this many words beyond the outermost shingle. */
const BEYOND = 2 * MARGIN;

interface Window {
  readonly from: number;
  readonly end: number;
}

/** The alignment of a stretch that stands there word for word, which needs no search. */
function exactAlignment(
  query: Query,
  stretch: number,
  other: ScannedWords,
  cluster: readonly Seed[],
): Alignment | null {
  const { from, end } = query.stretches[stretch];
  for (const { here, there } of cluster) {
    if (here !== from) continue;
    let length = 3;
    while (from + length < end && query.words.hashes[from + length] === other.hashes[there + length]) length++;
    if (from + length < end || there + length > other.count) continue;
    return {
      here: Array.from({ length }, (_, i) => from + i),
      there: Array.from({ length }, (_, i) => there + i),
    };
  }
  return null;
}

/**
 * Drops what hangs on at either end: a few common words, or words beyond a stretch that differs and is longer than they
 * are. `… of the` after twenty words that do not match is no part of the shared passage.
 */
function trimmed(query: Query, alignment: Alignment): { alignment: Alignment; worth: number } {
  const runs = runsOf(alignment).map((run) => ({
    ...run,
    worth: runWorth(query.rarity, alignment.here[run.from], alignment.here[run.end - 1] + 1),
  }));
  const [from, end] = hangOn(runs, alignment);
  const kept = runs.slice(from, end);
  if (kept.length === 0) return { alignment: { here: [], there: [] }, worth: 0 };
  const [first, last] = [kept[0].from, kept[kept.length - 1].end];
  return {
    alignment: { here: alignment.here.slice(first, last), there: alignment.there.slice(first, last) },
    worth: kept.reduce((sum, run) => sum + run.worth, 0),
  };
}

const WORTH_A_GAP = 1.2;

interface Run {
  readonly from: number;
  readonly end: number;
  readonly worth: number;
}

/** Which runs are kept: those around the best one, as far as they hold on to it. */
function hangOn(runs: readonly Run[], alignment: Alignment): readonly [number, number] {
  if (runs.length === 0) return [0, 0];
  const best = runs.reduce((top, run, i) => (run.worth > runs[top].worth ? i : top), 0);
  let from = 0;
  let end = runs.length;
  for (let i = best; i > 0; i--) {
    const before = runs[i - 1].end - runs[0].from;
    if (before < gapWords(alignment, runs[i].from)) from = Math.max(from, i);
  }
  for (let i = best; i < runs.length - 1; i++) {
    const after = runs[runs.length - 1].end - runs[i + 1].from;
    if (after < gapWords(alignment, runs[i + 1].from)) end = Math.min(end, i + 1);
  }
  while (from < best && runs[from].worth < WORTH_A_GAP) from++;
  while (end - 1 > best && runs[end - 1].worth < WORTH_A_GAP) end--;
  return [from, end];
}

/** How many words differ before a pair: those that stand on both sides; what is only put in or left out is no matter. */
function gapWords({ here, there }: Alignment, pair: number): number {
  return Math.min(here[pair] - here[pair - 1], there[pair] - there[pair - 1]) - 1;
}

/** The unbroken runs of an alignment, as ranges of its pairs. */
function runsOf({ here, there }: Alignment): { from: number; end: number }[] {
  const runs: { from: number; end: number }[] = [];
  for (let i = 0; i < here.length; i++) {
    const last = runs.at(-1);
    if (last && here[i] === here[i - 1] + 1 && there[i] === there[i - 1] + 1) last.end = i + 1;
    else runs.push({ from: i, end: i + 1 });
  }
  return runs;
}
