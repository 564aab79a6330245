import { describe, expect, test } from 'vitest';
import { unmarkedQuote } from '../../../src/core/rules/unmarked-quote.ts';
import { applySuggestion } from '../../golden/apply-suggestion.ts';
import { findBeside, markBeside } from '../../support/find-beside.ts';

const words = 'the new crane cost us 14 jobs on the lower quay, and it has not moved a single crate since April';
const brandt = `“${words},” Ida Brandt told the harbor board on Monday.`;

const check = async (marked: string, ...others: string[]) =>
  expect(await markBeside(unmarkedQuote, marked, others)).toBe(marked);
const mended = async (text: string, ...others: string[]) =>
  (await findBeside(unmarkedQuote, text, others)).flatMap(({ suggestions }) =>
    suggestions.map((suggestion) => applySuggestion(text, suggestion)),
  );

describe('flags', () => {
  test('within a sentence', () => check(`Few doubt that «${words}».`, brandt));
  test('set off after a colon', () =>
    check(
      `The pier\n\nIda Brandt told the board:\n\n«${words.replace('the', 'The')}.»\n\nThe board sat still.`,
      brandt,
    ));
});

describe('leaves alone', () => {
  test('words in marks', () => check(brandt, `“${words},” said Ida Brandt.`));
  test('a few common words', () => check('It has not moved since April, the board was told.', brandt));
  test('words that nobody has in marks', () => check(`Few doubt that ${words}.`, `Few forget that ${words}.`));
  test('her words retold', () =>
    check('The crane, she said, had cost 14 jobs on the quay and stood idle from April on.', brandt));
});

describe('suggests', () => {
  test('marks and the speaker’s name, or marks alone', async () =>
    expect(await mended(`Few doubt that ${words}.`, brandt)).toEqual([
      `Few doubt that “${words},” Ida Brandt said.`,
      `Few doubt that “${words}.”`,
    ]));
  test('marks alone where the speaker is named, of the article’s own kind', async () => {
    const rest = 'The board sat still.\n\n"Next item," Osmund Vale said.';
    const text = `The pier\n\nIda Brandt told the board:\n\nWe know that ${words}.\n\n${rest}`;
    const told = brandt.replace('the new', 'We know that the new');
    expect(await mended(text, told)).toEqual([
      `The pier\n\nIda Brandt told the board:\n\n"We know that ${words}."\n\n${rest}`,
    ]);
  });
});
