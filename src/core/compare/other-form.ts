import { CARDINALS } from '../statistics/number-words.data.ts';

/** True for words that a desk's style writes otherwise, `somebody's` and `somebody is`, `Gen.` and `General`, and for a lost article. */
export function isOtherForm(one: string, other: string): boolean {
  const [mine, theirs] = [plainForm(one), plainForm(other)];
  return mine === theirs || mine.replaceAll(' has', ' is') === theirs.replaceAll(' has', ' is');
}

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/\bcan't\b|\bcannot\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/'re\b/g, ' are'],
  [/'ll\b/g, ' will'],
  [/'ve\b/g, ' have'],
  [/'d\b/g, ' would'],
  [/'m\b/g, ' am'],
  [/'s\b/g, ' is'],
];

function plainForm(text: string): string {
  let plain = text.toLowerCase().replace(/[’‘]/g, "'");
  for (const [pattern, long] of CONTRACTIONS) plain = plain.replace(pattern, long);
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !/^(?:a|an|the)$/.test(word))
    .map(spelledAsUsual)
    .join(' ');
}

const ORDINALS: ReadonlyMap<string, string> = new Map(
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'
    .split(' ')
    .map((word, i) => [word, `${i}${i === 1 ? 'st' : i === 2 ? 'nd' : i === 3 ? 'rd' : 'th'}`]),
);

const TITLES: ReadonlyMap<string, string> = new Map(
  'gen general sen senator rep representative gov governor lt lieutenant col colonel sgt sergeant capt captain dept department vs versus'
    .split(' ')
    .flatMap((word, i, all): [string, string][] => (i % 2 === 0 ? [[word, all[i + 1]]] : [])),
);

/** Numbers in digits, and one of the spellings of either side of the ocean. */
function spelledAsUsual(word: string): string {
  if (/^0+\d/.test(word)) return word.replace(/^0+/, '');
  const number = CARDINALS.get(word);
  if (number !== undefined) return String(number);
  return (ORDINALS.get(word) ?? TITLES.get(word) ?? word)
    .replace(/is(e|es|ed|ing|ation|ations)$/, 'iz$1')
    .replace(/our(s|ed|ing|able|ite|ites|ful|less)?$/, 'or$1')
    .replace(/ll(ed|ing|er)$/, 'l$1');
}
