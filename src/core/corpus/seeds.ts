import type { ScannedWords } from '../text/scan-words.ts';
import { shingleAt, shingleCount } from './fingerprints.ts';
import type { Query } from './query.ts';

/** A shingle that two articles share: it begins at word `here` of the query and at word `there` of the other. */
export interface Seed {
  readonly here: number;
  readonly there: number;
}

/** Finds the query’s shingles in other texts. Made once for a query, asked for each text. */
export interface SeedFinder {
  /** The shared shingles of each stretch asked for, in the order of the other text. */
  find(words: ScannedWords, stretches: readonly number[]): ReadonlyMap<number, readonly Seed[]>;
}

export function seedFinder(query: Query): SeedFinder {
  const count = query.rarity.shingles.length;
  const mask = tableSize(count) - 1;
  const known = new Uint8Array(1 << KNOWN_BITS);
  const table = new Int32Array(mask + 1).fill(-1);
  const shingles = new Uint32Array(count);
  const next = new Int32Array(count).fill(-1);
  for (let at = count - 1; at >= 0; at--) {
    if (query.stretchOf[at] < 0 || query.stretchOf[at] !== query.stretchOf[at + 2]) continue;
    shingles[at] = shingleAt(query.words.hashes, at);
    let slot = shingles[at] & mask;
    while (table[slot] >= 0 && shingles[table[slot]] !== shingles[at]) slot = (slot + 1) & mask;
    next[at] = table[slot];
    table[slot] = at;
    known[shingles[at] >>> (32 - KNOWN_BITS)] = 1;
  }
  const first = (shingle: number): number => {
    if (known[shingle >>> (32 - KNOWN_BITS)] === 0) return -1;
    let slot = shingle & mask;
    while (table[slot] >= 0 && shingles[table[slot]] !== shingle) slot = (slot + 1) & mask;
    return table[slot];
  };
  return { find: (words, stretches) => collect({ query, first, next }, words, stretches) };
}

/** Most shingles of another text are none of the query’s, and so many of their bits tell it at a glance. */
const KNOWN_BITS = 15;

function tableSize(count: number): number {
  return 1 << (32 - Math.clz32(count * 2 + 16));
}

interface Table {
  readonly query: Query;
  first(shingle: number): number;
  readonly next: Int32Array;
}

function collect({ query, first, next }: Table, words: ScannedWords, stretches: readonly number[]) {
  const seeds = new Map<number, Seed[]>(stretches.map((stretch) => [stretch, []]));
  for (let there = 0; there < shingleCount(words.count); there++) {
    for (let here = first(shingleAt(words.hashes, there)); here >= 0; here = next[here]) {
      seeds.get(query.stretchOf[here])?.push({ here, there });
    }
  }
  return seeds;
}
