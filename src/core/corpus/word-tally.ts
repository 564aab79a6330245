import type { ScannedWords } from '../text/scan-words.ts';

/** The different words of a text, in the order in which they come first, as numbers from 0. */
export interface WordTally {
  readonly length: number;
  readonly hashes: Uint32Array;
  readonly counts: Uint32Array;
  /** The number of a word, or -1. */
  numberOf(hash: number): number;
}

/** Counts words in rooms that are used again; an answer holds until the next. */
export function wordTallier(): (words: ScannedWords) => WordTally {
  let slots = new Int32Array(0);
  let hashes = new Uint32Array(0);
  let counts = new Uint32Array(0);
  const slotOf = (hash: number): number => {
    const mask = slots.length - 1;
    let slot = hash & mask;
    while (slots[slot] >= 0 && hashes[slots[slot]] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  const numberOf = (hash: number): number => slots[slotOf(hash)];
  return (words) => {
    if (slots.length < words.count * 2) {
      slots = new Int32Array(1 << (33 - Math.clz32(words.count)));
      [hashes, counts] = [new Uint32Array(slots.length), new Uint32Array(slots.length)];
    }
    slots.fill(-1);
    let length = 0;
    for (let i = 0; i < words.count; i++) {
      const slot = slotOf(words.hashes[i]);
      if (slots[slot] < 0) {
        slots[slot] = length;
        hashes[length] = words.hashes[i];
        counts[length++] = 0;
      }
      counts[slots[slot]]++;
    }
    return { length, hashes, counts, numberOf };
  };
}
