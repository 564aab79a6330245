import type { FigureParts } from './figure.ts';
import { readNoun, singular } from './noun-phrase.ts';
import { QUALIFIERS } from './number-words.data.ts';
import type { NumberRead } from './read-number.ts';
import { readRange } from './read-range.ts';
import { isJoiner, phrase, type Token } from './tokens.ts';
import { DURATIONS, MEASURES, MONTHS, NOT_COUNTED } from './units.data.ts';

/**
 * Reads `84,000 arrests`, `22.7 million jobs`, `about 1,000` and `killed 14`. Dates, years, times, ages, ordinals,
 * durations, measures, scores and names with a number are none, nor are numbers below ten.
 */
export function readCount(tokens: readonly Token[], at: number): FigureParts | null {
  const number = readRange(tokens, at);
  if (!number || number.value < SMALLEST || isPartOfName(tokens, at, number) || isGluedOn(tokens, at, number))
    return null;
  if (isTelephone(tokens, at)) return null;
  const { value, spelled } = number;
  const noun = readNoun(tokens, number.next);
  if (isDate(tokens, at, number) || isTime(tokens, at, number) || isAge(tokens, at, number)) return null;
  if (!noun)
    return isUncounted(tokens, number)
      ? null
      : { from: at, to: number.next, shape: 'bare', value, unit: 'count', spelled };
  if (isUnitOf(noun.noun, value) || isUncounted(tokens, number)) return null;
  return { from: at, to: noun.next, shape: 'count', value, unit: 'count', noun: noun.noun, spelled };
}

const SMALLEST = 10;
/** From so many hours on it is a sum that somebody logged, not the length of something. */
const LOGGED = 500;
/** So many pages, votes or calls are no longer told apart one by one. */
const MANY = 1000;

function isUnitOf(noun: string, value: number): boolean {
  const unit = singular(noun);
  return (
    (DURATIONS.has(unit) && (unit !== 'hour' || value < LOGGED)) ||
    MEASURES.has(unit) ||
    (NOT_COUNTED.has(unit) && value < MANY)
  );
}

/** `20 mins later`, `10 foot high`, `6 p.m.`: the word right after the number is a unit that is not counted. */
function isUncounted(tokens: readonly Token[], number: NumberRead): boolean {
  const after = tokens[number.next];
  return after?.kind === 'word' && isUnitOf(after.word, number.value);
}

/** `Flight 804`, `No. 10`, `K-1`, `the Hot 100`: a plain number after a capital or a sign, with no plural after it. */
function isPartOfName(tokens: readonly Token[], at: number, number: NumberRead): boolean {
  const before = tokens[at - 1];
  if (!before || number.spelled || number.next > at + 1 || tokens[at].word.includes(',')) return false;
  if (before.kind === 'sign')
    return before.word === '#' || before.word === '§' || NUMBERED.test(tokens[at - 2]?.word ?? '');
  if (RANKINGS.test(before.word)) return true;
  return (
    before.capital &&
    !QUALIFIERS.has(before.word) &&
    !/^(?:in|of|at|by|to|with|than|on|the|another|all|when|after|and|but)$/.test(before.word) &&
    !isLowerPlural(tokens[at + 1])
  );
}

const RANKINGS =
  /^(?:fortune|forbes|ftse|nasdaq|billboard|russell|top|section|article|title|chapter|route|highway|interstate|flight|room|channel|proposition|amendment|caption|phase|tier|grade)$/;
const NUMBERED = /^(?:no|nos|vol|sec|art|fig|ch|pp?)$/;

function isLowerPlural(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.capital && token.word.endsWith('s');
}

