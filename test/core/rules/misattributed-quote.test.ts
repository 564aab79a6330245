import { describe, expect, test } from 'vitest';
import { misattributedQuote } from '../../../src/core/rules/misattributed-quote.ts';
import { applySuggestion } from '../../golden/apply-suggestion.ts';
import { findBeside, markBeside } from '../../support/find-beside.ts';

const words = 'The new crane cost us 14 jobs on the lower quay, and it has not moved a single crate since April';
const brandt = `“${words},” Ida Brandt told the harbor board on Monday.`;

const check = async (marked: string, ...others: string[]) =>
  expect(await markBeside(misattributedQuote, marked, others)).toBe(marked);

describe('flags', () => {
  test('the words of one under the name of another', () => check(`“«${words},»” Osmund Vale said.`, brandt));
  test('a part of them', () => check('“«It has not moved a single crate since April,»” Osmund Vale said.', brandt));
});

describe('leaves alone', () => {
  test('the same speaker', () => check(brandt, `“${words},” said Ida Brandt.`));
  test('the same speaker by a title or a surname', () => check(`“${words},” Ms. Brandt said.`, brandt));
  test('a name spelled otherwise', () => check(`“${words},” Ida Brand said.`, brandt));
  test('words that one article gives to each', () =>
    check(`“${words},” Osmund Vale said.`, brandt, `“${words},” said Osmund Vale.`));
  test('a quotation without a speaker', () => check(`“${words}.”`, brandt));
  test('set phrases that anybody says', () =>
    check(
      '“At the end of the day it is what it is,” Osmund Vale said.',
      '“At the end of the day it is what it is,” Ida Brandt said.',
    ));
});

test('suggests the name that the others give', async () => {
  const text = `“${words},” Osmund Vale said.`;
  const [finding] = await findBeside(misattributedQuote, text, [brandt]);
  expect(finding.suggestions.map((suggestion) => applySuggestion(text, suggestion))).toEqual([
    `“${words},” Ida Brandt said.`,
  ]);
});
