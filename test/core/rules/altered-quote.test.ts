import { describe, expect, test } from 'vitest';
import { alteredQuote } from '../../../src/core/rules/altered-quote.ts';
import { applySuggestion } from '../../golden/apply-suggestion.ts';
import { findBeside, markBeside } from '../../support/find-beside.ts';

const BERTH = 'The new berth will be dredged before the winter storms reach the outer mole, whatever the ministry says';
const said = (words: string) => `“${words},” Ada Holm said.`;

const check = async (marked: string, ...others: string[]) =>
  expect(await markBeside(alteredQuote, marked, others)).toBe(marked);

const flags = (words: string) => check(`“«${words},»” Ada Holm said.`, said(BERTH));
const leaves = (words: string, ...others: string[]) =>
  check(said(words), ...(others.length > 0 ? others : [said(BERTH)]));

describe('flags', () => {
  test('a word changed', () => flags(BERTH.replace('dredged', 'deepened')));
  test('a tense changed', () => flags(BERTH.replace('will be', 'was')));
  test('a word left out', () => flags(BERTH.replace('outer ', '')));
  test('a word put in', () => flags(BERTH.replace('will be', 'will never be')));
  test('the second word', () => flags(BERTH.replace('new', 'old')));
  test('the last word', () => flags(BERTH.replace('says', 'wants')));
  test('the last two words', () => flags(BERTH.replace('ministry says', 'mayor wants')));
  test('the last word but one', () => flags(BERTH.replace('ministry', 'mayor')));
});

describe('leaves alone', () => {
  test('typography', () => leaves(BERTH.replace('mole, whatever', 'mole — whatever')));
  test('a bracketed word', () => leaves(BERTH.replace('new berth', 'new [ferry] berth')));
  test('an ellipsis', () => leaves(BERTH.replace('before the winter storms', '…')));
  test('another spelling of the last word', () => leaves(`${BERTH} in colour`, said(`${BERTH} in color`)));
  test('an end that is cut', () => leaves(BERTH.replace(' the ministry says', '')));
  test('other words where the sentence there goes on', () =>
    leaves(BERTH.replace('says', 'plans'), said(`${BERTH} of it this year`)));
  test('a hesitation', () => leaves(BERTH.replace('will', 'um, will')));
  test('another spelling', () => leaves(`${BERTH} in the harbor`, said(`${BERTH} in the harbour`)));
  test('what most articles have', () =>
    leaves(
      BERTH,
      said(BERTH),
      said(BERTH.replace('winter', 'autumn')),
      `${said(BERTH)} So the paper wrote on Friday.`,
    ));
  test('a retelling without marks', () => leaves(BERTH, `She says that ${BERTH.replace('will', 'would')}.`));
});

describe('suggests', () => {
  const suggest = async (words: string) => {
    const text = said(words);
    const [finding] = await findBeside(alteredQuote, text, [said(BERTH)]);
    return finding.suggestions.map((suggestion) => [suggestion.title, applySuggestion(text, suggestion)]);
  };
  test('the wording of the source', async () =>
    expect(await suggest(BERTH.replace('dredged', 'deepened'))).toEqual([
      ['Restore the wording of other-1', said(BERTH)],
    ]));
  test('the words left out, or an ellipsis', async () =>
    expect(await suggest(BERTH.replace('outer ', ''))).toEqual([
      ['Restore the wording of other-1', said(BERTH)],
      ['Mark the words left out with an ellipsis', said(BERTH.replace('outer', '…'))],
    ]));
  test('the lost “not”, and no ellipsis, which would say the opposite', async () => {
    const sound = BERTH.replace('will be', 'will not be');
    const [finding] = await findBeside(alteredQuote, said(BERTH), [said(sound)]);
    expect(finding.suggestions.map(({ title }) => title)).toEqual(['Restore the wording of other-1']);
  });
  test('the wording that was printed first, with its day, and a later one as such', async () => {
    const dated = (day: string, words: string) =>
      `---\ntitle: Quay\nsource: Gazette ${day}\ndate: 2024-05-${day}\n---\n\n${said(words)}\n`;
    const titles = async (words: string) => {
      const others = [dated('19', BERTH), dated('12', BERTH)];
      const [finding] = await findBeside(alteredQuote, words, others);
      return finding.suggestions.map(({ title }) => title);
    };
    const short = BERTH.replace('outer ', '');
    const ellipsis = 'Mark the words left out with an ellipsis';
    expect(await titles(dated('14', short))).toEqual(['Restore the wording of Gazette 12, 2024-05-12', ellipsis]);
    expect(await titles(dated('10', short))).toEqual([
      ellipsis,
      'Take over the later wording of Gazette 12, 2024-05-12',
    ]);
  });
  test('to take out what was put in', async () =>
    expect(await suggest(BERTH.replace('will be', 'will never be'))).toEqual([
      ['Restore the wording of other-1', said(BERTH)],
    ]));
});

test('shows the other words', async () => {
  const [finding] = await findBeside(alteredQuote, said(BERTH.replace('winter', 'autumn')), [said(BERTH)]);
  expect(finding.message).toBe(`Appears in 1 other article with other words: “${BERTH}”`);
});
