import { describe, expect, test } from 'vitest';
import { unattributedStatistic } from '../../../src/core/rules/unattributed-statistic.ts';
import { applySuggestion } from '../../golden/apply-suggestion.ts';
import { findIn, markFindings } from '../../support/find-marked.ts';

const check = (marked: string) => expect(markFindings(unattributedStatistic, marked)).toBe(marked);

const mend = (text: string, others: readonly string[] = []) =>
  findIn(unattributedStatistic, text, others).flatMap(({ suggestions }) =>
    suggestions.map((suggestion) => applySuggestion(text, suggestion)),
  );

describe('flags', () => {
  test('a share of something', () => check('Crime in the port rose by «40 per cent» last year.'));
  test('a number in words', () => check('Since May «thirty-nine percent» of the boats have left.'));
  test('a sum taken from a budget', () => check('The school board cut «$2.4 million» from the budget.'));
  test('a count with its noun', () => check('The storm cut off «just over 84,000 homes» on Sunday.'));
  test('a sum of money', () => check('The harbor lost «nearly $2.5 million» last winter.'));
  test('an estimate by nobody', () => check('An inspector came after «an estimated 3,000 gulls» had settled there.'));
  test('a vague share that carries a claim', () => check('«A significant portion» of these tenants owe back rent.'));
  test('lives without a number', () => check('The road has claimed «numerous young lives».'));
  test('one in five', () => check('Today «one in five» shops stands empty.'));
  test('money out of money', () => check('«About $4 of every $5» spent here comes from visitors.'));
  test('a number glued to its unit', () => check('Turnout fell by «5percentage points» in the lower town.'));
  test('a multiple', () => check('Rents have «nearly doubled» since the bridge opened.'));
  test('a period of notice', () => check('The clinics notify the sheriff «48 hours» before a patient leaves.'));
  test('a figure outside the clause of its neighbour', () =>
    check('Although the mayor insists that burglary is falling, «1,200 homes» were broken into.'));
  test('what a city lost', () => check('The city lost «4,000 jobs».'));
  test('most of the people, who hold a view', () => check('«Most voters» oppose the plan.'));
  test('most of the people, who can or cannot', () => check('«Most residents» cannot afford the rent.'));
  test('two shares set against each other, once', () =>
    check('The islanders favored Day over Brandt «66 percent to 31 percent».'));
  test('a figure whose doer alone is named', () =>
    check('Arrests fell by «30 percent» in June, with the council attributing the drop to new lamps.'));
});

