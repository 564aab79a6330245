import { describe, expect, test } from 'vitest';
import { nameVariant } from '../../../src/core/rules/name-variant.ts';
import { applySuggestion } from '../../golden/apply-suggestion.ts';
import { findIn, markFindings } from '../../support/find-marked.ts';

const check = (marked: string, ...others: string[]) => expect(markFindings(nameVariant, marked, others)).toBe(marked);

describe('flags', () => {
  test('a surname with a letter lost, beside the full name', () =>
    check('Harbour pilot Earl Maddock spoke first. «Madock» also runs the dock.'));
  test('a surname with a letter exchanged, once against twice', () =>
    check('Ana Brandvik spoke. Brandvik left at noon, and «Brandvuk» came back at one.'));
  test('a nationality', () => check('A Colombian sailor was held in Reno. The «Columbian» sailor had no papers.'));
  test('the form that is rare in the story, though not here', () =>
    check(
      'Ferry chief Mary «Lindstrem» resigned.',
      'Mary Lindstrom resigned.',
      'Mary Lindstrom, the ferry chief, resigned.',
    ));
});

describe('leaves alone', () => {
  test('initials and the name they stand for', () =>
    check('P.J. Maddock spoke. Patrick J. Maddock left. Maddock waved.'));
  test('two people with like names', () =>
    check('Alice Johnston and Boris Johnson met. Johnson left, and Johnston stayed. Johnson slept.'));
  test('a plural', () => check('Mary Hansen spoke. Hansen left. The Hansens own three ferries.'));
  test('a country and its people', () => check('Germany waited. Germany voted, and the Germans left for Germany.'));
  test('short names', () => check('Mary Lang spoke. Lang left. Long stayed.'));
  test('places', () => check('North Carolina voted. Caroline Day spoke. South Carolina waited. Caroline left.'));
  test('words in quotation marks', () =>
    check('Mary Maddock wrote a note. Maddock sent it on Monday. “Madock is how they spell me,” it said.'));
});

test('suggests the usual form', () => {
  const text = 'Harbour pilot Earl Maddock spoke first. Madock also runs the dock.';
  const [finding] = findIn(nameVariant, text);
  expect(applySuggestion(text, finding.suggestions[0])).toBe(
    'Harbour pilot Earl Maddock spoke first. Maddock also runs the dock.',
  );
});
