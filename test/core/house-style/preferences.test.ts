import { describe, expect, test } from 'vitest';
import { addPreferred, preferredFile } from '../../../src/core/house-style/add-preferred.ts';
import { readHouseStyle } from '../../../src/core/house-style/house-style.ts';
import { preferencesFor } from '../../../src/core/house-style/preferences-for.ts';
import { read, review } from '../../../src/core/review.ts';

/** What the desk may prefer to the first loaded word of a text, each with its pairs: `slammed → criticized`. */
function preferences(text: string): readonly string[][] {
  const [word] = read('story.txt', text).loadedWords;
  return preferencesFor(word, text.slice(word.start, word.end)).map(({ loaded, neutral, swaps }) => [
    `${loaded} → ${neutral}`,
    ...swaps.map((swap) => `${swap.loaded} → ${swap.neutral}`),
  ]);
}

describe('a desk may prefer', () => {
  test('each neutral word, in the forms that are no nouns', () =>
    expect(preferences('Slammed by the mayor, the plan was dropped.')).toEqual([
      ['slammed → criticized', 'slammed → criticized', 'slamming → criticizing'],
      ['slammed → denounced', 'slammed → denounced', 'slamming → denouncing'],
    ]));
  test('the form written, noun or not', () =>
    expect(preferences('The mayor slams the plan.')[0]).toContain('slams → criticizes'));
  test('one word to several, with blank or hyphen', () =>
    expect(preferences('Two illegal aliens were held.')[0]).toEqual([
      'illegal aliens → immigrants in the country illegally',
      'illegal[ -]alien → immigrant in the country illegally',
      'illegal[ -]aliens → immigrants in the country illegally',
    ]));
  test('nothing to a word that is loaded only in some contexts', () =>
    expect(preferences('The council caved on Monday to the union.')).toEqual([]));
});

describe('the rule file', () => {
  const slammed = [{ loaded: 'slammed', neutral: 'criticized' }];

  test('is made where there is none, and marks the word from then on', async () => {
    const houseStyle = readHouseStyle([{ path: preferredFile, text: addPreferred('', slammed) ?? '' }]);
    const { findings } = await review({ reading: read('a.txt', 'The mayor slammed it.'), houseStyle });
    const found = findings.find(({ rule }) => rule === 'house-style');
    expect(found?.message).toBe("We write 'criticized', not 'slammed'.");
    expect(found?.suggestions.map(({ title }) => title)).toEqual(['Replace with “criticized”']);
    expect(findings.map(({ rule }) => rule)).toEqual(['house-style']);
  });

  const kept = `# ours
extends: substitution
message: "%s, please"
swap:
  # since the strike
  utilise: use # plainly
  slammed: said
`;

  test('keeps its entries, their order and comments', () =>
    expect(addPreferred(kept, slammed)).toBe(kept.replace('said', 'criticized')));
  test('takes entries beside those that are there', () =>
    expect(addPreferred(kept, [{ loaded: 'illegal[ -]aliens', neutral: 'immigrants' }])).toBe(
      `${kept}  illegal[ -]aliens: immigrants\n`,
    ));
  test.each([
    'extends: existence\ntokens: [a]\n',
    'extends: substitution\nswap: [a]\n',
    'swap: {',
    '[]',
    'a',
    '\u0000',
  ])('is left as it is where it is no substitution: %j', (text) => expect(addPreferred(text, slammed)).toBeNull());
});