describe('leaves alone', () => {
  test('a source before the figure', () => check('The coast guard said 40 boats had sunk.'));
  test('a source after the figure', () => check('Crime rose by 40 per cent, according to the county police.'));
  test('a paper that shows', () => check('Records show that 12,000 crates were lost.'));
  test('accounts that show', () => check('The club spends $31,000 a year, its accounts show.'));
  test('a list of dates and prices', () =>
    check('The fair opens on Friday.\n\n- Bus: 6 a.m. from the north gate, $12'));
  test('a saying in the middle', () => check('The dues, the treasurer said, came to $45,000.'));
  test('a poll named in the sentence', () => check('In a Tidewater poll, 61 percent chose the ferry.'));
  test('a poll that goes on in the next paragraph', () =>
    check('A Tidewater poll asked 900 adults about the ferry.\n\nSome 61 percent want it kept.'));
  test('quoted speech', () => check('“We lost 40 percent of our trade,” said Ida Brandt, a grocer.'));
  test('ages, days, years and durations', () =>
    check('Ida Brandt, 58, sold the 61-year-old boat on Jan. 31, 2019, after 30 years and a 90-minute hearing.'));
  test('votes and scores', () => check('The board voted 6-3 to close it, and the Gulls won 45-40.'));
  test('a name with a number', () => check('Flight 804 left as Route 66 was shut and 911 calls came in.'));
  test('a share that is a group', () => check('The top 1 percent live on the hill.'));
  test('terms of a law', () => check('The plan sets a $15 minimum wage and a 35 percent tariff on imports.'));
  test('small counts', () => check('The board heard two requests from one of the 12 islanders.'));
  test('an example put to the reader', () => check('If you saved $5,000 each year, you would own the boat.'));
  test('a scale without a number', () => check('Thousands of people live on the island.'));
  test('the result of a vote', () => check('Day won with 54 percent of the vote and 1,200 votes to spare.'));
  test('the price of a deal', () => check('Tarn Marine bought the yard in a $40 million deal.'));
  test('what a bill fixes', () => check('The bill sets aside $3 million for lamps on the quay.'));
  test('a toll in passing', () => check('The vote came after the fire that killed 14 people in May.'));
  test('a crowd that the reporter saw', () => check('A crowd of about 1,000 filled the slipway.'));
  test('how many live there', () => check('The town of 3,000 has no bridge.'));
  test('prices of shares', () => check('Shares of Tarn Marine fell 2.7 percent to $31.32.'));
  test('a table run into a line', () =>
    check('Gulls 12,000 $40 15% 14,000 $50 20% Terns 11,000 $60 30% 12,500 $70 40%'));
  test('what a judge sets', () => check('A county judge in Port Ansel set bond at $10 million for the captain.'));
  test('what a court orders', () => check('A jury ordered the yard to pay $2.5 million to the crew.'));
  test('forces that a public body sends', () => check('Authorities mobilised about 600 police.'));
  test('what a room or a hall holds', () => check('The hall seats 400 people and holds 12,000 paintings.'));
  test('the load of one boat', () => check('The ferry carried 189 passengers.'));
  test('telephone numbers', () => check('Call 0711 12345 for a ticket, or dial 55512.'));
  test('most of what holds no view', () => check('Most voters live on the hill, and most boats can sail.'));
  test('what most of them favor', () => check('It pays to take the side that most voters favor.'));
  test('the most of something', () => check('It drew the most voters want to see.'));
  test('a repeated figure', () =>
    check('Storm floods 4,200 homes.\n\nThe storm flooded 4,200 homes, the county said on Monday.'));
});

describe('suggests', () => {
  test('a source to fill in, at the end of the clause', () => {
    expect(mend('Crime rose by 40 per cent, and nobody knows why.')).toEqual([
      'Crime rose by 40 per cent, according to source, and nobody knows why.',
    ]);
  });

  test('nothing in a headline', () => {
    expect(mend('# Crime rises by 40 per cent\n\nNobody knows why.')).toEqual([]);
  });

  test('no source whose words are a clause', () => {
    const other = 'The line was reportedly upset with a Courier report that ridership fell 38 percent in spring.';
    expect(mend('Ridership fell 38 percent in spring.', [other]).join()).not.toContain('was');
  });

  test('no source that is a pronoun elsewhere', () => {
    expect(mend('Ridership fell 38 percent in spring.', ['He said ridership fell 38 percent in spring.'])).toHaveLength(
      1,
    );
  });

  test('no source of another article for another place', () => {
    const other = 'According to Ida Brandt, Tarn County gives the harbor a 48-hour notice before it moves a barge.';
    const text =
      'Lowe County and Tarn County notify the harbor «48 hours» before a leaking barge is towed to the quay.';
    expect(mend(text.replace(/[«»]/g, ''), [other])).toHaveLength(1);
  });

  test('no source of another article for what another group did', () => {
    const other = 'Ridership has fallen 38 percent on the Tarn line since spring, the report said.';
    expect(mend('Ridership has fallen 38 percent on the Estry line since spring.', [other])).toHaveLength(1);
  });

  test('the source that another article names', () => {
    const other = 'Ridership has fallen 38 percent since 2016, according to the harbor’s annual report.';
    expect(mend('Ridership has fallen 38 percent since 2016.', [other])[0]).toBe(
      'Ridership has fallen 38 percent since 2016, according to the harbor’s annual report.',
    );
  });
});
