import type { ScannedWords } from '../text/scan-words.ts';
import { fingerprintsInto, shingleCount } from './fingerprints.ts';

/**
 * A part of the index: which fingerprints stand in which of its articles, at most 65,536 of them, known by number.
 * All of it is typed arrays, so that it goes between threads and to disk as it is.
 */
export interface Segment {
  readonly articleCount: number;
  /** For each upper half of a fingerprint, where its postings begin; one more entry holds the end. */
  readonly bucketStarts: Uint32Array;
  /** The lower half of a fingerprint in the upper 16 bits, the article’s number in the lower; ascending in a bucket. */
  readonly postings: Uint32Array;
  /** In how many articles a word stands, at the upper bits of its hash; words that share a place are added up. */
  readonly wordCounts: Uint16Array;
}

export const ARTICLES_PER_SEGMENT = 65_536;
const WORD_BITS = 19;
const BUCKETS = 65_536;

/** In how many articles of the segment a word stands; never too few, seldom too many. */
export function wordCount(segment: Segment, wordHash: number): number {
  return segment.wordCounts[wordHash >>> (32 - WORD_BITS)];
}

/** Where the postings of a fingerprint begin and end: `postings[i] & 0xffff` is an article that holds it. */
export function postingRange({ bucketStarts, postings }: Segment, fingerprint: number): readonly [number, number] {
  const bucket = fingerprint >>> 16;
  const end = bucketStarts[bucket + 1];
  const low = (fingerprint << 16) >>> 0;
  const from = firstAtLeast(postings, low, bucketStarts[bucket], end);
  let to = from;
  while (to < end && postings[to] >>> 16 === low >>> 16) to++;
  return [from, to];
}

function firstAtLeast(sorted: Uint32Array, value: number, from: number, end: number): number {
  let low = from;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Takes articles one by one, numbering them from 0, and makes a segment of them. */
export interface SegmentBuilder {
  readonly articleCount: number;
  /** Adds an article by its words and answers its number. Throws a `RangeError` past 65,536 articles. */
  add(words: ScannedWords): number;
  finish(): Segment;
}

/** A builder with room for about `expectedWords` words; it grows by itself. */
export function segmentBuilder(expectedWords = 1 << 16): SegmentBuilder {
  let fingerprints = new Uint32Array(expectedWords);
  let used = 0;
  const articleEnds: number[] = [];
  const wordCounts = new Uint16Array(1 << WORD_BITS);
  const lastSeen = new Uint32Array(1 << WORD_BITS);
  return {
    get articleCount() {
      return articleEnds.length;
    },
    add(words) {
      if (articleEnds.length === ARTICLES_PER_SEGMENT) throw new RangeError('a segment holds 65,536 articles');
      if (used + shingleCount(words.count) > fingerprints.length)
        fingerprints = widened(fingerprints, used + words.count);
      used = fingerprintsInto(words, fingerprints, used);
      const number = articleEnds.push(used);
      countWords(words, number, wordCounts, lastSeen);
      return number - 1;
    },
    finish: () => ({ articleCount: articleEnds.length, wordCounts, ...sortPostings(fingerprints, articleEnds) }),
  };
}

function widened(array: Uint32Array, needed: number): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(Math.max(needed, Math.ceil(array.length * 1.6)));
  wider.set(array);
  return wider;
}

function countWords(words: ScannedWords, article: number, counts: Uint16Array, lastSeen: Uint32Array): void {
  for (let i = 0; i < words.count; i++) {
    const place = words.hashes[i] >>> (32 - WORD_BITS);
    if (lastSeen[place] === article) continue;
    lastSeen[place] = article;
    if (counts[place] < 0xffff) counts[place]++;
  }
}

/** A counting sort by the upper half, then each bucket by the lower half and the article; repeats are dropped. */
function sortPostings(fingerprints: Uint32Array, articleEnds: readonly number[]) {
  const used = articleEnds.at(-1) ?? 0;
  const starts = new Uint32Array(BUCKETS + 1);
  for (let i = 0; i < used; i++) starts[(fingerprints[i] >>> 16) + 1]++;
  for (let bucket = 0; bucket < BUCKETS; bucket++) starts[bucket + 1] += starts[bucket];
  const postings = spread(fingerprints, articleEnds, starts);
  return sortBuckets(postings, starts);
}

function spread(fingerprints: Uint32Array, articleEnds: readonly number[], starts: Uint32Array): Uint32Array {
  const next = starts.slice();
  const postings = new Uint32Array(starts[BUCKETS]);
  let at = 0;
  for (let article = 0; article < articleEnds.length; article++) {
    for (; at < articleEnds[article]; at++) {
      const fingerprint = fingerprints[at];
      postings[next[fingerprint >>> 16]++] = ((fingerprint << 16) | article) >>> 0;
    }
  }
  return postings;
}

function sortBuckets(postings: Uint32Array, starts: Uint32Array) {
  const bucketStarts = new Uint32Array(BUCKETS + 1);
  let kept = 0;
  for (let bucket = 0; bucket < BUCKETS; bucket++) {
    bucketStarts[bucket] = kept;
    const end = starts[bucket + 1];
    if (end - starts[bucket] > 1) postings.subarray(starts[bucket], end).sort();
    const first = kept;
    for (let i = starts[bucket]; i < end; i++) {
      if (kept === first || postings[kept - 1] !== postings[i]) postings[kept++] = postings[i];
    }
  }
  bucketStarts[BUCKETS] = kept;
  return { bucketStarts, postings: postings.subarray(0, kept) };
}
