import { describe, expect, test } from 'vitest';
import { vagueAttribution } from '../../../src/core/rules/vague-attribution.ts';
import { findIn, markFindings } from '../../support/find-marked.ts';

const check = (marked: string) => expect(markFindings(vagueAttribution, marked)).toBe(marked);

describe('flags', () => {
  test('faceless groups', () => check('«Critics say» the bridge is unsafe.'));
  test('a group with loose words before it', () => check('But «some legal experts argue» that it will stand.'));
  test('papers without a name', () => check('The board did so despite «several studies showing» no gain.'));
  test('crowds that hold a view', () => check('«Many believe» the bridge will fall.'));
  test('belief without a believer', () => check('The captain «is widely believed» to have left.'));
  test('an impersonal belief', () => check('«It is thought» that the hull was sound.'));
  test('a report by nobody', () => check('«It has been reported» that the hull was cracked.'));
  test('a group to which something is laid', () => check('The hull is cracked, «according to insiders».'));
  test('sources near to something', () => check('«Sources close to the talks said» the line will be sold.'));
  test('officials who know of something', () =>
    check('But «officials familiar with the matter said» the hull was cracked.'));
  test('a growing number', () => check('«A growing number of analysts warn» that the line will close.'));
  test('a name given by opponents', () => check('«Critics call» the new pier a waste of money.'));
  test('a group, where somebody is quoted on something else later on', () =>
    check('«Experts say» fares will rise.\n\nThe line opened in May.\n\n“It was late,” said Ida Brandt, a driver.'));
});

describe('leaves alone', () => {
  test('a named force', () => check('Port Ansel police said the road was shut.'));
  test('a group with a place', () => check('Experts at the Tarn Institute say the bridge is safe.'));
  test('a named group', () => check('Tarn researchers say the bridge is safe.'));
  test('people just named', () => check('Some said they would stay.'));
  test('a part of a group just named', () => check('Most of the islanders say they will stay.'));
  test('quoted words', () => check('“Critics say a lot,” said Ida Brandt, the mayor.'));
  test('a study spoken of before', () => check('The research shows no gain, and her studies show none.'));
  test('a group that the next sentence names', () =>
    check('Critics say it floods. “It floods each May,” said Ida Brandt, a grocer.'));
  test('a group that the next paragraph names', () =>
    check('Critics say it floods and sinks.\n\n“It floods each May,” said Ida Brandt, a grocer.'));
  test('a group that its own sentence names', () =>
    check('Critics say it floods: “It floods each May,” said Ida Brandt, a grocer.'));
  test('a report with its reporter', () => check('It has been reported by the Courier that the hull was cracked.'));
  test('a group that a place follows', () => check('The hull is cracked, according to experts at the Tarn Institute.'));
  test('a group with its name before it', () => check('The hull is cracked, according to Tarn Institute experts.'));
  test('people who call for something', () =>
    check('Critics call for a new pier, and doctors call the harbor each May.'));
  test('others beside a name', () => check('Ida Brandt and others say the bridge is safe.'));
  test('sources that have a name', () => check('Ida Brandt and sources close to the Tarn Institute’s Jo Day said so.'));
  test('a named study', () => check('The Tarn Institute’s studies show no gain.'));
});

describe('suggests', () => {
  test('a place for the name', () => {
    const [finding] = findIn(vagueAttribution, 'Some critics say the bridge is unsafe.');
    expect(finding.suggestions.map(({ title, edits }) => [title, edits[0].start, edits[0].end])).toEqual([
      ['Name who says so', 0, 12],
    ]);
  });
});
