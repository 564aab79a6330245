import { describe, expect, test } from 'vitest';
import { quoteElsewhere } from '../../../src/core/rules/quote-elsewhere.ts';
import { findBeside, markBeside } from '../../support/find-beside.ts';

const words = 'The new crane cost us 14 jobs on the lower quay, and it has not moved a single crate since April';
const brandt = `“${words},” Ida Brandt told the harbor board on Monday.`;

const check = async (marked: string, ...others: string[]) =>
  expect(await markBeside(quoteElsewhere, marked, others)).toBe(marked);
const message = async (text: string, ...others: string[]) =>
  (await findBeside(quoteElsewhere, text, others)).map((finding) => finding.message);

describe('flags', () => {
  test('the same words', () => check(`“«${words},»” Ida Brandt said.`, brandt));
  test('in other marks', () => check(`"«${words},»" Ida Brandt said.`, brandt));
  test('cut by an ellipsis', () =>
    check('“«The new crane cost us 14 jobs ... it has not moved a single crate since April,»” Brandt said.', brandt));
  test('each half of a sentence split round its speaker', () =>
    check(
      '“«The new crane cost us 14 jobs on the lower quay,»” Brandt said, “«and it has not moved a single crate since April.»”',
      brandt,
    ));
});

describe('leaves alone', () => {
  test('a quotation of its own', () => check('“The gulls have never been so well fed,” Ida Brandt said.', brandt));
  test('words of a few letters that anybody says', () =>
    check('“That is what we have to do,” Osmund Vale said.', '“That is what we have to do,” Ida Brandt said.'));
  test('a word held at arm’s length', () =>
    check('The “savings” never came.', 'The “savings” never came, Brandt said.'));
  test('what another rule says more of', () => check(`“${words},” Osmund Vale said.`, brandt));
});

describe('says', () => {
  test('in how many articles', async () =>
    expect(await message(brandt, `Vale reports. ${brandt}`, `“${words},” Brandt said. The crane stood still.`)).toEqual(
      ['Appears in 2 other articles.'],
    ));
  test('that only a part of it stands there', async () =>
    expect(await message(brandt, '“It has not moved a single crate since April,” Brandt said.')).toEqual([
      'Appears in 1 other article, in part.',
    ]));
  test('an insertion in brackets leaves it whole', async () =>
    expect(await message(brandt.replace('it has', 'it [the new crane] has'), brandt)).toEqual([
      'Appears in 1 other article.',
    ]));
});

test('suggests nothing', async () =>
  expect((await findBeside(quoteElsewhere, brandt, [brandt]))[0]?.suggestions ?? []).toEqual([]));
