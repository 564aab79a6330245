import { bodies, roles } from './titles.data.ts';
import type { Token } from './tokens.ts';
import {
  adverbs,
  auxiliaries,
  conjunctions,
  daysAndMonths,
  determiners,
  nameParticles,
  openers,
  plainVerbs,
  prepositions,
  pronouns,
  relatives,
} from './words.data.ts';

/** Positions in a list of tokens, `from` included and `to` excluded. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A phrase that can name a speaker, and the part of it that says who: of `a spokesman for Ruiz` it is `a spokesman`. */
export interface NounPhrase extends TokenRange {
  readonly head: TokenRange;
}

/** True for words that hold sentences together and are part of no noun phrase. */
export function isFunctionWord({ lower }: Token): boolean {
  return prepositions.has(lower) || conjunctions.has(lower) || auxiliaries.has(lower) || relatives.has(lower);
}

/** True for `late`, `repeatedly` and other words that may stand between a subject and its verb. */
export function isAdverb({ lower, capital }: Token): boolean {
  return !capital && (adverbs.has(lower) || (lower.length > 4 && lower.endsWith('ly')));
}

/** True for a word that can be part of a name where it stands; `first` tells that it begins a sentence. */
export function isNameWord(token: Token, first: boolean): boolean {
  const { capital, lower, text } = token;
  if (!capital || daysAndMonths.has(lower)) return false;
  if (lower === 'i' || (pronouns.has(lower) && text.length <= 4)) return false;
  if (!first) return !((prepositions.has(lower) || conjunctions.has(lower)) && !nameParticles.has(lower));
  if (openers.has(lower) || determiners.has(lower) || pronouns.has(lower)) return false;
  return !/[^l]ly$/.test(lower);
}

/** The noun phrase that ends with the token at `last`; nothing before `low` belongs to it. */
export function phraseEndingAt(tokens: readonly Token[], last: number, low: number): NounPhrase | null {
  const head = simplePhraseEndingAt(tokens, last, low);
  if (!head) return null;
  let from = head.from;
  let first = head;
  for (let links = 0; links < 3 && from - 2 >= low; links++) {
    const link = tokens[from - 1];
    if (!linkingWords.has(link.lower)) break;
    const owner = simplePhraseEndingAt(tokens, from - 2, low);
    if (!owner) break;
    first = owner;
    from = owner.from;
  }
  const joint = joinedBefore(tokens, from, low);
  return { from: joint, to: head.to, head: { from: joint < from ? joint : first.from, to: first.to } };
}

const linkingWords = new Set(
  'of for at from with in to on behind by about against near under over inside outside among'.split(' '),
);

/** Where `Ruiz and` begins before `Ortiz`, if it opens the sentence or stands behind a sign; else `from`. */
function joinedBefore(tokens: readonly Token[], from: number, low: number): number {
  const link = tokens[from - 1]?.lower;
  if (from - 2 < low || (link !== 'and' && link !== '&') || !(tokens[from].capital || roles.has(tokens[from].lower)))
    return from;
  const other = simplePhraseEndingAt(tokens, from - 2, low);
  if (!other || !tokens[other.to - 1].capital) return from;
  const before = tokens[other.from - 1];
  return other.from === low || before.kind === 'sign' || before.kind === 'quotation' ? other.from : from;
}

function simplePhraseEndingAt(tokens: readonly Token[], last: number, low: number): TokenRange | null {
  const end = skipBracketLeft(tokens, last, low);
  if (end < low) return null;
  const token = tokens[end];
  if (token.kind === 'sign' || token.kind === 'quotation') return null;
  if (pronouns.has(token.lower) && !isNameWord(token, false)) return { from: end, to: end + 1 };
  if (isFunctionWord(token) || isAdverb(token) || articles.has(token.lower)) return null;
  return { from: startOfPhrase(tokens, end, low), to: end + 1 };
}

