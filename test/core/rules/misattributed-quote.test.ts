import { describe, expect, test } from 'vitest';
import { misattributedQuote } from '../../../src/core/rules/misattributed-quote.ts';
import { applySuggestion } from '../../golden/apply-suggestion.ts';
import { findBeside, markBeside } from '../../support/find-beside.ts';

const BERTH = 'The new berth will be dredged before the winter storms reach the outer mole, whatever the ministry says';

const check = async (marked: string, ...others: string[]) =>
  expect(await markBeside(misattributedQuote, marked, others)).toBe(marked);

describe('flags', () => {
  test('another name', () => check(`“«${BERTH},»” Ada Holm said.`, `“${BERTH},” Omar Haddad said.`));
  test('another name in every article', () =>
    check(`“«${BERTH},»” Ada Holm said.`, `“${BERTH},” Omar Haddad said.`, `Omar Haddad told the board: “${BERTH}.”`));
});

describe('leaves alone', () => {
  const leaves = (here: string, there: string) => check(`“${BERTH},” ${here} said.`, `“${BERTH},” ${there} said.`);
  test('the same name', () => leaves('Ada Holm', 'Ada Holm'));
  test('a surname alone', () => leaves('Ada Holm', 'Holm'));
  test('a title and a surname', () => leaves('Ada Holm', 'Ms. Holm'));
  test('an office, which may be hers', () => leaves('Ada Holm', 'the harbor master'));
  test('a pronoun', () => leaves('Ada Holm', 'she'));
  test('a pronoun that seems to be for somebody else', () =>
    check(`“${BERTH},” Ada Holm said.`, `Omar Haddad chairs the board.\n\n“${BERTH},” he said.`));
  test('a name that one article shares', () =>
    check(`“${BERTH},” Ada Holm said.`, `“${BERTH},” Omar Haddad said.`, `“${BERTH},” Ada Holm said on Friday.`));
});

test('suggests the other name', async () => {
  const text = `“${BERTH},” Ada Holm said.`;
  const [finding] = await findBeside(misattributedQuote, text, [`“${BERTH},” Omar Haddad said.`]);
  expect(finding.message).toBe('Appears in 1 other article as the words of Omar Haddad, here as those of Ada Holm.');
  expect(finding.suggestions.map((each) => applySuggestion(text, each))).toEqual([`“${BERTH},” Omar Haddad said.`]);
});
