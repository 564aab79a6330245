import { describe, expect, test } from 'vitest';
import { compareFigures } from '../../../src/core/compare/compare-figures.ts';
import { read } from '../../../src/core/review.ts';

/** The rows that two sources or more have: agreement and cells. */
const rows = (...texts: readonly string[]) =>
  compareFigures(texts.map((text, i) => read(`${i}.txt`, text)))
    .filter(({ agreement }) => agreement !== 'single')
    .map(({ agreement, cells }) => [agreement, ...cells.map((cell) => (cell.kind === 'given' ? cell.text : '-'))]);

describe('joins', () => {
  test('the same thing counted in other words', () =>
    expect(
      rows(
        'Police closed the bridge for six weeks after a barge struck a pier, the harbor office said.',
        'The barge that struck a pier has closed the bridge for 42 days, and will for six weeks in all.',
      ),
    ).toEqual([['agree', 'six weeks', 'six weeks']]));
  test('a vote in digits and in words', () =>
    expect(
      rows('The council voted 6-3 on Tuesday to sell the pier.', 'The vote, six to three, came after midnight.'),
    ).toEqual([['agree', '6-3', 'six to three']]));
  test('people by two words for them', () =>
    expect(
      rows(
        'About 40 islanders slept on the slipway, Port Ansel police said.',
        'About 40 people slept on the slipway, according to Port Ansel police.',
      ),
    ).toEqual([['agree', 'About 40 islanders', 'About 40 people']]));
  test('a rounded figure that says so', () =>
    expect(
      rows(
        'The canal trust planted 5,140 willow trees along the towpath last spring, its report said.',
        'The canal trust planted more than 5,000 willow trees along the towpath last spring.',
      ),
    ).toEqual([['qualified', '5,140 willow trees', 'more than 5,000 willow trees']]));
  test('what qualifies from behind', () =>
    expect(
      rows(
        'The harbor office must warn skippers 48 hours before the lock is closed, the mayor said.',
        'The harbor office promised to warn skippers 48 hours or more before the lock is closed, whenever possible.',
      ),
    ).toEqual([['qualified', '48 hours', '48 hours or more']]));
  test('both ends of a change', () =>
    expect(
      rows(
        'The board raised the mooring fee from 10 percent to 25 percent of the charter price, its minutes show.',
        'The board raised the mooring fee to 25% of the charter price from 10%.',
      ),
    ).toEqual([
      ['agree', '10 percent', '10%'],
      ['agree', '25 percent', '25%'],
    ]));
});

describe('joins though few words are common to both', () => {
  test('a value that is seldom that of two things', () =>
    expect(
      rows(
        'Skippers owe the harbor office $131,400 in fees, its books show.',
        'How the town let $131,400 slip through its fingers is a riddle to many.',
      ),
    ).toEqual([['agree', '$131,400', '$131,400']]));
  test('so many of the same, told from two sides', () =>
    expect(
      rows(
        'The mayor announced the dismissal of 23 lock keepers.',
        'A day after the town dismissed 23 lock keepers, the gates stood open.',
      ),
    ).toEqual([['agree', '23 lock keepers', '23 lock keepers']]));
  test('dead of whom one source counts the wounded beside them', () =>
    expect(
      rows(
        'The blast at the ferry pier killed at least four people and injured others, the harbor office said.',
        'The blast killed four people and wounded six at the ferry pier, the harbor office said.',
      ),
    ).toEqual([['qualified', 'at least four people', 'four people']]));
  test('those whom a third source knows already', () =>
    expect(
      rows(
        'Police questioned two brothers about the fire in the boat shed.',
        'The fire in the boat shed led police to two brothers, whom they questioned.',
        'Police let the two brothers go, and the fire in the boat shed remains a riddle.',
      ),
    ).toEqual([['agree', 'two brothers', 'two brothers', 'two brothers']]));
});

test('no row where a third source may have the small number, too', () =>
  expect(
    rows(
      'Divers pulled two people out of the old ferry’s cabin on Monday, cold but well.',
      'On Monday divers pulled two people out of the old ferry’s cabin.',
      'Two people watched from the pier.',
    ),
  ).toEqual([]));

