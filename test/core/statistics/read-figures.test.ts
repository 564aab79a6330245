import { describe, expect, test } from 'vitest';
import { readFigures } from '../../../src/core/statistics/read-figures.ts';
import { readTokens } from '../../../src/core/statistics/tokens.ts';
import { mark, unmark } from '../../support/marked.ts';

const figuresOf = (text: string) => {
  const tokens = readTokens(text, { start: 0, end: text.length });
  return readFigures(tokens).map((figure) => ({
    start: tokens[figure.from].start,
    end: tokens[figure.to - 1].end,
    ...figure,
  }));
};

const check = (marked: string) => {
  const { text } = unmark(marked);
  expect(mark(text, figuresOf(text))).toBe(marked);
};

const measure = (text: string) => figuresOf(text).map(({ quantity: { value, unit, noun } }) => [value, unit, noun]);

describe('reads', () => {
  test('percent signs and words', () => check('«64%», «40 per cent», «12 percent», «a mere 3 pct».'));
  test('points', () => check('It led by a «one-point» margin, then by «ten points».'));
  test('two shares joined by a hyphen', () => check('A «64%»-«27%» lead.'));
  test('ranges', () => check('Between «$5 and $15», or «5 to 15 percent», or «40-50 points».'));
  test('sums in other coins', () => check('It paid «50 million Canadian dollars» and «£2bn».'));
  test('rates', () => check('They earn «$12 an hour», or «$350 a barrel».'));
  test('fractions', () => check('«One-third» of them and «more than half» the others, and «a quarter» of the rest.'));
  test('parts of a whole', () => check('«Eight of 10», «one in five», «two out of three», «five of the past six».'));
  test('odds', () => check('The sharks outnumbered the seals «3-1» and «more than 2-to-1».'));
  test('multiples', () => check('It «tripled», to «four times» as many, «twice» the size.'));
  test('spelled counts with their nouns', () => check('«Two hundred and five newly registered voters» came.'));
  test('counts cut by a hyphenated pair', () => check('«1,500 coal- and gas-fired plants» stand there.'));
  test('crowds', () => check('«Tens of thousands of homes» and «hundreds of boats».'));
});

describe('passes over', () => {
  test('days and years', () => check('From Sept. 19 to 22, on 4 May 2016, in 1999 and in the 1990s.'));
  test('times', () => check('At 11:30 a.m., at 9 p.m., at 10 o’clock and at ten at night.'));
  test('ages', () => check('Ada Brandt, 58, a 61-year-old boat, aged 24; he was 24 then.'));
  test('durations', () => check('For 20 years, 90 minutes and a month and a half.'));
  test('measures', () => check('It is 70 centimetres high, 14 miles off and weighs 300 pounds.'));
  test('ordinals and editions', () => check('The 20th storm, No. 12, page 4.'));
  test('scores and votes', () => check('They won 45-40 after a 6-3 vote.'));
  test('names', () => check('Flight 804, the Hot 100, MS-13, a Boeing 737, Fortune 500 companies.'));
  test('modifiers', () => check('A 12-nation pact and a 60-vote threshold.'));
  test('ways of speaking', () => check('She doubled down; a double standard; time and a half; one of two women.'));
});

describe('measures', () => {
  test('value, unit and noun', () => {
    expect(measure('An estimated 10 million birds, half of 2.5 percent, about $1.2bn.')).toEqual([
      [10_000_000, 'count', 'birds'],
      [50, 'percent', ''],
      [2.5, 'percent', ''],
      [1_200_000_000, 'money', ''],
    ]);
  });

  test('numbers in words', () => {
    expect(measure('Thirty-nine percent; half a million people; two dozen boats; one hundred and six goats.')).toEqual([
      [39, 'percent', ''],
      [500_000, 'count', 'people'],
      [24, 'count', 'boats'],
      [106, 'count', 'goats'],
    ]);
  });

  test('a qualifier apart from the number', () => {
    const [{ quantity }] = figuresOf('It fell by just over 84,000 arrests.');
    expect(quantity.qualifier).toBe('just over');
  });
});
