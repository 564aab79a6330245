import { readWords } from '../text/words.ts';
import { sameGivenName } from './people.ts';
import { honorifics } from './titles.data.ts';

/**
 * Whether two forms may name one person: one surname, and given names that fit where both have one. `Joe Biden`,
 * `Joseph R. Biden Jr.` and `Biden` may; `Joe Biden` and `Hunter Biden` may not.
 */
export function namesOnePerson(one: string, other: string): boolean {
  const [mine, theirs] = [nameParts(one), nameParts(other)];
  if (mine.surname === '' || mine.surname !== theirs.surname) return false;
  return mine.given === '' || theirs.given === '' || fitsGivenName(mine.given, theirs.given);
}

/** Whether two given names, as they are compared, may be one person’s: `joe` and `joseph`, `j` and `joseph`. */
export function fitsGivenName(one: string, other: string): boolean {
  if (one === other || sameGivenName(one, other) || sameGivenName(other, one)) return true;
  return Math.min(one.length, other.length) === 1 && one[0] === other[0];
}

/** The first and last word of a name as they are compared, without titles and `Jr.`: `joseph` and `biden`; `the mayor` has none. */
export function nameParts(name: string): { readonly given: string; readonly surname: string } {
  const words = readWords(name)
    .map(({ folded }) => folded)
    .filter((word) => !honorifics.has(word) && !honorifics.has(`${word}.`) && !SUFFIXES.has(word));
  if (!/^\p{Lu}/u.test(name)) return { given: '', surname: '' };
  return { given: words.length > 1 ? words[0] : '', surname: words.at(-1) ?? '' };
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
