import { describe, expect, test } from 'vitest';
import { groupPeople } from '../../../src/core/names/people.ts';
import { readNames } from '../../../src/core/names/read-names.ts';
import { readTokens } from '../../../src/core/names/tokens.ts';

/** The fullest names in a text, with how often each is mentioned; sentences end with a stop and a blank. */
function check(text: string, ...expected: readonly string[]): void {
  const tokens = readTokens(text);
  const ends = tokens.flatMap(({ text: word }, i) => (word === '.' ? [i + 1] : []));
  const sentences = ends.map((to, i) => ({ from: ends[i - 1] ?? 0, to }));
  const people = groupPeople(readNames(tokens, sentences));
  expect(people.map(({ name, mentions }) => `${name} ${mentions.length}`)).toEqual(expected);
}

describe('one person', () => {
  test('a full name and a surname', () => check('Ana Ruiz spoke. Later Ruiz left.', 'Ana Ruiz 2'));
  test('titles are no part of a name', () => check('Texas Senator Ana Ruiz spoke. Sen. Ruiz left.', 'Ana Ruiz 2'));
  test('initials', () => check('P.J. Brand spoke. Patrick J. Brand left.', 'Patrick J. Brand 2'));
  test('a short given name', () => check('Joseph Brand spoke. Joe Brand left.', 'Joseph Brand 2'));
  test('a state before an office', () => check('Virginia Gov. Ana Ruiz spoke. Ruiz left.', 'Ana Ruiz 2'));
  test('an office with of', () => check('Secretary of State Ana Ruiz spoke. Ruiz left.', 'Ana Ruiz 2'));
  test('a name that runs into itself', () =>
    check('Sen. Ana Ruiz Ana Maria RuizHarbour spoke.', 'Ana Ruiz 1', 'Ana Maria RuizHarbour 1'));
  test('an office with to', () =>
    check('Ambassador to the Northern Union Karl Brand spoke. Brand left.', 'Karl Brand 2'));
  test('an office in short', () => check('Amb. Ana Ruiz spoke. Gen Karl Brand left.', 'Ana Ruiz 1', 'Karl Brand 1'));
  test('a department and no justice', () =>
    check('The Justice Department spoke. Justice Ruiz left.', 'Justice Department 1', 'Ruiz 1'));
  test('an account', () => check('DockBoardHead Ana Ruiz spoke. Ruiz left.', 'Ana Ruiz 2'));
  test('a credit', () => check('Ledger Photo Ruiz spoke. Ana Ruiz left.', 'Ana Ruiz 2'));
  test('an office in a line almost all in capitals', () =>
    check('Harbour Board Press Secretary Ana Ruiz says no.', 'Ana Ruiz 1'));
  test('a body with of', () => check('The Department of Ferry Safety spoke.', 'Department of Ferry Safety 1'));
  test('a particle', () => check('Ludo van Brand spoke. Mr. Brand left.', 'Ludo van Brand 2'));
  test('a double surname', () => check('Ana Solis Ruiz spoke. Solis Ruiz left.', 'Ana Solis Ruiz 2'));
  test('a surname that is a title', () => check('Stephen King spoke. Mr. King left.', 'Stephen King 2'));
});

describe('different people', () => {
  test('a bare surname before the first junior', () =>
    check('President Ruiz spoke. Tom Ruiz Jr. left.', 'Tom Ruiz Jr. 1', 'Ruiz 1'));
  test('father and son', () => check('Tom Ruiz spoke. Tom Ruiz Jr. left.', 'Tom Ruiz 1', 'Tom Ruiz Jr. 1'));
  test('a surname known long before a relative’s full name', () =>
    check('Ruiz spoke. Ruiz left. Later Ruiz came. He praised Abel Ruiz.', 'Abel Ruiz 1', 'Ruiz 3'));
  test('but not where both have one office', () =>
    check('President Ruiz spoke. Ruiz left. Later Ruiz came. He praised President Ana Ruiz.', 'Ana Ruiz 4'));
  test('a surname that is a month', () => check('Prime Minister Ana May spoke.', 'Ana May 1'));
  test('a month', () => check('The pier opened in May. It shut last May. On May 5 Ruiz left.', 'Ruiz 1'));
  test('two whose names run together', () =>
    check('Omar H. Sater Karl D. Brand spoke.', 'Omar H. Sater 1', 'Karl D. Brand 1'));
  test('an article that is counted', () => check('Ruiz read the 14th Amendment.', 'Ruiz 1'));
  test('two bodies with one last word', () =>
    check('The Ruiz White House spoke. The White House left.', 'Ruiz White House 1', 'White House 1'));
  test('a chamber and a house', () => check('The White House spoke. The House voted.', 'White House 1', 'House 1'));
  test('one surname, two given names', () => check('Karl Brand met Ana Brand.', 'Karl Brand 1', 'Ana Brand 1'));
  test('a title tells husband and wife apart', () =>
    check('Karl Brand met Mary Brand. Mrs. Brand left.', 'Karl Brand 1', 'Mary Brand 2'));
  test('an office is nobody’s name', () => check('The ICE Director spoke.'));
});
