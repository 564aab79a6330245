import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/core/article/read-article.ts';
import { read } from '../../../src/core/review.ts';
import { findLoadedWords } from '../../../src/core/wording/find-loaded-words.ts';
import { mark, unmark } from '../../support/marked.ts';

/** Marks what a careful editor would change, and beyond that with `level` what a second reader might raise. */
function check(marked: string, level?: 'thorough'): void {
  const { text } = unmark(marked);
  const found = read('story.txt', text).loadedWords.filter((word) => level === 'thorough' || word.level === 'careful');
  expect(mark(text, found)).toBe(marked);
}

describe('flags', () => {
  test('a verb of saying in any form', () => check('The mayor «slammed» the plan, and others were «lambasting» it.'));
  test('a phrase over several words', () => check('The governor «lashed out at» the council on Monday.'));
  test('a phrase around other words', () => check('The mayor «threw the city clerk under the bus» on Monday.'));
  test('an insult with its adjective', () => check('The «feckless» council is led by a «buffoon», it seems.'));
  test('a hyphenated adjective', () => check('It was a «tone-deaf» answer to the parents of the school.'));
  test('an adverb of a judging adjective', () => check('The board «bizarrely» voted twice on the same bridge.'));
  test('a name for a camp before people', () => check('The «radical» activists met in the town hall on Friday.'));
  test('a metaphor for people who move', () => check('Town halls prepared for an «invasion» of migrants.'));
  test('either edge of politics alike', () => {
    check('The far-left group and the far-right group rallied.', 'thorough');
    check('The «hard-left» council and the «hard-right» paper fell out.');
  });
  test('what a place boasts of in so many words', () => check('The mayor «boasted» that the bridge was hers.'));
  test('a judgement within what is named', () => check('The mayor called the «feckless» council to order.'));
  test('a headline in capitals', () => check('Mayor «Blasts» Council Over Bridge Delay\n\nThe bridge stays shut.'));
});

describe('leaves alone', () => {
  test('the words of a direct quotation', () => check('“It was a feckless, bungled mess,” she said on Monday.'));
  test('a word in scare quotes', () => check('The plan drew what she called a “mob” to the gates of the hall.'));
  test('part of a name', () => check('The Crazy Horse memorial drew crowds to the hills of Dakota.'));
  test('a noun that looks like a verb', () => check('It was his first grand slam at the park in the valley.'));
  test('a verb of force where force is meant', () => check('He slammed the door of the car and ran home.'));
  test('water that floods', () => check('The river flooded the basement of the school last night.'));
  test('a toxic chemical', () => check('Toxic waste leaked into the creek behind the plant.'));
  test('a charge', () => check('Lund also accused Mr. Reyes of being a flip-flopper on the bridge.'));
  test('how somebody sees it', () => check('He dislikes the toll, which she regards as despicable and bizarre.'));
  test('what somebody calls it', () => check('Residents called the vote a debacle on Monday.'));
  test('somebody’s view', () => check('The union’s view is that the offer is a blatant sham.'));
  test('what a place has', () => {
    check('The hotel boasts 300 rooms.');
    check('She boasted a career record of 30 wins.');
  });
  test('a fire that is hard to put out', () => check('The fire in the hills was stubborn.', 'thorough'));
  test('much to do', () => check('The kitchen was slammed by a wave of orders.'));
  test('money asked for', () => check('The mayor claimed $400 in expenses and claimed a state pension.', 'thorough'));
  test('a regime that is no government', () => check('A strict regime of exercise helped the team.', 'thorough'));
  test('a part of a compound', () => check('He spoke of war-torn streets and of an anti-fascist march.'));
});

describe('weighs', () => {
  test('a mild word alone is for a second reader', () => {
    check('The talks ended in chaos on Friday evening.');
    check('The talks ended in «chaos» on Friday evening.', 'thorough');
  });
  test('a word that insists at the beginning of a sentence', () =>
    check('«Clearly», the plan failed. He clearly said so.', 'thorough'));
  test('a government by a hostile name', () => check('The «regime» closed two papers.', 'thorough'));
  test('a mild word beside a strong one and one more is loaded', () =>
    check('A «vicious» dispute over the «bungled» vote ended in «chaos» on Friday.'));
  test('a faint word counts only in company', () => {
    check('It was a massive bridge across the river.', 'thorough');
    check('The «massive» «debacle» ended in «chaos» for the party.', 'thorough');
  });
});

test('indirect speech is its speaker’s', () => {
  const article = readArticle('story.txt', 'Ada Lund said that thugs ran the council.');
  const speaker = { start: 0, end: 8 };
  const reported = [{ start: 14, end: 40, speaker, speakerName: 'Ada Lund', cue: { start: 9, end: 13 } }];
  expect(findLoadedWords(article, { quotations: [], reported, names: [] })[0].reportedFrom).toBe('Ada Lund');
});

test('what nobody is shown to have said is the writer’s', () => {
  const reportedFrom = (text: string) => read('story.txt', text).loadedWords.map((word) => word.reportedFrom);
  expect(reportedFrom('Undated clips say that thugs ran the council.')).toEqual([null]);
  expect(reportedFrom('Is she saying that thugs ran the council?')).toEqual([null]);
  expect(reportedFrom('Ada Lund said that thugs ran the council.')).toEqual(['Ada Lund']);
});

test('any text gives an answer', () => {
  for (const text of ['', '“', 'slam', 'throw _ under', '\u0000slam\uFFFF', 'a '.repeat(500), '((“‘«']) {
    expect(() => read('story.txt', text)).not.toThrow();
  }
});
