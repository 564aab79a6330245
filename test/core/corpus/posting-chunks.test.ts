import fc from 'fast-check';
import { expect, test } from 'vitest';
import { postingChunk, sortPostings } from '../../../src/core/corpus/posting-chunks.ts';
import { postingRanges, type Segment } from '../../../src/core/corpus/segment.ts';

/** The segment of articles given as their shingles, in chunks of so many articles. */
function segmentOf(articles: readonly (readonly number[])[], perChunk: number, many?: number): Segment {
  const chunks = [];
  for (let first = 0; first < articles.length; first += perChunk) {
    const part = articles.slice(first, first + perChunk);
    let end = 0;
    const ends = part.map(({ length }) => (end += length));
    chunks.push(postingChunk(Uint32Array.from(part.flat()), ends, first));
  }
  return { articleCount: articles.length, wordCounts: new Uint16Array(), ...sortPostings(chunks, many) };
}

const holders = (segment: Segment, shingle: number) =>
  Array.from(segment.articles.subarray(...postingRanges(segment, Uint32Array.of(shingle))));

// Shingles that differ in their uppermost bits, in those after them, and in the last that count.
const shingle = fc
  .tuple(fc.constantFrom(0, 0xabc, 0xfff), fc.constantFrom(0, 0x7f, 0xff), fc.constantFrom(0, 1, 0xff))
  .map(([stream, bucket, remainder]) => stream * 0x100000 + bucket * 0x1000 + remainder * 0x10);

test('every article is found by its shingles, in order and once, however they are stored', () => {
  const articles = fc.array(fc.array(shingle, { maxLength: 12 }), { maxLength: 9 });
  fc.assert(
    fc.property(articles, fc.integer({ min: 1, max: 4 }), fc.constantFrom(0, undefined), (all, perChunk, many) => {
      const segment = segmentOf(all, perChunk, many);
      for (const each of new Set(all.flat())) {
        const expected = all.flatMap((shingles, article) => (shingles.includes(each) ? [article] : []));
        expect(holders(segment, each)).toEqual(expected);
      }
    }),
    { numRuns: 15 },
  );
});

test('long lists are sorted as short ones are', () => {
  const articles = Array.from({ length: 50 }, (_, i) =>
    Array.from({ length: 20 }, (_, j) => ((i * 7 + j * 13) % 97) << 8),
  );
  const segment = segmentOf(articles, 50);
  for (let each = 0; each < 97; each++) {
    const expected = articles.flatMap((shingles, article) => (shingles.includes(each << 8) ? [article] : []));
    expect(holders(segment, each << 8)).toEqual(expected);
  }
});
