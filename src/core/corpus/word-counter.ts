import type { ScannedWords } from '../text/scan-words.ts';
import { WORD_PLACES, wordPlace } from './segment.ts';

/** Counts in how many articles each word stands, as a segment keeps it. */
export interface WordCounter {
  readonly counts: Uint16Array;
  add(words: ScannedWords): void;
}

/** Remembers the words of one article, so that the large table is asked but once for each. */
const RECENT = 1 << 12;

export function wordCounter(): WordCounter {
  const counts = new Uint16Array(WORD_PLACES);
  const lastSeen = new Uint16Array(WORD_PLACES);
  const recent = new Uint32Array(RECENT);
  let article = 0;
  return {
    counts,
    add({ count, hashes }) {
      article++;
      recent.fill(0);
      for (let i = 0; i < count; i++) {
        const hash = hashes[i];
        const slot = hash & (RECENT - 1);
        if (recent[slot] === hash) continue;
        recent[slot] = hash;
        const place = wordPlace(hash);
        if (lastSeen[place] === article) continue;
        lastSeen[place] = article;
        if (counts[place] < 0xffff) counts[place]++;
      }
    },
  };
}