/** `9/11`, `11:00`, `20th`, `12-nation`, `'16`, `a.example/360`: something is glued to the number. */
function isGluedOn(tokens: readonly Token[], at: number, number: NumberRead): boolean {
  const before = tokens[at - 1];
  if (tokens[at].glued && before && !/^[("“‘«[$—–*~―]$/.test(before.word)) {
    const isRunTogether = /^[,.;!?]$/.test(before.word) && tokens[at - 2]?.kind === 'word';
    if (!isRunTogether) return true;
  }
  const after = tokens[number.next];
  if (!after?.glued) return false;
  if (isJoiner(after)) return !!tokens[number.next + 1]?.glued && tokens[number.next + 1].word !== 'plus';
  return /^[/:'’°@_]$/.test(after.word) || after.kind === 'word';
}

/** `0711 12345`, `call 55512`: groups of digits the first of which begins with a nought, or that are dialled. */
function isTelephone(tokens: readonly Token[], at: number): boolean {
  if (!isDialled(tokens[at])) return false;
  let first = at;
  while (isDialled(tokens[first - 1])) first--;
  if (/^0\d\d/.test(tokens[first].word)) return true;
  return /^[1-9]\d{4}/.test(tokens[at].word) && DIALLING.test(tokens[first - 1]?.word ?? '');
}

const DIALLING = /^(?:call|dial|phone|telephone|tel|fax|hotline|\+)$/;

function isDialled(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^\d+$/.test(token.word);
}

/** A day of a month, or a plain number that reads as a year. */
function isDate(tokens: readonly Token[], at: number, number: NumberRead): boolean {
  const back = tokens[at - 1]?.word === '.' ? at - 2 : at - 1;
  if (number.value <= 31 && (MONTHS.has(tokens[back]?.word) || MONTHS.has(tokens[number.next]?.word))) return true;
  return isDayRange(tokens, at, number) || isYear(tokens, at, number);
}

/** The second day of `from Sept. 19 to 22`. */
function isDayRange(tokens: readonly Token[], at: number, { value }: NumberRead): boolean {
  if (value > 31 || !/^(?:to|and|through|or|-|–)$/.test(tokens[at - 1]?.word ?? '')) return false;
  return tokens[at - 2]?.kind === 'number' && [3, 4].some((back) => MONTHS.has(tokens[at - back]?.word ?? ''));
}

function isYear(tokens: readonly Token[], at: number, number: NumberRead): boolean {
  const { word } = tokens[at];
  if (/^(?:19|20)\d\d$/.test(word)) return number.value < 2100;
  return number.next === at + 1 && /^1[0-8]\d\d$/.test(word) && !isLowerPlural(tokens[at + 1]);
}

/** `at ten at night`, `by 11 in the morning`. */
function isTime(tokens: readonly Token[], at: number, { value, next }: NumberRead): boolean {
  if (value > 12 || !/^(?:at|by|until|before|after|from)$/.test(tokens[at - 1]?.word ?? '')) return false;
  return /^(?:at night|in the)$/.test(phrase(tokens, next, next + 2));
}

/** `, 40,` after a name, `aged 24`, `turns 70`, `under age 14`, `he was 24 then`. */
function isAge(tokens: readonly Token[], at: number, number: NumberRead): boolean {
  if (number.value > 120 || number.next > at + 3) return false;
  const before = tokens[at - 1]?.word ?? '';
  if (/^(?:age|aged|ages|turns|turned|turning)$/.test(before)) return true;
  if (before === 'at' && /^(?:died|dies|dead|retired|married)$/.test(tokens[at - 2]?.word ?? '')) return true;
  const after = tokens[number.next];
  if (/^(?:he|she) (?:is|was)$/.test(phrase(tokens, at - 2, at)) && (!after || ENDS_AGE.test(after.word))) return true;
  return before === ',' && isNameEnd(tokens[at - 2]) && (!after || /^[,.;)]$/.test(after.word));
}

const ENDS_AGE = /^(?:[,.;)]|then|when|and|at)$/;

function isNameEnd(token: Token | undefined): boolean {
  return !!token && (token.capital || token.word === ')' || token.word === '.' || token.word === '”');
}
