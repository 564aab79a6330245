import { describe, expect, test } from 'vitest';
import { statisticConflict } from '../../../src/core/rules/statistic-conflict.ts';
import { applySuggestion } from '../../golden/apply-suggestion.ts';
import { findIn, markFindings } from '../../support/find-marked.ts';

const check = (marked: string, other: string) => expect(markFindings(statisticConflict, marked, [other])).toBe(marked);

const loss = 'The ferry line lost $1.8 million last year, according to the annual report.';

describe('flags', () => {
  test('another sum for the same loss', () =>
    check('The ferry line lost «$1.3 million» last year, the report said.', loss));
  test('another count of the same dead', () =>
    check(
      'The ferry fire killed «14 passengers» on Monday, police said.',
      'Monday’s ferry fire killed 41 passengers, police said.',
    ));
  test('another share in a clause of the same words, before another tail', () =>
    check(
      'The number of crossings in June was «nearly 30% lower» than in May, with the county laying the drop to the new fares that it set in spring.',
      'The number of crossings in June was nearly 40% lower than in May, according to the county.',
    ));
});

describe('leaves alone', () => {
  test('the same value', () => check('The ferry line lost $1.8 million last year, the report said.', loss));
  test('a rounded value', () => check('The ferry line lost nearly $1.9 million last year, the report said.', loss));
  test('a bound that holds', () => check('The ferry line lost more than $1 million last year, the report said.', loss));
  test('another thing', () => check('The bus line made $1.3 million last year, the report said.', loss));
  test('another year', () =>
    check('The ferry line lost $1.3 million in 2019, it said.', 'The ferry line lost $1.8 million in 2021, it said.'));
  test('another unit', () => check('The ferry line lost 13 percent last year, the report said.', loss));
  test('another party', () =>
    check(
      'A poll found 63 percent of islanders angry with the Gulls over the pier.',
      'A poll found 57 percent of islanders angry with the Terns over the pier.',
    ));
  test('a clause of the same words on another month', () =>
    check(
      'The number of crossings in July was nearly 30% lower than in May, with the county laying the drop to the fares.',
      'The number of crossings in June was nearly 40% lower than in May, according to the county.',
    ));
  test('a clause of the same words on another place', () =>
    check(
      'The number of crossings to Tarn was nearly 30% lower than in May, with the county laying the drop to the fares.',
      'The number of crossings to Estry was nearly 40% lower than in May, according to the county.',
    ));
  test('the sampling error of another poll', () =>
    check(
      'The poll’s overall sampling error is plus or minus 2.5 percentage points.',
      'The poll’s overall sampling error is plus or minus four percentage points.',
    ));
  test('an article that gives both', () =>
    check(
      'The ferry line lost $1.3 million last year, the report said.',
      `${loss} An auditor put it at $1.3 million.`,
    ));
  test('a sentence with two such figures', () =>
    check('The ferry line lost $1.3 million last year and $2 million before that, it said.', loss));
});

describe('suggests', () => {
  test('the other figure, by the name of its article', () => {
    const text = 'The ferry line lost $1.3 million last year, the report said.';
    const [finding] = findIn(statisticConflict, text, [loss]);
    expect(finding.suggestions.map((suggestion) => applySuggestion(text, suggestion))).toEqual([
      'The ferry line lost $1.8 million last year, the report said.',
    ]);
    expect(finding.evidence[0].speakerName).toBe('the annual report');
  });
});
