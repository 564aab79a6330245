import type { ScannedWords } from '../text/scan-words.ts';

/** How a text is fingerprinted. An index built with other settings is another index. */
export const fingerprintSettings = { wordsPerShingle: 3, window: 2, folding: 1 } as const;

/** The hash of three words that stand in a row: the shingle at word `at`. */
export function shingleAt(hashes: Uint32Array, at: number): number {
  const sum =
    Math.imul(hashes[at], 0x9e3779b1) + Math.imul(hashes[at + 1], 0x85ebca77) + Math.imul(hashes[at + 2], 0xc2b2ae3d);
  const mixed = Math.imul(sum ^ (sum >>> 16), 0x7feb352d);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

/** How many shingles `count` words have. */
export function shingleCount(count: number): number {
  return Math.max(0, count - fingerprintSettings.wordsPerShingle + 1);
}

/**
 * Chooses a text’s fingerprints: of every two neighbouring shingles the one with the smaller hash, about two in three.
 * Any four words in a row that two texts share thus give them a fingerprint in common, whatever stands round them.
 * Writes them to `into` from `at` on and answers where it stopped; `into` has room for every shingle.
 */
export function fingerprintsInto(words: ScannedWords, into: Uint32Array, at: number): number {
  const count = shingleCount(words.count);
  let next = at;
  let before = 0xffffffff;
  let here = count > 0 ? shingleAt(words.hashes, 0) : 0;
  for (let i = 0; i < count; i++) {
    const after = i + 1 < count ? shingleAt(words.hashes, i + 1) : 0xffffffff;
    if (here <= before || here < after) into[next++] = here;
    before = here;
    here = after;
  }
  return next;
}