const articles = new Set('the a an my your his her its our their whose every'.split(' '));

/** From a closing bracket back to the token before its opening one. */
function skipBracketLeft(tokens: readonly Token[], last: number, low: number): number {
  if (tokens[last]?.text !== ')' && tokens[last]?.text !== ']') return last;
  for (let i = last - 1; i >= low && i > last - 12; i--) {
    if (tokens[i].text === '(' || tokens[i].text === '[') return i - 1;
  }
  return low - 1;
}

function startOfPhrase(tokens: readonly Token[], end: number, low: number): number {
  let from = end;
  let lowerWords = 0;
  while (from > low) {
    const before = tokens[from - 1];
    if (determiners.has(before.lower) && !before.text.startsWith("'")) return from - 1;
    if (before.text === "'s") return from - 1 > low ? startOfPhrase(tokens, from - 2, low) : from;
    const isName = before.capital && isNameWord(before, from - 1 === low);
    const joins = nameParticles.has(before.lower) && from - 1 > low && tokens[from - 2].capital && tokens[from].capital;
    const isInitial = before.text === '&' && from - 1 > low;
    if (isName || joins || isInitial) {
      from--;
      continue;
    }
    if (before.kind === 'sign' || before.kind === 'quotation' || isFunctionWord(before) || isAdverb(before)) break;
    if (before.capital || pronouns.has(before.lower)) break;
    if (++lowerWords > 5) break;
    if (!leadsToPhrase(tokens, from - 1, low)) break;
    from--;
  }
  return from;
}

/** A lower-case word belongs to the phrase if it is a role, or a determiner stands a few plain words before it. */
function leadsToPhrase(tokens: readonly Token[], at: number, low: number): boolean {
  if (roles.has(tokens[at].lower) || modifiers.has(tokens[at].lower)) return true;
  for (let i = at - 1; i >= low && i >= at - 5; i--) {
    const { lower, kind, text } = tokens[i];
    if (determiners.has(lower) || text === "'s") return true;
    if (lower === 'of' || lower === 'for') return true;
    if (kind === 'sign' || kind === 'quotation' || isFunctionWord(tokens[i]) || isAdverb(tokens[i])) return false;
  }
  return false;
}

const modifiers = new Set(
  'former acting then senior top chief deputy assistant fellow longtime veteran prominent leading local state federal'.split(
    ' ',
  ),
);

/** The noun phrase that begins at `first` and ends before `high`, up to a verb, a preposition or a comma. */
export function phraseStartingAt(tokens: readonly Token[], first: number, high: number): NounPhrase | null {
  const opening = tokens[first];
  if (first >= high || opening.kind === 'sign' || opening.kind === 'quotation') return null;
  if (pronouns.has(opening.lower) && !nounFollows(tokens, first, high)) return makePhrase(first, first + 1);
  if (isFunctionWord(opening) || isAdverb(opening)) return null;
  if (!opening.capital && !determiners.has(opening.lower) && !isNounLike(opening) && !opensTrade(tokens, first, high))
    return null;
  let to = first + 1;
  while (to < high && to < first + 10 && continuesPhrase(tokens, to, high)) to++;
  if (to === first + 1 && articles.has(opening.lower)) return null;
  return makePhrase(first, to);
}

function nounFollows(tokens: readonly Token[], first: number, high: number): boolean {
  const next = tokens[first + 1];
  if (first + 1 >= high || !determiners.has(tokens[first].lower)) return false;
  return next.kind !== 'sign' && next.kind !== 'quotation' && !isFunctionWord(next) && !isAdverb(next);
}

/** `fire chief Ana Ruiz`, `gun owner Al Dean`: a few plain words, the last of them somebody’s trade, and the name. */
function opensTrade(tokens: readonly Token[], first: number, high: number): boolean {
  for (let i = first; i < high && i <= first + 4; i++) {
    if (tokens[i].capital) return isNameWord(tokens[i], false) && i > first && isTrade(tokens[i - 1]);
    if (tokens[i].kind !== 'word' || isFunctionWord(tokens[i]) || isAdverb(tokens[i])) return false;
    if (determiners.has(tokens[i].lower)) return false;
  }
  return false;
}

