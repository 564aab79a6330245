import { menNames, womenNames } from './given-names.data.ts';
import { isFunctionWord, isNameWord, type TokenRange } from './noun-phrase.ts';
import type { Gender, NameMention } from './person.ts';
import { bodies, honorifics, roles, titleGender } from './titles.data.ts';
import type { Token } from './tokens.ts';
import {
  auxiliaries,
  conjunctions,
  determiners,
  nameParticles,
  openers,
  plainVerbs,
  prepositions,
} from './words.data.ts';

/** Stands among a name's descriptions where its bearer's age does: `Ana Ruiz, 58, `. */
export const AGE = '(age)';

const SUFFIX = /^(?:jr\.?|sr\.?|ii|iii|iv)$/i;

/** The names in the tokens of one passage; `sentences` tells where a capital means nothing. */
export function readNames(tokens: readonly Token[], sentences: readonly TokenRange[]): readonly NameMention[] {
  const mentions: NameMention[] = [];
  for (const { from, to } of sentences) {
    if (isTitleCase(tokens, from, to)) continue;
    for (let i = from; i < to; i++) {
      if (!isNameWord(tokens[i], i === from)) continue;
      const end = endOfRun(tokens, i, to);
      const mention = makeMention(tokens, { from: i, to: end }, { from, to });
      if (mention) mentions.push(mention);
      i = end - 1;
    }
  }
  return mentions;
}

/** A line set in capitals like a headline tells no names. */
function isTitleCase(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens
    .slice(from, to)
    .filter(({ kind, text }) => kind === 'word' && text.length > 3 && !text.endsWith('.'));
  return (
    words.length > 5 &&
    words.filter(({ capital }) => capital).length > 0.8 * words.length &&
    !hasPlainVerb(tokens, from, to)
  );
}

function hasPlainVerb(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(({ lower, capital }) => !capital && (auxiliaries.has(lower) || plainVerbs.has(lower) || /..ed$/.test(lower)));
}

function endOfRun(tokens: readonly Token[], from: number, high: number): number {
  let to = from + 1;
  while (to < high && continuesRun(tokens, from, to, high)) to++;
  return to;
}

/** True where a name goes on; a word that stood in it before begins another (`Ana Ruiz Ana Maria Ruiz`). */
function continuesRun(tokens: readonly Token[], from: number, at: number, high: number): boolean {
  const token = tokens[at];
  const capitalNext = at + 1 < high && tokens[at + 1].capital;
  if (nameParticles.has(token.lower) && capitalNext && tokens[at - 1].capital) return true;
  if (token.lower === 'of') return capitalNext && bodies.has(tokens[at - 1].lower);
  if (isSuffixComma(tokens, at) && at + 1 < high) return true;
  if (beginsAnother(tokens, from, at)) return false;
  if (openers.has(token.lower) && INITIALS.test(tokens[at - 1].text)) return false;
  return isNameWord(token, false) && !tokens.slice(from, at - 1).some(({ lower }) => lower === token.lower);
}

/** `U.S.` may end a sentence: `left the U.S. Considering her age`. */
const INITIALS = /^(?:\p{Lu}\.){2,}$/u;

/** `Omar H. Sater Karl D. Brand` are two: a given name with its initial behind a surname. */
function beginsAnother(tokens: readonly Token[], from: number, at: number): boolean {
  const before = tokens[at - 1];
  if (at - from < 2 || !givenName(tokens[at]) || !INITIAL.test(tokens[at + 1]?.text ?? '')) return false;
  return !givenName(before) && !INITIAL.test(before.text) && !isTitle(before);
}

const INITIAL = /^\p{Lu}\.$/u;

function isSuffixComma(tokens: readonly Token[], at: number): boolean {
  return tokens[at].text === ',' && SUFFIX.test(tokens[at + 1]?.text ?? '');
}

function makeMention(tokens: readonly Token[], run: TokenRange, sentence: TokenRange): NameMention | null {
  const first = afterTitles(tokens, run);
  if (first >= run.to) return null;
  const words = tokens.slice(first, run.to).filter((token) => token.kind !== 'sign');
  if (words.length === 1 && namesNobody(tokens, first)) return null;
  const family = words.filter((word) => !SUFFIX.test(word.text)).at(-1) ?? words[0];
  return {
    start: tokens[first].start,
    end: tokens[run.to - 1].end,
    words: words.map((word) => word.text),
    key: family.lower,
    opens: words.length === 1 && run.from === sentence.from,
    titleGender: titleOf(tokens, run.from, first),
    descriptions: describe(tokens, { from: first, to: run.to }, sentence),
  };
}

