import { describe, expect, test } from 'vitest';
import { unmarkedQuote } from '../../../src/core/rules/unmarked-quote.ts';
import { applySuggestion } from '../../golden/apply-suggestion.ts';
import { findBeside, markBeside } from '../../support/find-beside.ts';

const BERTH = 'The new berth will be dredged before the winter storms reach the outer mole, whatever the ministry says';
const SAID = `“${BERTH},” Ada Holm said.`;

const check = async (marked: string, ...others: string[]) =>
  expect(await markBeside(unmarkedQuote, marked, others)).toBe(marked);

describe('flags', () => {
  test('words run into the text', () =>
    check(`Work starts in May. «${BERTH}». The board meets again on Monday.`, SAID));
  test('a sentence of twelve words alone', () =>
    check(
      'It rained. «Nobody who saw the cracks would have driven a loaded lorry there». It meets in June.',
      '“Nobody who saw the cracks would have driven a loaded lorry there,” Omar Haddad said.',
    ));
  test('words that two others have in marks', () => check(`«${BERTH}».`, SAID, `Ada Holm told reporters: “${BERTH}.”`));
});

describe('leaves alone', () => {
  test('words in marks here', () => check(SAID, SAID));
  test('words that stand in marks nowhere', () => check(`${BERTH}.`, `${BERTH}, it says.`));
  test('a few of the words', () => check('The new berth will be dredged before summer, she thought.', SAID));
});

test('suggests marks round all paragraphs of a passage, from any of them', async () => {
  const [one, two] = [
    `We will dredge the new berth before the winter storms reach the outer mole, whatever the ministry says.`,
    'We will need no money of the ministry, since our own fishermen have lent us what the dredgers cost.',
  ];
  const text = `Ada Holm told the board on Monday:\n\n${one}\n\n${two}\n\nThe board met again.`;
  const findings = await findBeside(unmarkedQuote, text, [`“${one}\n\n“${two}” Ada Holm said.`]);
  const marked = text.replace(one, `“${one}`).replace(two, `“${two}”`);
  expect(findings.map(({ suggestions: [first] }) => applySuggestion(text, first))).toEqual([marked, marked]);
});

test('suggests marks, with the speaker or without', async () => {
  const text = `Work starts in May. ${BERTH}.`;
  const [finding] = await findBeside(unmarkedQuote, text, [SAID]);
  expect(finding.message).toBe('Stands in quotation marks in 1 other article, as the words of Ada Holm.');
  expect(finding.suggestions.map((each) => applySuggestion(text, each))).toEqual([
    `Work starts in May. ${SAID}`,
    `Work starts in May. “${BERTH}.”`,
  ]);
});
