import { describe, expect, test } from 'vitest';
import { alteredQuote } from '../../../src/core/rules/altered-quote.ts';
import { applySuggestion } from '../../golden/apply-suggestion.ts';
import { findBeside, markBeside } from '../../support/find-beside.ts';

const said = (words: string) => `“${words},” Ida Brandt told the harbor board on Monday.`;
const crane = said('The new crane cost us 14 jobs on the lower quay, and it has not moved a single crate since April');

const check = async (marked: string, ...others: string[]) =>
  expect(await markBeside(alteredQuote, marked, others)).toBe(marked);

describe('flags', () => {
  test('another number', () =>
    check(
      '“«The new crane cost us 40 jobs on the lower quay, and it has not moved a single crate since April,»” Ida Brandt said.',
      crane,
    ));
  test('a lost “not”', () =>
    check(
      '“«The new crane cost us 14 jobs on the lower quay, and it has moved a single crate since April,»” Ida Brandt said.',
      crane,
    ));
  test('another word, where most articles have the same', () =>
    check(
      '“«The new crane cost us 14 jobs on the lower quay, and it has not moved a single truck since April,»” Ida Brandt said.',
      crane,
      `Osmund Vale reports. ${crane}`,
    ));
});

describe('leaves alone', () => {
  test('the same words', () => check(crane, crane));
  test('a cut that an ellipsis shows', () =>
    check(
      '“The new crane cost us 14 jobs on the lower quay … it has not moved a single crate since April,” Ida Brandt said.',
      crane,
    ));
  test('an insertion in brackets', () =>
    check(
      '“The new crane cost us 14 jobs on the lower quay, and it [the crane] has not moved a single crate since April,” Ida Brandt said.',
      crane,
    ));
  test('the words that most articles have', () => check(crane, crane.replace('14', '40'), `Vale reports. ${crane}`));
  test('a beginning or an end left out', () =>
    check('“It has not moved a single crate since April,” Ida Brandt said.', crane));
  test('what nobody else has in marks', () =>
    check(
      crane,
      'The new crane cost 15 jobs on the lower quay, and it has not moved a single crate since April, the union wrote.',
    ));
});

describe('suggests', () => {
  test('the other article’s word, the rest as it stands', async () => {
    const text = crane.replace('14', '40');
    const [finding] = await findBeside(alteredQuote, text, [crane]);
    expect(applySuggestion(text, finding.suggestions[0])).toBe(crane);
  });
  test('the lost word, or an ellipsis in its place', async () => {
    const text = crane.replace('has not moved', 'has moved');
    const [finding] = await findBeside(alteredQuote, text, [crane]);
    expect(finding.suggestions.map((suggestion) => applySuggestion(text, suggestion))).toEqual([
      crane,
      text.replace('has moved', 'has … moved'),
    ]);
  });
});
