import { describe, expect, test } from 'vitest';
import { emptyCorpus } from '../../../src/core/corpus/corpus.ts';
import { type HouseStyle, readHouseStyle } from '../../../src/core/house-style/house-style.ts';
import { read, review } from '../../../src/core/review.ts';
import { defaultSettings } from '../../../src/core/settings.ts';
import { mark, unmark } from '../../support/marked.ts';

const terms = `extends: substitution
message: "We write '%s', not '%s'."
level: error
ignorecase: true
link: https://desk.example/terms
swap:
  utilise: use
`;
const style = readHouseStyle([{ path: 'Desk/Terms.yml', text: terms }]);

async function find(text: string, houseStyle?: HouseStyle) {
  const request = { reading: read('story.txt', text), corpus: emptyCorpus, settings: defaultSettings };
  const { findings } = await review({ ...request, ...(houseStyle && { houseStyle }) });
  return findings.filter(({ rule }) => rule === 'house-style');
}

const check = async (marked: string, houseStyle?: HouseStyle) =>
  expect(mark(unmark(marked).text, await find(unmark(marked).text, houseStyle))).toBe(marked);

describe('flags', () => {
  test('what goes against the desk’s style', () => check('The board will «utilise» its vote.', style));
  test('at the level and in the words of the desk’s rule', async () => {
    const [finding] = await find('The board will utilise its vote.', style);
    expect(finding).toMatchObject({ severity: 'warning', message: "We write 'use', not 'utilise'." });
    expect(finding.notes).toEqual(['The desk’s rule is Desk.Terms: https://desk.example/terms.']);
  });
});

describe('leaves alone', () => {
  test('everything where the desk keeps no style', () => check('The board will utilise its vote.'));
  test('the words of a speaker', () => check('“The board will utilise its vote,” she said.', style));
});

describe('suggests', () => {
  test('the desk’s word, with a capital where the old one had it', async () => {
    const [finding] = await find('Utilise it, the board said.', style);
    expect(finding.suggestions.map(({ edits }) => edits)).toEqual([[{ start: 0, end: 7, text: 'Use' }]]);
  });
});
