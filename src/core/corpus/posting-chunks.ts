import { FINGERPRINT_BITS, type Segment } from './segment.ts';

type Postings = Pick<Segment, 'bucketStarts' | 'remainders' | 'articles'>;

/** A first pass parts the shingles by so many upper bits; the 16 bits after them and the article then make a number. */
const STREAM_BITS = FINGERPRINT_BITS - 16;
const STREAMS = 1 << STREAM_BITS;
/** From so many postings on, a bucket for each value of the upper 20 bits costs less than a second byte for each. */
const MANY = 1 << 21;

/** The postings of some articles in a row, parted by the upper bits of their shingles. */
export interface PostingChunk {
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
}

/** Parts the shingles of articles, `firstArticle` and those after it; the n-th of them ends at `articleEnds[n]`. */
export function postingChunk(
  shingles: Uint32Array,
  articleEnds: readonly number[],
  firstArticle: number,
): PostingChunk {
  const starts = streamStarts(shingles, articleEnds.at(-1) ?? 0);
  const next = starts.slice();
  const postings = new Uint32Array(starts[STREAMS]);
  let at = 0;
  for (let i = 0; i < articleEnds.length; i++) {
    const article = firstArticle + i;
    for (const end = articleEnds[i]; at < end; at++) {
      const shingle = shingles[at];
      postings[next[shingle >>> (32 - STREAM_BITS)]++] = ((shingle << STREAM_BITS) & 0xffff0000) | article;
    }
  }
  return { starts, postings };
}

function streamStarts(shingles: Uint32Array, used: number): Uint32Array {
  const starts = new Uint32Array(STREAMS + 1);
  for (let i = 0; i < used; i++) starts[(shingles[i] >>> (32 - STREAM_BITS)) + 1]++;
  for (let stream = 0; stream < STREAMS; stream++) starts[stream + 1] += starts[stream];
  return starts;
}

/** The postings of all chunks, sorted; repeats in an article are dropped. From `many` on they lie in small buckets. */
export function sortPostings(chunks: readonly PostingChunk[], many = MANY): Postings {
  const most = chunks.reduce((sum, { postings }) => sum + postings.length, 0);
  const writer = postingWriter(most, most >= many ? 8 : 16);
  let [stream, spare] = [new Uint32Array(0), new Uint32Array(0)];
  for (let number = 0; number < STREAMS; number++) {
    const length = chunks.reduce((sum, { starts }) => sum + starts[number + 1] - starts[number], 0);
    if (length > stream.length) [stream, spare] = [new Uint32Array(length * 2), new Uint32Array(length * 2)];
    gather(chunks, number, stream);
    const sorted = stream.subarray(0, length);
    sort(sorted, spare);
    writer.write(number, sorted);
  }
  return writer.finish();
}

function gather(chunks: readonly PostingChunk[], stream: number, into: Uint32Array): void {
  let next = 0;
  for (const { starts, postings } of chunks) {
    for (let i = starts[stream]; i < starts[stream + 1]; i++) into[next++] = postings[i];
  }
}

/** Shorter lists are sorted as well by the engine. */
const FEW = 200;

/** Sorts by the upper 16 bits; the lower, the articles, ascend already and stay in their order. */
function sort(numbers: Uint32Array, spare: Uint32Array): void {
  if (numbers.length < FEW) {
    if (numbers.length > 1) numbers.sort();
    return;
  }
  sortByByte(numbers, spare, numbers.length, 16);
  sortByByte(spare, numbers, numbers.length, 24);
}

function sortByByte(from: Uint32Array, to: Uint32Array, length: number, shift: number): void {
  const next = new Uint32Array(257);
  for (let i = 0; i < length; i++) next[((from[i] >>> shift) & 0xff) + 1]++;
  for (let value = 0; value < 256; value++) next[value + 1] += next[value];
  for (let i = 0; i < length; i++) to[next[(from[i] >>> shift) & 0xff]++] = from[i];
}

/** Writes sorted streams, in their order, as postings. */
function postingWriter(most: number, remainderBits: 8 | 16) {
  const bucketBits = FINGERPRINT_BITS - remainderBits;
  const [perStream, shift] = [bucketBits - STREAM_BITS, 32 - (bucketBits - STREAM_BITS)];
  const bucketStarts = new Uint32Array((1 << bucketBits) + 1);
  const remainders = remainderBits === 8 ? new Uint8Array(most) : new Uint16Array(most);
  const articles = new Uint16Array(most);
  let kept = 0;
  let bucket = 0;
  const write = (stream: number, sorted: Uint32Array): void => {
    for (let from = 0; from < sorted.length; ) {
      const fingerprint = sorted[from] >>> 16;
      const first = kept;
      const here = (stream << perStream) | (perStream > 0 ? sorted[from] >>> shift : 0);
      while (bucket <= here) bucketStarts[bucket++] = first;
      for (; from < sorted.length && sorted[from] >>> 16 === fingerprint; from++) {
        const article = sorted[from] & 0xffff;
        if (kept > first && articles[kept - 1] === article) continue;
        remainders[kept] = fingerprint;
        articles[kept++] = article;
      }
    }
  };
  const finish = (): Postings => {
    bucketStarts.fill(kept, bucket);
    return {
      bucketStarts,
      remainders: remainders.slice(0, kept),
      articles: articles.slice(0, kept),
    };
  };
  return { write, finish };
}
