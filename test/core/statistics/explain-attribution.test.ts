import { expect, test } from 'vitest';
import { readArticle } from '../../../src/core/article/read-article.ts';
import { readSpeech } from '../../../src/core/speech/read-speech.ts';
import { explainAttribution } from '../../../src/core/statistics/explain-attribution.ts';
import { readStatistics } from '../../../src/core/statistics/read-statistics.ts';

/** What is said of the last figure of a text. */
const check = (text: string, expected: string) => {
  const article = readArticle('here.txt', text);
  const last = readStatistics(article, readSpeech(article)).at(-1);
  expect(last && explainAttribution(article, last)).toBe(expected);
};

test('a source in the sentence', () =>
  check('In a Tidewater poll, 61 percent agreed.', 'Attributed to a Tidewater poll, named in this sentence.'));

test('a quotation', () =>
  check('“We lost 40 percent,” said Ida Brandt.', 'Attributed to Ida Brandt, in whose words it stands.'));

test('indirect speech', () =>
  check('Ida Brandt said that 40 boats had sunk.', 'Attributed to Ida Brandt, in indirect speech.'));

test('a poll one sentence earlier', () =>
  check(
    'A Tidewater poll asked about the ferry. Some 61 percent want it.',
    'Attributed to A Tidewater poll, named one sentence earlier.',
  ));

test('a poll two paragraphs earlier', () =>
  check(
    'A Tidewater poll asked about it.\n\nThe ferry is old.\n\nSome 61 percent want it.',
    'Attributed to A Tidewater poll, named two paragraphs earlier.',
  ));

test('a paper in its sentence', () =>
  check(
    'The ferry made 900 trips.\n\nIt carried 4,000 people. Some 300 paid nothing, its records show.',
    'Attributed to its records, named in this sentence.',
  ));

test('nobody', () =>
  check('Rents rose by 40 percent.', 'No source is named for it in this sentence or the ones beside it.'));

test('a figure that is let stand', () =>
  check('The bill sets aside $3 million.', 'A term of the bill or plan, whose own text is the source.'));

test('a claim that nobody is named for', () =>
  check('All rests on a claim that 900 boats had sunk.', 'Attributed in this sentence.'));
