/**
 * A part of the index: which fingerprints stand in which of its articles, at most 65,536 of them, known by number.
 * All of it is typed arrays, so that it goes between threads and to disk as it is.
 */
export interface Segment {
  readonly articleCount: number;
  /** For each value of a fingerprint’s upper bits, where its postings begin; one more entry holds the end. */
  readonly bucketStarts: Uint32Array;
  /** The other bits of each posting’s fingerprint, ascending in a bucket: eight where there are many buckets, else 16. */
  readonly remainders: Uint8Array | Uint16Array;
  /** The number of each posting’s article, ascending where the fingerprint is the same. */
  readonly articles: Uint16Array;
  /** In how many articles a word stands, at the upper bits of its hash; words that share a place are added up. */
  readonly wordCounts: Uint16Array;
}

export const ARTICLES_PER_SEGMENT = 65_536;
/** So many upper bits of a shingle are kept as its fingerprint. */
export const FINGERPRINT_BITS = 28;
const WORD_BITS = 19;

/** Places for the counts of words. */
export const WORD_PLACES = 1 << WORD_BITS;

/** Where a word is counted. */
export function wordPlace(wordHash: number): number {
  return wordHash >>> (32 - WORD_BITS);
}

/** In how many articles of the segment a word stands; never too few, seldom too many. */
export function wordCount({ wordCounts }: Segment, wordHash: number): number {
  return wordCounts[wordPlace(wordHash)];
}

/**
 * Where the postings of each shingle begin and end, one pair of places after another: `articles` from the first up to
 * the second hold the shingle, or one of the few with the same fingerprint.
 */
export function postingRanges(segment: Segment, shingles: Uint32Array): Uint32Array {
  const { bucketStarts, remainders } = segment;
  const bits = bucketBits(segment);
  const remainderMask = (1 << (FINGERPRINT_BITS - bits)) - 1;
  const ranges = new Uint32Array(shingles.length * 2);
  // The buckets of all first: they lie far apart in memory, and so their ways to the processor overlap.
  for (let i = 0; i < shingles.length; i++) {
    const bucket = shingles[i] >>> (32 - bits);
    ranges[2 * i] = bucketStarts[bucket];
    ranges[2 * i + 1] = bucketStarts[bucket + 1];
  }
  for (let i = 0; i < shingles.length; i++) {
    const remainder = (shingles[i] >>> (32 - FINGERPRINT_BITS)) & remainderMask;
    const from = firstAtLeast(remainders, remainder, ranges[2 * i], ranges[2 * i + 1]);
    ranges[2 * i + 1] = pastLast(remainders, remainder, from, ranges[2 * i + 1]);
    ranges[2 * i] = from;
  }
  return ranges;
}

function bucketBits({ bucketStarts }: Segment): number {
  return 31 - Math.clz32(bucketStarts.length - 1);
}

function firstAtLeast(sorted: Uint8Array | Uint16Array, value: number, from: number, end: number): number {
  let low = from;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Most shingles stand in few articles, so a few steps come before a search. */
function pastLast(sorted: Uint8Array | Uint16Array, value: number, from: number, end: number): number {
  const near = Math.min(end, from + 8);
  let at = from;
  while (at < near && sorted[at] === value) at++;
  return at < near ? at : firstAtLeast(sorted, value + 1, at, end);
}
