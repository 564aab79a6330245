import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align } from '../../../src/core/corpus/align.ts';
import { bestChain } from '../../../src/core/corpus/chain.ts';
import type { Seed } from '../../../src/core/corpus/seeds.ts';

/** Every three words of the one that stand in the other, by looking at each pair of places. */
function sharedShingles(here: readonly number[], there: readonly number[]): readonly Seed[] {
  const seeds: Seed[] = [];
  for (let j = 0; j + 3 <= there.length; j++) {
    for (let i = 0; i + 3 <= here.length; i++) {
      if ([0, 1, 2].every((k) => here[i + k] === there[j + k])) seeds.push({ here: i, there: j });
    }
  }
  return seeds;
}

const range = (words: readonly number[]) => ({ hashes: Uint32Array.from(words), from: 0, end: words.length });
const count = (length: number, first = 0) => Array.from({ length }, (_, i) => first + i);

test('a run and its continuation behind an insertion are one chain, scattered words no part of it', () => {
  const here = count(20);
  const there = [15, 16, 17, ...count(40, 500), ...count(10), ...count(8, 900), ...count(10, 10)];
  expect(bestChain(sharedShingles(here, there))).toMatchObject({
    here: { least: 0, most: 19 },
    there: { least: 43, most: 70 },
    apart: { least: 43, most: 51 },
  });
});

/** A text, and another that has it with words left out, put in and changed, somewhere in words of its own. */
const edited = fc
  .record({
    length: fc.integer({ min: 6, max: 60 }),
    edits: fc.array(fc.record({ at: fc.nat(59), cut: fc.nat(4), put: fc.nat(6) }), { maxLength: 5 }),
    before: fc.nat(40),
    after: fc.nat(40),
  })
  .map(({ length, edits, before, after }) => {
    const there = count(length);
    for (const [n, { at, cut, put }] of edits.entries()) there.splice(at, cut, ...count(put, 1_000 * (n + 1)));
    return { here: count(length), there: [...count(before, 8_000), ...there, ...count(after, 9_000)] };
  });

test('the best alignment lies along the best chain', () =>
  fc.assert(
    fc.property(edited, ({ here, there }) => {
      const seeds = sharedShingles(here, there);
      if (seeds.length === 0) return;
      const chain = bestChain(seeds);
      const pairs = align(range(here), range(there));
      for (const [i, word] of pairs.here.entries()) {
        const apart = pairs.there[i] - word;
        expect(apart).toBeGreaterThanOrEqual(chain.apart.least - 12);
        expect(apart).toBeLessThanOrEqual(chain.apart.most + 12);
        expect(word).toBeGreaterThanOrEqual(chain.here.least - 24);
        expect(word).toBeLessThanOrEqual(chain.here.most + 24);
      }
    }),
    { numRuns: 150 },
  ));