function isTrade({ lower }: Token): boolean {
  return roles.has(lower) || (/.(?:er|or|ist|man|woman|person|ian)$/.test(lower) && !NO_TRADES.has(lower));
}

const NO_TRADES = new Set(
  'earlier later together however rather other another never ever either neither better'.split(' '),
);

function isNounLike({ lower, kind }: Token): boolean {
  return kind === 'number' || roles.has(lower) || modifiers.has(lower) || lower.endsWith('s');
}

function continuesPhrase(tokens: readonly Token[], at: number, high: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (token.kind === 'quotation') return false;
  if (token.kind === 'sign') return token.text === '&';
  if (token.text === "'s") return at + 1 < high;
  if (token.capital) return !daysAndMonths.has(token.lower);
  if (nameParticles.has(token.lower) && before.capital && at + 1 < high && tokens[at + 1].capital) return true;
  if (token.lower === 'and') return !before.capital && roleSoon(tokens, at, high);
  if (isFunctionWord(token) || isAdverb(token) || determiners.has(token.lower) || pronouns.has(token.lower))
    return false;
  if (daysAndMonths.has(token.lower)) return false;
  if (isVerbLike(token, before)) return false;
  if (roles.has(before.lower) && !before.capital) return roles.has(token.lower) || namedSoon(tokens, at, high);
  if (!before.capital || determiners.has(before.lower) || before.text === "'s") return true;
  if (bodies.has(token.lower) && isOneOfSome(tokens, at)) return true;
  return roles.has(token.lower) || namedSoon(tokens, at, high);
}

/** `the Ruiz campaign`: one article, one name, one body, so that none of them is the verb. */
function isOneOfSome(tokens: readonly Token[], at: number): boolean {
  return (
    articles.has(tokens[at - 2]?.lower ?? '') && !tokens[at - 1].lower.endsWith('s') && !tokens[at].lower.endsWith('s')
  );
}

/** In `the town released` a past form behind a noun is the verb, as is `the memo telling`; in `the proposed ban` it is none. */
function isVerbLike({ lower }: Token, before: Token): boolean {
  if (plainVerbs.has(lower)) return true;
  if (bodies.has(before.lower) && !before.capital && /[^s]s$|..ing$/.test(lower)) return !isPluralPerson(lower);
  return lower.length > 4 && lower.endsWith('ed') && !determiners.has(before.lower) && before.text !== "'s";
}

/** `campaign donors` go together, `the memo outlines` does not. */
function isPluralPerson(lower: string): boolean {
  return bodies.has(lower) || roles.has(lower.slice(0, -1));
}

/** In `the public safety and law enforcement official` an office comes behind `and`. */
function roleSoon(tokens: readonly Token[], at: number, high: number): boolean {
  for (let i = at + 1; i < high && i <= at + 4; i++) {
    if (roles.has(tokens[i].lower)) return i > at + 1;
    if (tokens[i].kind !== 'word' || isFunctionWord(tokens[i]) || determiners.has(tokens[i].lower)) return false;
  }
  return false;
}

/** In `Clinton campaign manager Robby Mook` a name follows the plain words. */
function namedSoon(tokens: readonly Token[], at: number, high: number): boolean {
  for (let i = at + 1; i < high && i <= at + 3; i++) {
    const token = tokens[i];
    if (token.capital) return !daysAndMonths.has(token.lower);
    if (token.kind !== 'word' || isFunctionWord(token) || isAdverb(token)) return false;
  }
  return false;
}

function makePhrase(from: number, to: number): NounPhrase {
  return { from, to, head: { from, to } };
}
