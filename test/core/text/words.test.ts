import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  hashFolded,
  newWordBuffer,
  type ScannedWords,
  scanUtf8Into,
  scanWords,
} from '../../../src/core/text/scan-words.ts';
import { foldWord, readWords } from '../../../src/core/text/words.ts';

const check = (text: string, folded: string) =>
  expect(
    readWords(text)
      .map((word) => word.folded)
      .join(' '),
  ).toBe(folded);

describe('folds', () => {
  test('case', () => check('The Mayor SAID', 'the mayor said'));
  test('accents, composed or not', () => check('café cafe\u0301', 'cafe cafe'));
  test('curly and straight apostrophes', () => check("don’t don't", 'dont dont'));
  test('a bracketed first letter', () => check('[T]his [t]hat', 'this that'));
  test('soft hyphens and joiners', () => check('im\u00admi\u200bgrant', 'immigrant'));
  test('initials', () => check('the U.S. and P.J. Doe', 'the us and pj doe'));
  test('thousands', () => check('1,000 of 84,250,000', '1000 of 84250000'));
  test('decimals', () => check('1.5 points', '1.5 points'));
  test('the percent sign', () => check('40% or 40 %', '40 percent or 40 percent'));
  test('a lone ampersand', () => check('Smith & Sons, AT&T', 'smith and sons at t'));
  test('wide letters', () => check('ＡＢ１', 'ab1'));
});

describe('parts words', () => {
  test('at hyphens and dashes', () => check('at-large—now', 'at large now'));
  test('where a space is missing after a full stop', () => check('ended.Then it', 'ended then it'));
  test('at marks that close a word', () => check('the boys’ club ‘one’', 'the boys club one'));
  test('at a list of numbers', () => check('1,20,3000', '1 20 3000'));
});

test('spans cover the word and no mark round it', () => {
  const text = '“[T]his,” he said';
  expect(readWords(text).map((word) => text.slice(word.start, word.end))).toEqual(['T]his', 'he', 'said']);
});

test('the hash is that of the folded word, whatever the text', () => {
  const pieces = fc.constantFrom('a', 'B', '7', '.', ',', '’', '[', ']', ' ', '-', '%', '&', '\u00ad', 'é', '\u0301');
  const text = fc.oneof(
    fc.array(pieces, { maxLength: 20 }).map((parts) => parts.join('')),
    fc.array(fc.nat(0xffff), { maxLength: 30 }).map((units) => String.fromCharCode(...units)),
  );
  fc.assert(
    fc.property(text, (any) => {
      const { count, hashes, starts, ends } = scanWords(any);
      for (let i = 0; i < count; i++) {
        if (hashes[i] !== hashFolded(foldWord(any.slice(starts[i], ends[i])))) return false;
        if (i > 0 && starts[i] < ends[i - 1]) return false;
      }
      return true;
    }),
  );
});

test('the words of bytes are those of their text', () => {
  const buffer = newWordBuffer(4);
  const words = ({ count, ...columns }: ScannedWords) =>
    (['hashes', 'starts', 'ends'] as const).map((column) => Array.from(columns[column].subarray(0, count)));
  const text = fc.string({ unit: 'grapheme', maxLength: 40 });
  fc.assert(
    fc.property(text, (any) => {
      expect(words(scanUtf8Into(buffer, new TextEncoder().encode(any)))).toEqual(words(scanWords(any)));
    }),
  );
});

test('every letter and digit lies in a word', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'Z', '9', '.', '’', ' ', '[', ']', ',') }), (any) => {
      const covered = readWords(any).map((word) => any.slice(word.start, word.end));
      expect(covered.join('').replace(/[^\p{L}\p{N}]/gu, '')).toBe(any.replace(/[^\p{L}\p{N}]/gu, ''));
    }),
  );
});
