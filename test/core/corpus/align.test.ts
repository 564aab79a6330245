import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../src/core/corpus/align.ts';
import { scanWords } from '../../../src/core/text/scan-words.ts';

/** The words of `here` that are matched in `there`, the others as dots. */
const check = (here: string, there: string, matched: string) => {
  const [mine, theirs] = [scanWords(here), scanWords(there)];
  const pairs = align(
    { hashes: mine.hashes, from: 0, end: mine.count },
    { hashes: theirs.hashes, from: 0, end: theirs.count },
  );
  const drawn = Array.from({ length: mine.count }, (_, i) =>
    pairs.here.includes(i) ? here.slice(mine.starts[i], mine.ends[i]) : '.',
  );
  expect(drawn.join(' ')).toBe(matched);
};

describe('reads across', () => {
  test('a changed word', () =>
    check('the pier will close in spring', 'the pier shall close in spring', 'the pier . close in spring'));
  test('a word left out', () =>
    check(
      'on the east side the old pier will close',
      'on the east side the pier will close soon',
      'on the east side the . pier will close',
    ));
  test('an attribution', () =>
    check(
      'the pier will close in the spring',
      '“the pier will close,” said Ida Brandt, who runs the ferry office, “in the spring',
      'the pier will close in the spring',
    ));
});

test('texts with nothing in common give nothing', () => check('one two three', 'four five six', '. . .'));

test('an alignment is worth what the slow plain one is worth', () => {
  const word = fc.integer({ min: 1, max: 4 });
  const text = fc.array(word, { maxLength: 12 });
  fc.assert(
    fc.property(text, text, (a, b) => {
      const here = Uint32Array.from(a);
      const there = Uint32Array.from(b);
      const found = align({ hashes: here, from: 0, end: a.length }, { hashes: there, from: 0, end: b.length });
      for (let i = 0; i < found.here.length; i++) {
        if (here[found.here[i]] !== there[found.there[i]]) return false;
        if (i > 0 && (found.here[i] <= found.here[i - 1] || found.there[i] <= found.there[i - 1])) return false;
      }
      return worth(found.here, found.there) === slowWorth(a, b);
    }),
    { numRuns: 300 },
  );
});

test('a band that holds the alignment changes nothing', () => {
  const text = fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 12 });
  fc.assert(
    fc.property(text, text, fc.nat(3), (a, b, margin) => {
      const [here, there] = [
        { hashes: Uint32Array.from([9, ...a]), from: 1, end: a.length + 1 },
        { hashes: Uint32Array.from(b), from: 0, end: b.length },
      ];
      const whole = align(here, there);
      const apart = whole.here.map((word, i) => whole.there[i] - word);
      const band = { least: Math.min(...apart, 0) - margin, most: Math.max(...apart, 0) + margin };
      const banded = align(here, there, band);
      expect(worth(banded.here, banded.there)).toBe(worth(whole.here, whole.there));
    }),
    { numRuns: 200 },
  );
});

/** What an alignment is worth by the same prices: 40 a match; a gap is changed word for word or skipped, if cheaper. */
function worth(here: readonly number[], there: readonly number[]): number {
  let total = 0;
  for (let i = 0; i < here.length; i++) {
    total += 40;
    if (i > 0) total += gap(here[i] - here[i - 1] - 1, there[i] - there[i - 1] - 1);
  }
  return total;
}

function gap(mine: number, theirs: number): number {
  let best = Number.NEGATIVE_INFINITY;
  for (let changed = 0; changed <= Math.min(mine, theirs); changed++) {
    best = Math.max(best, -40 * changed + skip(mine - changed) + skip(theirs - changed));
  }
  return best;
}

const skip = (words: number) => (words === 0 ? 0 : -60 - 3 * (words - 1));

/** Tries every way to go on from every matched pair. */
function slowWorth(a: readonly number[], b: readonly number[]): number {
  const best = a.map(() => b.map(() => 0));
  let most = 0;
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < b.length; j++) {
      if (a[i] !== b[j]) continue;
      best[i][j] = 40;
      for (let k = 0; k < i; k++) {
        for (let l = 0; l < j; l++) {
          if (a[k] === b[l]) best[i][j] = Math.max(best[i][j], 40 + best[k][l] + gap(i - k - 1, j - l - 1));
        }
      }
      most = Math.max(most, best[i][j]);
    }
  }
  return most;
}
