/**
 * What a code unit means when words are compared: one of the signs below, or, from `FIRST_LETTER` on, the folded
 * letter or digit itself. `É` gives the code of `e`, `”` gives `SEPARATOR`.
 */
export function foldingOf(code: number): number {
  const known = table[code];
  if (known !== UNKNOWN) return known;
  table[code] = classify(code);
  return table[code];
}

export const SEPARATOR = 0;
/** A mark that leaves no trace in a word: a soft hyphen, a zero-width mark, a combining accent. */
export const INVISIBLE = 1;
export const APOSTROPHE = 2;
export const BRACKET = 3;
export const FULL_STOP = 4;
export const COMMA = 5;
export const PERCENT = 6;
export const AMPERSAND = 7;
/** White space. */
export const SPACE = 8;
const UNKNOWN = 15;
export const FIRST_LETTER = 16;

export function isFoldedDigit(folded: number): boolean {
  return folded >= 48 && folded <= 57;
}

const APOSTROPHES = "'‘’‚‛ʼʹ′`´＇";
const INVISIBLES = '\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff';
const SIGNS: Readonly<Record<string, number>> = {
  '[': BRACKET,
  ']': BRACKET,
  '.': FULL_STOP,
  ',': COMMA,
  '%': PERCENT,
  '&': AMPERSAND,
};

// A memo of `classify`: normalising all 65,536 code units would cost every start 30 ms, a text uses a few hundred.
const table = new Uint16Array(65536).fill(UNKNOWN);

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (SIGNS[character] !== undefined) return SIGNS[character];
  if (APOSTROPHES.includes(character)) return APOSTROPHE;
  if (INVISIBLES.includes(character) || /\p{M}/u.test(character)) return INVISIBLE;
  if (/\s/u.test(character)) return SPACE;
  if (!/[\p{L}\p{N}]/u.test(character)) return SEPARATOR;
  return foldLetter(character).charCodeAt(0);
}

function foldLetter(character: string): string {
  const base = character.normalize('NFKD')[0];
  const lower = base.toLowerCase();
  return /[\p{L}\p{N}]/u.test(lower[0]) ? lower : character;
}
