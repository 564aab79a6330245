import { type Figure, pastJoiner } from '../statistics/figure.ts';
import { readNoun, singular } from '../statistics/noun-phrase.ts';
import { CARDINALS, QUALIFIERS } from '../statistics/number-words.data.ts';
import { readNumber } from '../statistics/read-number.ts';
import { isJoiner, phrase, type Token } from '../statistics/tokens.ts';
import { DURATIONS, MEASURES } from '../statistics/units.data.ts';
import type { FigureUnit } from './told-figures.ts';

type PlainFigure = Pick<Figure, 'from' | 'to' | 'shape'> & {
  /** True for `the two countries`, `his three children`: who they are is known, and nobody counts them. */
  readonly isKnown?: boolean;
  readonly quantity: Omit<Figure['quantity'], 'unit'> & { readonly unit: FigureUnit };
};

/**
 * A figure that no rule asks a source for: `six officers`, `12 minutes`, `14 miles`, `voted 6-3`. `before` is the token
 * at which the next known figure begins, which this one must not reach.
 */
export function plainFigureAt(
  tokens: readonly Token[],
  at: number,
  before: number = tokens.length,
): PlainFigure | null {
  if (tokens[at].kind !== 'number' && !CARDINALS.has(tokens[at].word)) return null;
  if (isGlued(tokens, at)) return null;
  const number = readNumber(tokens, at);
  if (!number || number.next > before || isOrdinal(tokens, number.next)) return null;
  return (
    readCounted(tokens, at, before) ??
    readMeasure(tokens, at, before) ??
    readCompound(tokens, at, before) ??
    readSmallCount(tokens, at, before)
  );
}

