import { expect, test } from 'vitest';
import { read } from '../../src/core/review.ts';
import { factAt } from '../../src/server/fact-at.ts';
import { mark, unmark } from '../support/marked.ts';

/** The place is marked in the text; the answer is the text with the fact's own span marked, and its words. */
const check = (placed: string, expected: string | null, words?: string) => {
  const { text, spans } = unmark(placed);
  const fact = factAt(read('a.txt', text), spans[0].start);
  expect(fact && mark(text, [fact])).toBe(expected);
  if (words !== undefined) expect(fact?.words).toBe(words);
};

test('a quotation is somebody’s words', () =>
  check(
    '“We wait for «parts»,” Ana Ruiz said. “They are late,” she said.',
    '“«We wait for parts,»” Ana Ruiz said. “They are late,” she said.',
    'Words of Ana Ruiz.',
  ));

test('a pronoun is given with its name', () =>
  check(
    'Ana Ruiz runs the port. “They are «late»,” she said on Monday.',
    'Ana Ruiz runs the port. “«They are late,»” she said on Monday.',
    'Words of Ana Ruiz (“she”).',
  ));

test('a figure tells its source', () =>
  check(
    'Crossings fell by «40» percent last year, according to the harbor office.',
    'Crossings fell by «40 percent» last year, according to the harbor office.',
    'Attributed to the harbor office, in indirect speech.',
  ));

test('other words tell nothing', () => check('The council met on «Tuesday» night.', null));
