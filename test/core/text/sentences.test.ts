import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../src/core/text/sentences.ts';
import { mark, unmark } from '../../support/marked.ts';

const check = (marked: string) => {
  const { text } = unmark(marked);
  expect(mark(text, splitSentences(text))).toBe(marked);
};

describe('parts', () => {
  test('plain sentences', () => check('«The pier shut.» «Nobody was hurt!» «Why?»'));
  test('after a closing mark', () => check('«“We are done.”» «He left.»'));
  test('before an opening mark', () => check('«He left.» «“We are done,” he said.»'));
  test('run together without a blank', () => check('«It shut on Friday.»«The mayor left.»'));
  test('run together at a mark', () => check('«It shut on Friday.»«"We tried," she said.»'));
  test('after an abbreviation when a plain opener follows', () => check('«He came at 5 p.m.» «The doors shut.»'));
  test('after a country when a plain opener follows', () => check('«They left the U.S.» «But some stayed.»'));
  test('a sentence that begins with a figure', () => check('«It shut.» «40 people waited.»'));
});

describe('leaves whole', () => {
  test('titles before names', () => check('«Mr. Day met Sen. Ann Ortega and Lt. Gov. Lee.»'));
  test('initials', () => check('«P.J. Moss and George W. Day spoke.»'));
  test('countries as adjectives', () => check('«The U.S. Navy came.»'));
  test('decimals and money', () => check('«It cost $1.5 million and 3.2 percent more.»'));
  test('a question inside a quotation that goes on', () => check('«“Why now?” she asked.»'));
  test('a spaced ellipsis', () => check('«We tried . . . and we lost.»'));
  test('an address of a page', () => check('«See example.com for more.»'));
  test('months', () => check('«It opened on Aug. 5 in Conn. as planned.»'));
});

test('offsets hold within a part of a text', () => {
  const text = 'Skip this. Keep one. Keep two. Skip.';
  const spans = splitSentences(text, 11, 30);
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['Keep one.', 'Keep two.']);
});