/** `6-3` and `51 to 48` beside a word of voting, whatever else their numbers might count. */
export function voteAt(tokens: readonly Token[], at: number): PlainFigure | null {
  if (tokens[at].kind !== 'number' && !CARDINALS.has(tokens[at].word)) return null;
  return isGlued(tokens, at) ? null : readVote(tokens, at);
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  return tokens[at].glued && previous !== undefined && !/^[("“‘«[—–*]$/.test(previous.word);
}

/** `the 9th Circuit`. */
function isOrdinal(tokens: readonly Token[], next: number): boolean {
  return tokens[next]?.glued === true && /^(?:st|nd|rd|th)$/.test(tokens[next].word);
}

const VOTE_WORDS =
  /^(?:vot(?:e|es|ed|ing)|rul(?:ed|ing)|decision|decided|margin|majority|approve|approved|passed|rejected|motion|cloture|tally|advance|advanced)$/;
const MOST_VOTES = 999;

/** `6-3`, `51 to 48`, `six to three` beside a word of voting. */
function readVote(tokens: readonly Token[], at: number): PlainFigure | null {
  const first = readNumber(tokens, at);
  if (!first) return null;
  const link = tokens[first.next];
  if (!link || !(link.word === 'to' || isJoiner(link))) return null;
  const second = readNumber(tokens, first.next + 1);
  if (!second || first.value > MOST_VOTES || second.value > MOST_VOTES || isJoiner(tokens[second.next])) return null;
  const votes = tokens.slice(Math.max(0, at - 6), second.next + 4).some(({ word }) => VOTE_WORDS.test(word));
  const counts = /^(?:percent|%|years?|months?|days?)$/.test(tokens[second.next]?.word ?? '');
  if (!votes || counts || !Number.isInteger(first.value)) return null;
  const value = first.value + second.value / 1000;
  return { from: at, to: second.next, shape: 'bare', quantity: { value, unit: 'vote', noun: '', qualifier: '' } };
}

const COUNTED_REACH = 14;

/** `Six members voted to close the line and three to keep it`: the same vote, told. */
function readCounted(tokens: readonly Token[], at: number, before: number): PlainFigure | null {
  const first = readNumber(tokens, at);
  if (!first || !tokens.slice(first.next, first.next + 3).some(({ word }) => word === 'voted')) return null;
  for (let i = first.next; i < Math.min(at + COUNTED_REACH, before, tokens.length); i++) {
    const second = tokens[i].word === 'and' ? readNumber(tokens, i + 1) : null;
    if (!second || !/^(?:to|against|for|no|voted|opposed)$/.test(tokens[second.next]?.word ?? '')) continue;
    const value = first.value + second.value / 1000;
    return { from: at, to: second.next, shape: 'bare', quantity: { value, unit: 'vote', noun: '', qualifier: '' } };
  }
  return null;
}

/** `12 minutes`, `a 14-mile detour`, `four years`; no age, and no time that is only `ago` or `later`. */
function readMeasure(tokens: readonly Token[], at: number, before: number): PlainFigure | null {
  const number = readNumber(tokens, at);
  if (!number) return null;
  const unit = pastJoiner(tokens, number.next);
  const word = singular(tokens[unit]?.word ?? '');
  if (number.value < SMALLEST) return null;
  if (unit >= before || tokens[unit]?.kind !== 'word' || !(DURATIONS.has(word) || MEASURES.has(word))) return null;
  const after = tokens[pastJoiner(tokens, unit + 1)]?.word ?? '';
  if (/^(?:old|ago|later|earlier|olds)$/.test(after)) return null;
  return withQualifier(tokens, { from: at, to: unit + 1, value: number.value, unit: 'duration', noun: word });
}

/** `a 12-count indictment`: as many counts. */
function readCompound(tokens: readonly Token[], at: number, before: number): PlainFigure | null {
  const number = readNumber(tokens, at);
  if (!number || number.value < SMALLEST || !Number.isInteger(number.value) || !isJoiner(tokens[number.next]))
    return null;
  const noun = tokens[number.next + 1];
  const isWord = noun?.kind === 'word' && noun.glued && noun.word.length >= FEWEST_LETTERS && !noun.capital;
  if (!isWord || number.next + 2 > before || isJoiner(tokens[number.next + 2])) return null;
  return withQualifier(tokens, { from: at, to: number.next + 2, value: number.value, unit: 'count', noun: noun.word });
}

const SMALLEST = 2;
const LARGEST = 9;
const FEWEST_LETTERS = 4;
const KNOWN_ONES = /^(?:the|these|those|both|all|his|her|its|their|our|my|your|.*'s?|s')$/;

/** `six officers`: from ten on, counts are read with the statistics. */
function readSmallCount(tokens: readonly Token[], at: number, before: number): PlainFigure | null {
  const number = readNumber(tokens, at);
  if (!number || number.value < SMALLEST || number.value > LARGEST || !Number.isInteger(number.value)) return null;
  const noun = readNoun(tokens, number.next);
  if (!noun || noun.next > before || noun.noun.length < FEWEST_LETTERS || DURATIONS.has(singular(noun.noun)))
    return null;
  const isKnown = KNOWN_ONES.test(tokens[at - 1]?.word ?? '');
  const figure = { from: at, to: noun.next, value: number.value, unit: 'count' as const, noun: noun.noun };
  return { ...withQualifier(tokens, figure), isKnown };
}

interface PlainParts {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly unit: FigureUnit;
  readonly noun: string;
}

const LONGEST_QUALIFIER = 3;

function withQualifier(tokens: readonly Token[], { from, to, value, unit, noun }: PlainParts): PlainFigure {
  let start = from;
  for (let i = from - 1; i >= Math.max(0, from - LONGEST_QUALIFIER); i--) {
    if (QUALIFIERS.has(phrase(tokens, i, from))) start = i;
  }
  if (unit === 'duration' && tokens[start].word === 'over') start = from;
  const qualifier = phrase(tokens, start, from);
  return { from: start, to, shape: 'count', quantity: { value, unit, noun, qualifier } };
}
