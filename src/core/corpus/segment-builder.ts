import type { ScannedWords } from '../text/scan-words.ts';
import { fingerprintsInto } from './fingerprints.ts';
import { type PostingChunk, postingChunk, sortPostings } from './posting-chunks.ts';
import { ARTICLES_PER_SEGMENT, type Segment } from './segment.ts';
import { wordCounter } from './word-counter.ts';

/** Takes articles one by one, numbering them from 0, and makes a segment of them. */
export interface SegmentBuilder {
  readonly articleCount: number;
  /** Adds an article by its words and answers its number. Throws a `RangeError` past 65,536 articles. */
  add(words: ScannedWords): number;
  finish(): Segment;
}

/** So many shingles are sorted at once, as fit a processor’s cache. */
const CHUNK = 1 << 18;

/** A builder with room for a chunk of postings; it grows by itself. */
export function segmentBuilder(expectedWords = CHUNK): SegmentBuilder {
  let shingles = new Uint32Array(Math.min(expectedWords, CHUNK));
  let used = 0;
  let articleCount = 0;
  let articleEnds: number[] = [];
  const chunks: PostingChunk[] = [];
  const counter = wordCounter();
  const closeChunk = (): void => {
    chunks.push(postingChunk(shingles, articleEnds, articleCount - articleEnds.length));
    used = 0;
    articleEnds = [];
  };
  return {
    get articleCount() {
      return articleCount;
    },
    add(words) {
      if (articleCount === ARTICLES_PER_SEGMENT) throw new RangeError('a segment holds 65,536 articles');
      if (used + words.count > CHUNK && used > 0) closeChunk();
      if (used + words.count > shingles.length) shingles = widened(shingles, used + words.count);
      used = fingerprintsInto(words, shingles, used);
      articleEnds.push(used);
      counter.add(words);
      return articleCount++;
    },
    finish() {
      closeChunk();
      return { articleCount, wordCounts: counter.counts, ...sortPostings(chunks) };
    },
  };
}

function widened(array: Uint32Array, needed: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(Math.max(needed, Math.ceil(array.length * 1.6)));
  wider.set(array);
  return wider;
}
