import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readArticle } from '../../../src/core/article/read-article.ts';
import { PassageMemory } from '../../../src/core/speech/passage-memory.ts';
import { readSpeech } from '../../../src/core/speech/read-speech.ts';

const pieces = [
  '“',
  '”',
  '"',
  "''",
  '‘',
  '’',
  "'",
  '«',
  '»',
  '„',
  '\n\n',
  ' ',
  ', ',
  '. ',
  '? ',
  ': ',
  ' – ',
  '(',
  ')',
];
const words = [
  'Ana Ruiz',
  'Ruiz',
  'she',
  'said',
  'who',
  'called',
  'according to',
  'that',
  'and',
  'but',
  'the board',
  'to',
];
const prose = fc.array(fc.constantFrom(...pieces, ...words.map((word) => `${word} `)), { maxLength: 60 });

test('any text gives spans in order, within the text and without overlap', () => {
  fc.assert(
    fc.property(prose, (parts) => {
      const text = parts.join('');
      const { quotations, reported } = readSpeech(readArticle('any.txt', text));
      for (const spans of [quotations, reported]) {
        let last = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }
    }),
    { numRuns: 60 },
  );
});

test('an edit read with the memory of the version before gives the same as from scratch', () => {
  const edit = fc.record({ at: fc.nat(400), cut: fc.nat(12), put: fc.constantFrom(...pieces, ...words) });
  fc.assert(
    fc.property(prose, fc.array(edit, { maxLength: 6 }), (parts, edits) => {
      const memory = new PassageMemory();
      let text = `Ferry stays\n\n${parts.join('')}`;
      for (const { at, cut, put } of edits) {
        text = text.slice(0, at) + put + text.slice(at + cut);
        const article = readArticle('any.txt', text);
        expect(readSpeech(article, memory.nextReader())).toEqual(readSpeech(article));
      }
    }),
    { numRuns: 25 },
  );
});
