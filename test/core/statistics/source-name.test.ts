import { describe, expect, test } from 'vitest';
import { sourceName } from '../../../src/core/statistics/source-name.ts';
import { unmark } from '../../support/marked.ts';

/** What is left of the marked words as the name of a source. */
const check = (marked: string, expected: string | null) => {
  const { text, spans } = unmark(marked);
  const name = sourceName(text, spans[0]);
  expect(name && text.slice(name.start, name.end)).toBe(expected);
};

describe('takes', () => {
  for (const name of [
    'Ida Brandt',
    'Tarn County Sheriff Ida Brandt',
    'harbor safety official Ida Brandt',
    'the Harbor Authority',
    'a county spokesperson',
    'officials',
    'two senior officials',
    'the annual report',
    'court records',
    'a recent Tarn Marine poll',
    'data from the survey',
    'figures compiled by the Tarn Institute',
    'a report published on Monday',
    'an official traveling with the mayor',
    'the ferry’s owner',
    'Tarn’s mayor',
    'supporters of the ferry',
  ])
    test(name, () => check(`Some 40 boats sank, «${name}» said.`, name));
});

describe('takes of a longer stretch the name alone', () => {
  test('before its verb', () => check('«The group released a study» that finds 40 boats were lost.', 'The group'));
  test('a verb at its end', () => check('«The Courier reports» that 40 boats were lost.', 'The Courier'));
  test('a cue before it', () => check('«citing the harbor office», it counted 40 boats.', 'the harbor office'));
  test('an adverb behind it', () => check('«Ida Brandt later» said 40 boats sank.', 'Ida Brandt'));
});

describe('takes of a shorter stretch the whole name', () => {
  test('up to the paper', () =>
    check('Some 40 boats sank, according to «a Harbor Institute» report.', 'a Harbor Institute report'));
  test('but not up to a verb', () => check('«The Courier» reports that 40 boats sank.', 'The Courier'));
  test('with a body’s first half', () =>
    check('Papers at the Harbors and «Ferries Board» said 40 sank.', 'the Harbors and Ferries Board'));
  test('from its first half', () =>
    check('Rain fell. Brandt and «Holm almost» at once announced 40 trips.', 'Brandt and Holm'));
});

describe('takes no more than the name', () => {
  test('of two in the middle of a sentence', () => check('Rain beat Brandt and «Holm» said 40 sank.', 'Holm'));
  test('with the stop of a firm', () => check('Some 40 sank, «Tarn Corp.» said.', 'Tarn Corp.'));
  test('a poll with its day', () =>
    check('«A poll Monday by the Courier» showed 40 in favor.', 'A poll Monday by the Courier'));
});

describe('leaves alone', () => {
  test('a pronoun', () => check('«She» said 40 boats sank.', null));
  test('what a sentence is about', () => check('«The economy» added 40 jobs.', null));
  test('a proposal', () => check('«The proposed harbor rules» announced today ask for 40 boats.', null));
  test('a clause', () => check('«an order raising the fare for islanders to» $4 was announced.', null));
  test('a clause with a verb of doing', () => check('«Ferry riders boosted Tarn’s tally», 40 in all.', null));
  test('the thing counted', () => check('«more people» said 40 boats sank.', null));
  test('a share of those asked', () => check('«Forty percent of voters» said so.', null));
  test('the first word of something else', () => check('«New» claims fell to 40.', null));
  test('half of a name', () => check('The final report before «Election» Day told of 40 boats.', null));
  test('a place before its own noun', () => check('The judges of «the Tarn» state court fined 40 captains.', null));
  test('whose the next noun is', () => check('«The Harbor Authority’s» ferries carried 40 people.', null));
  test('a market', () => check('«The Dow» posted a gain of 40 points.', null));
  test('one of many', () => check('The harbor «candidate» said 40 sank.', null));
  test('a party beside a name', () =>
    check('Ida Brandt, «Tarn Democrat and chairwoman of the board», said 40 sank.', null));
  test('a day', () => check('«Monday» said 40 boats sank.', null));
  test('the end of a clause', () => check('«with the islanders», 40 said.', null));
});