/** An initial, the last word of a body’s name (`the Pilots’ Council`), and of what is counted (`the 14th Amendment`). */
function namesNobody(tokens: readonly Token[], at: number): boolean {
  const { text, lower } = tokens[at];
  if (/^\d+(?:st|nd|rd|th)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  return /^\p{Lu}\.$/u.test(text) || (bodies.has(lower) && tokens[at - 1]?.text === "'s");
}

/** Behind the last title of the run: of `Texas Senator Ana Ruiz` the name begins at `Ana`; `ICE Director` has none. */
function afterTitles(tokens: readonly Token[], { from, to }: TokenRange): number {
  if (isTitle(tokens[to - 1]) && !hasGivenName(tokens, from, to)) {
    return isCivil(tokens[to - 2]) && to - from > 1 ? to - 1 : to;
  }
  if (to - from > 2 && givenName(tokens[from + 1]) && !givenName(tokens[from]) && isNoGivenName(tokens[from]))
    return from + 1;
  if (isDepartment(tokens[to - 1])) return from;
  for (let i = to - 2; i >= from; i--)
    if (isCredit(tokens[i]) || (isTitle(tokens[i]) && !isSurname(tokens, i, from))) return i + 1;
  return behindOffice(tokens, { from, to });
}

/** `Ledger Photo Ana Ruiz`: the credit of a picture before its caption. */
function isCredit({ text }: Token): boolean {
  return text === 'Photo';
}

/** What justice and ministers belong to: `the Justice Department` is no justice called Department. */
function isDepartment({ lower }: Token): boolean {
  return /^(?:department|committee|council|office|ministry|agency|association|commission|board|bureau)$/.test(lower);
}

/** `Add Ana Ruiz`, `Will Ana Ruiz`, `Port-friendly Ana Ruiz`, `DockBoardHead Ana Ruiz`: a word before the given name that is none. */
function isNoGivenName({ lower, text }: Token): boolean {
  return auxiliaries.has(lower) || IMPERATIVES.has(lower) || /-\p{Ll}+$|^(?:\p{Lu}\p{Ll}+){3}/u.test(text);
}

const IMPERATIVES = new Set(
  'add see meet ask call take consider read watch tell give remember enter like thank'.split(' '),
);

/** In `Stephen King Jr.` the king is no title; in `Virginia Gov. Ana Ruiz` the governor is one. */
function isSurname(tokens: readonly Token[], at: number, from: number): boolean {
  return at > from && givenName(tokens[at - 1]) && !tokens[at].text.endsWith('.') && !givenName(tokens[at + 1]);
}

/** `Secretary of State Ana Ruiz`, `Ambassador to the Northern Union Ana Ruiz`: state and union are not her names. */
function behindOffice(tokens: readonly Token[], { from, to }: TokenRange): number {
  const link = tokens[from - 1]?.lower === 'the' ? from - 2 : from - 1;
  if (link < 1 || to - from < 3 || !/^(?:of|to|for)$/.test(tokens[link].lower) || !isTitle(tokens[link - 1]))
    return from;
  for (let i = from + 1; i < to - 1; i++) if (givenName(tokens[i]) && !givenName(tokens[i - 1])) return i;
  return tokens[link].lower === 'of' && link === from - 1 ? from + 1 : from;
}

function isTitle({ lower }: Token): boolean {
  return honorifics.has(lower) || roles.has(lower);
}

/** `Mr. King` is a name, too. */
function isCivil(token: Token | undefined): boolean {
  return token !== undefined && /^(?:mr|mrs|ms|miss|dr)\.?$/.test(token.lower);
}

/** `Stephen King` is a name, whatever a king is. */
function hasGivenName(tokens: readonly Token[], from: number, to: number): boolean {
  return to - from > 1 && givenName(tokens[to - 2]);
}

function givenName({ lower }: Token): boolean {
  return menNames.has(lower) || womenNames.has(lower);
}

function titleOf(tokens: readonly Token[], from: number, first: number): Gender {
  for (let i = from; i < first; i++) {
    const gender = titleGender[tokens[i].lower];
    if (gender) return gender;
  }
  return null;
}

/** The words before the name and in the apposition behind it: `acting`, `ice`, `director`. */
function describe(tokens: readonly Token[], name: TokenRange, sentence: TokenRange): readonly string[] {
  const words = wordsBefore(tokens, name.from, sentence);
  if (tokens[name.to]?.text === ',' && /^\d\d$/.test(tokens[name.to + 1]?.text ?? '')) words.push(AGE);
  if (tokens[name.to]?.text !== ',' || isOpeningPhrase(tokens, name.from, sentence)) return words;
  return [...words, ...apposition(tokens, name.to + 1, sentence)];
}

/** In `Under the Ferry Act, the mayor may` the comma closes a phrase, and what follows explains no name. */
function isOpeningPhrase(tokens: readonly Token[], from: number, sentence: TokenRange): boolean {
  if (!prepositions.has(tokens[sentence.from].lower)) return false;
  for (let i = sentence.from + 1; i < from; i++)
    if (tokens[i].kind === 'sign' || isFunctionWord(tokens[i])) return false;
  return true;
}

/** The words up to an office right before the name: of `the old harbour master Ana Ruiz` all four. */
function wordsBefore(tokens: readonly Token[], from: number, sentence: TokenRange): string[] {
  const words: string[] = [];
  if (from <= sentence.from || !isTitle(tokens[from - 1])) return words;
  for (let i = from - 1; i >= sentence.from && i >= from - 7; i--) {
    const { kind, lower } = tokens[i];
    if (kind !== 'word' || plainVerbs.has(lower) || (isFunctionWord(tokens[i]) && lower !== 'of')) break;
    words.push(lower);
    if (determiners.has(lower)) break;
  }
  return words;
}

/** `Reno, as the president said` and `Reno, he said the mayor left` explain no name. */
const PERSONAL = /^(?:he|she|it|they|we|you|i)$/;

/** The words between a comma and the next sign, if one of them says what a person is. */
function apposition(tokens: readonly Token[], from: number, sentence: TokenRange): readonly string[] {
  const words: string[] = [];
  const opening = tokens[from]?.lower ?? '';
  if (conjunctions.has(opening) || prepositions.has(opening) || PERSONAL.test(opening)) return words;
  for (let i = from; i < sentence.to && i < from + 12 && tokens[i].kind === 'word'; i++) words.push(tokens[i].lower);
  return words.some((word) => honorifics.has(word) || roles.has(word)) ? words : [];
}
