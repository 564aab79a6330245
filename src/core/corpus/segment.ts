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

/** Where the postings of a shingle begin and end: `articles[i]` holds it, or one of the few with the same fingerprint. */
export function postingRange(segment: Segment, shingle: number): readonly [from: number, end: number] {
  const { bucketStarts, remainders } = segment;
  const bits = bucketBits(segment);
  const bucket = shingle >>> (32 - bits);
  const remainder = (shingle >>> (32 - FINGERPRINT_BITS)) & ((1 << (FINGERPRINT_BITS - bits)) - 1);
  const end = bucketStarts[bucket + 1];
  const from = firstAtLeast(remainders, remainder, bucketStarts[bucket], end);
  let to = from;
  while (to < end && remainders[to] === remainder) to++;
  return [from, to];
}

/** In how many articles of the segment a shingle stands, if it is one that is chosen. */
export function postingCount(segment: Segment, shingle: number): number {
  const [from, to] = postingRange(segment, shingle);
  return to - from;
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
