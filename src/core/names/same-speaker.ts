import { readWords } from '../text/words.ts';
import { isOneSlip } from './one-slip.ts';
import { fitsGivenName, nameParts } from './same-person.ts';
import { bodies, honorifics, roles } from './titles.data.ts';

/**
 * Whether two names may be one speaker’s. `Ruiz` and `Ana Ruiz` may, and so may `the mayor` and `Ana Ruiz`, for nobody can
 * tell; `Ana Ruiz` and `Omar Haddad` may not, and neither may
 * `Ana Ruiz` and `Omar Ruiz`.
 */
export function mayBeSameSpeaker(one: string, other: string): boolean {
  if (!isPersonalName(one) || !isPersonalName(other)) return true;
  return shareName(one, other) && !areRelatives(one, other);
}

/** One surname, and no given name or initial in common: `Anna Lindqvist` and `Peter Lindqvist`, not `Bob` and `Robert`. */
function areRelatives(one: string, other: string): boolean {
  const [mine, theirs] = [nameParts(one), nameParts(other)];
  if (mine.surname !== theirs.surname || !mine.given || !theirs.given) return false;
  const [given, known] = [givenWords(one, mine.surname), givenWords(other, mine.surname)];
  return !given.some((word) =>
    known.some((name) => fitsGivenName(word, name) || isSameName(word, name) || isOneSlip(word, name)),
  );
}

const INITIALS = /\b\p{Lu}\.\p{Lu}\./u;

function givenWords(name: string, surname: string): readonly string[] {
  const words = nameWords(name);
  // Of initials run together (`P.J.`) the first counts.
  return words
    .slice(0, words.lastIndexOf(surname))
    .map((word) => (INITIALS.test(name) && word.length === 2 ? word[0] : word));
}

/** True where the two have a word of their names in common: `Ruiz` and `Ana Ruiz`. */
export function shareName(one: string, other: string): boolean {
  const [mine, theirs] = [nameWords(one), nameWords(other)];
  return mine.some((word) => theirs.some((known) => isSameName(word, known)));
}

/** Two capitalised words or more, none of them an office or a body: `the White House` and `ICE Director` name no person. */
function isPersonalName(name: string): boolean {
  const words = nameWords(name);
  return words.length > 1 && /^\p{Lu}/u.test(name) && !words.some((word) => roles.has(word) || bodies.has(word));
}

function nameWords(name: string): readonly string[] {
  return readWords(name)
    .map(({ folded }) => folded)
    .filter((word) => !honorifics.has(word));
}

/** Also where one is misspelled or shortened: `Lechner` and `Lechener`. */
function isSameName(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  if (short.length < 4 || long.length - short.length > 2) return false;
  return (
    long.startsWith(short.slice(0, -1)) ||
    (long.slice(0, 3) === short.slice(0, 3) && long.slice(-3) === short.slice(-3))
  );
}
