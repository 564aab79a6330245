import { expect, test } from 'vitest';
import { read } from '../../../src/core/review.ts';
import { unmark } from '../../support/marked.ts';

/** The alternatives for the marked words; an empty one says that the sentence stands without them. */
function check(marked: string, ...alternatives: string[]): void {
  const { text, spans } = unmark(marked);
  const found = read('story.txt', text).loadedWords.find((word) => word.start === spans[0].start);
  expect(found?.alternatives).toEqual(alternatives);
}

test('takes the form of a verb', () => check('The mayor «slammed» the plan.', 'criticized', 'denounced'));
test('takes the form of a phrasal verb', () => check('He is «lashing out at» the council.', 'criticizing'));
test('takes the participle after an auxiliary', () => check('The bills had been «torpedoed» in May.', 'blocked'));
test('takes the plural on the head of a phrase', () =>
  check('The «illegal aliens» were released.', 'immigrants in the country illegally', 'undocumented immigrants'));
test('takes a capital', () => check('«Thugs» stood at the gate of the school.', 'Attackers', 'Men'));
test('takes the capitals of a headline', () =>
  check('Mayor «Lashes Out» Over Bridge Delay Again', 'Responds Angrily', 'Speaks Angrily'));
test('keeps the words inside a phrase', () =>
  check('The mayor «threw the clerk under the bus» on Monday.', 'blamed the clerk'));
test('an adjective before its noun can go', () => check('A «feckless» council met.', 'ineffective', ''));
test('an adjective after its verb cannot', () => check('The council was «feckless» again.', 'ineffective'));
test('a comparative becomes one with more', () =>
  check('It was an «uglier» fight.', 'more hostile', 'more unpleasant', ''));
test('after an article only what can be counted', () => {
  check('The mayor went on a «tirade» on Monday.', 'speech');
  check('The mayor’s «tirades» went on.', 'speeches', 'criticism', 'remarks');
});
test('a participle before its noun can only go', () => check('He wrote in a «mocking» tone.', ''));
test('a participle has no degrees', () => check('No matter how «despicable» thieves can be, they have rights.'));
test('objects to what it complained about', () => check('Ada Lund «complained about» the bridge.', 'objected to'));
test('speaks about what it would not say about', () => check('The mayor «bragged» about the bridge.', 'spoke'));
