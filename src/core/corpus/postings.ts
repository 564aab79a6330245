import type { ScannedWords } from '../text/scan-words.ts';
import { shingleAt, shingleCount } from './fingerprints.ts';
import { postingRanges, type Segment } from './segment.ts';

/** Where a text’s shingles stand in the index: looked up once, for their rarity and for the articles that hold them. */
export interface Postings {
  /** The hash of the three words from each word on. */
  readonly shingles: Uint32Array;
  /** In how many articles each shingle is indexed; 0 may also mean that its fingerprint was not chosen. */
  readonly counts: Uint32Array;
  /** For each segment where the postings of shingle `at` begin and end: at `2 * at` and the place after it. */
  readonly ranges: readonly Uint32Array[];
}

export function findPostings(words: ScannedWords, segments: readonly Segment[]): Postings {
  const shingles = new Uint32Array(shingleCount(words.count));
  for (let at = 0; at < shingles.length; at++) shingles[at] = shingleAt(words.hashes, at);
  const ranges = segments.map((segment) => postingRanges(segment, shingles));
  const counts = new Uint32Array(shingles.length);
  for (const range of ranges) {
    for (let at = 0; at < counts.length; at++) counts[at] += range[2 * at + 1] - range[2 * at];
  }
  return { shingles, counts, ranges };
}
