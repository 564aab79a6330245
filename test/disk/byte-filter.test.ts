import fc from 'fast-check';
import { encode } from 'iconv-lite';
import { expect, test } from 'vitest';
import { placesOfRun, wordRun } from '../../src/core/corpus/word-run.ts';
import { scanWords } from '../../src/core/text/scan-words.ts';
import { byteFilter } from '../../src/disk/byte-filter.ts';

const mayHold = (asked: string, text: string, encoding = 'utf8') =>
  byteFilter([wordRun(asked)])(encode(text, encoding));

test('lets through what has the words', () => expect(mayHold('48 hours', 'He had “48-Hours”.')).toBe(true));
test('stops what has them only inside others', () => expect(mayHold('art', 'The partners start.')).toBe(false));
test('stops typography without letters', () =>
  expect(mayHold('art', 'No – “nothing” … £5 ½ mile. '.replace('½', '§'))).toBe(false));
test('lets through letters that it does not know', () => expect(mayHold('Muller', 'Müller')).toBe(true));
test('lets through wide text', () => expect(mayHold('art', 'The art of it.', 'utf-16le')).toBe(true));
test('reads words beyond ASCII in any text', () => expect(mayHold('порт', 'Plain words.')).toBe(true));

const piece = fc.constantFrom(
  ...[
    'art',
    'A',
    'r',
    't',
    ' ',
    '-',
    '.',
    ',',
    '’',
    '\u00ad',
    '\u200b',
    'é',
    'ª',
    '½',
    '²',
    '[',
    ']',
    '%',
    '&',
    '40',
    '1,000',
    'percent',
    'and',
    '“',
    '\u00a0',
    '€',
  ],
);
const text = (maxLength: number) => fc.array(piece, { maxLength }).map((pieces) => pieces.join(''));

test.each(['utf8', 'windows-1252', 'utf-16le'])('never stops a text that has the words, in %s', (encoding) =>
  fc.assert(
    fc.property(text(16), text(3), (body, asked) => {
      const run = wordRun(asked);
      if (placesOfRun(run, body, scanWords(body)).length === 0) return;
      expect(mayHold(asked, body, encoding)).toBe(true);
    }),
    { numRuns: 3_000 },
  ),
);