describe('leaves apart', () => {
  test('ages', () =>
    expect(
      rows(
        'Ilse Brandt was 16 at the time of the flood, and her brother was 12 years old.',
        'The flood came when the Brandts were 12 and 16 years old.',
      ),
    ).toEqual([]));
  test('all, rounded, and those of one kind', () =>
    expect(
      rows(
        'The flood at the lock killed at least 130 people in the town, the harbor office said.',
        'The flood at the lock killed 132 children in the town, the harbor office said.',
      ),
    ).toEqual([]));
  test('one number of two things', () =>
    expect(
      rows(
        'Inspectors found that 500 boats lay in the harbor without a permit.',
        'Inspectors fined 500 skippers in the harbor for want of a permit.',
      ),
    ).toEqual([]));
  test('shares of two groups', () =>
    expect(
      rows(
        'A poll found that 36 percent of women would take the ferry to the island every day.',
        'A poll found that 36 percent of men would take the ferry to the island every day.',
      ),
    ).toEqual([]));
  test('two years', () =>
    expect(
      rows(
        'The ferry line carried 4,000 passengers to the island in 2012, its report said.',
        'The ferry line carried 4,000 passengers to the island in 2016, its report said.',
      ),
    ).toEqual([]));
  test('bounds that rule each other out', () =>
    expect(
      rows(
        'The rule is for yards with more than 50 workers on the quay, the ministry said.',
        'The rule is for yards with fewer than 50 workers on the quay, the ministry said.',
      ),
    ).toEqual([]));
  test('a range and one of its ends', () =>
    expect(
      rows(
        'The duty on timber would range from 5 percent to 25 percent, the ministry said.',
        'The duty on timber would be 5 percent, the ministry said.',
      ),
    ).toEqual([]));
});

test('of several mentions the one with a source is shown', () => {
  const [row] = compareFigures(
    [
      'Barge traffic rose by 38 percent.\n\nBarge traffic on the canal rose by 38 percent last year, according to the canal trust.',
      'Barge traffic on the canal rose by 38 percent last year.',
    ].map((text, i) => read(`${i}.txt`, text)),
  );
  expect(row.cells.map((cell) => (cell.kind === 'given' ? [cell.source, cell.asksForSource] : null))).toEqual([
    ['the canal trust', false],
    [null, true],
  ]);
});

test.each([
  [
    'a bill',
    'Assembly Bill 103 closes the lock to barges, and the mayor signed it.',
    'The mayor signed AB 103, which closes the lock.',
  ],
  ['a court', 'The 9th Circuit courts closed the lock.', 'Judges of the 9th Circuit courts closed the lock.'],
])('the number of %s counts nothing', (_, one, other) => expect(rows(one, other)).toEqual([]));

test('a rate that ticked up to its value is told without a bound', () =>
  expect(
    rows(
      'The toll on barges ticked up to 8.3 percent of their cargo in July.',
      'In July the toll on barges rose to 8.3 percent of their cargo.',
    ),
  ).toEqual([['agree', '8.3 percent', '8.3 percent']]));

describe('source', () => {
  const sources = (text: string, other: string) =>
    compareFigures([read('a.txt', text), read('b.txt', other)])
      .filter(({ agreement }) => agreement !== 'single')
      .map(({ cells }) => (cells[0].kind === 'given' ? cells[0].source : null));
  const OTHER = 'The new ferry to the island would take 50 minutes each way.';

  test('who says it, of small counts and durations, too', () =>
    expect(
      sources('The new ferry to the island would take 50 minutes each way, the harbor office said.', OTHER),
    ).toEqual(['the harbor office']));
  test('the name behind a pronoun', () =>
    expect(
      sources(
        'Ilse Brandt runs the line. “The new ferry to the island will take 50 minutes each way,” she said.',
        OTHER,
      ),
    ).toEqual(['Ilse Brandt']));
  test('the end of a post signs it', () =>
    expect(
      sources('The new ferry to the island will take 50 minutes each way. — Ilse Brandt (@ibrandt) May 4', OTHER),
    ).toEqual(['Ilse Brandt']));
  test('what a sentence is about names no source', () =>
    expect(
      sources(
        'The economy of the island grows, data show.\n\nThe economy gets a new ferry, of 50 minutes each way to the island, which it reports with pride.',
        OTHER,
      ),
    ).toEqual([null]));
  test('the whole name of a paper', () =>
    expect(
      sources(
        'The new ferry to the island would take 50 minutes each way, according to a Harbor Institute report.',
        OTHER,
      ),
    ).toEqual(['a Harbor Institute report']));
  test('neither a source nor none where a claim has no name', () => {
    const text = 'All rests on a claim that the line carried 48,000 islanders in May.';
    const [{ cells }] = compareFigures([
      read('a.txt', text),
      read('b.txt', 'The line carried 48,000 islanders in May.'),
    ]);
    expect(cells.map((cell) => (cell.kind === 'given' ? [cell.source, cell.asksForSource] : null))).toEqual([
      [null, false],
      [null, true],
    ]);
  });
  test('nobody', () =>
    expect(sources('The new ferry to the island would take 50 minutes each way, and cost $4.', OTHER)).toEqual([null]));
});
