import { overlaps, type Span } from '../text/span.ts';
import { readWords } from '../text/words.ts';
import { CONTEXT_STOPS } from './context-stops.data.ts';
import { singular } from './noun-phrase.ts';
import type { Quantity, Statistic } from './statistic.ts';

/** A figure together with the text that it stands in. */
export interface FigureInText {
  readonly text: string;
  readonly statistic: Statistic;
  /** All figures of that text: one that gives both values disagrees with nobody. */
  readonly all: readonly Statistic[];
}

/**
 * - `same`: the same thing with the same value, so that one text's source speaks for the other
 * - `conflict`: the same thing in the same words with values that neither rounding nor `more than` explains
 * - `unrelated`: anything else; in doubt, always this
 */
export type FigureRelation = 'same' | 'conflict' | 'unrelated';

/** Compares `The line lost $1.8 million last year` with `The line lost $1.3 million last year`: a conflict. */
export function relateFigures(one: FigureInText, other: FigureInText): FigureRelation {
  const { quantity: mine } = one.statistic;
  const { quantity: theirs } = other.statistic;
  if (mine.value === null || theirs.value === null || mine.unit !== theirs.unit) return 'unrelated';
  if (singular(mine.noun) !== singular(theirs.noun)) return 'unrelated';
  if (isSameValue(mine, theirs)) return isSameThing(one, other) ? 'same' : 'unrelated';
  return !valuesAgree(mine, theirs) && isConflict(one, other) ? 'conflict' : 'unrelated';
}

/** Two values this close are one value, rounded. */
const ROUNDING = 0.06;
const EXACT = 0.005;

function isSameValue({ value: one }: Quantity, { value: other }: Quantity): boolean {
  return Math.abs((one ?? 0) - (other ?? 0)) <= EXACT * Math.abs(one ?? 0);
}

function valuesAgree(one: Quantity, other: Quantity): boolean {
  const [low, high] = [one, other].sort((a, b) => (a.value ?? 0) - (b.value ?? 0));
  if ((high.value ?? 0) - (low.value ?? 0) <= ROUNDING * (high.value ?? 0)) return true;
  return AT_LEAST.test(low.qualifier) || AT_MOST.test(high.qualifier);
}

const AT_LEAST = /more|over|least|above|upward|excess|north/;
const AT_MOST = /less|under|fewer|up to|as m|most|below/;

/** The same words round the same value. */
function isSameThing(one: FigureInText, other: FigureInText): boolean {
  const likeness = likenessOf(contextOf(one), contextOf(other));
  return likeness.shared >= 2 && likeness.ofShorter >= 0.5;
}

/**
 * True where one text's source may be lent to the other's figure: the same value in a clause of nearly the same words,
 * without a name or a time that only one of them has.
 */
export function saysTheSame(one: FigureInText, other: FigureInText): boolean {
  return relateFigures(one, other) === 'same' && isOneClause(one, other, 2);
}

const CONFLICT_UNITS: ReadonlySet<Quantity['unit']> = new Set(['percent', 'money', 'count', 'rate']);

/** Nearly the same words, one figure in each sentence, no name or time that only one has against the other's. */
function isConflict(one: FigureInText, other: FigureInText): boolean {
  if (!CONFLICT_UNITS.has(one.statistic.quantity.unit) || !isAlone(one) || !isAlone(other)) return false;
  if (givesValueOf(one, other) || givesValueOf(other, one)) return false;
  const mine = contextOf(one);
  const theirs = contextOf(other);
  if (isPollError(mine) && isPollError(theirs)) return false;
  const { shared, ofShorter, ofBoth } = likenessOf(mine, theirs);
  const isOneStatement = shared >= 3 ? ofShorter >= 0.75 && ofBoth >= 0.5 : shared === 2 && ofBoth === 1;
  if (!isOneStatement && !isOneClause(one, other, 3)) return false;
  return (
    !(hasNameBeyond(mine, theirs) && hasNameBeyond(theirs, mine)) &&
    timesIn(one.text, one.statistic.sentence) === timesIn(other.text, other.statistic.sentence)
  );
}

/** `a sampling error of 3 points`: each poll has its own, in the same words as any other. */
function isPollError(context: Context): boolean {
  return context.has('error') && (context.has('sampl') || context.has('margin'));
}

/** True for clauses of nearly the same words, at least so many, and of the same names and times. */
function isOneClause(one: FigureInText, other: FigureInText, least: number): boolean {
  const here = clauseOf(one);
  const there = clauseOf(other);
  const mine = contextOf(one, here);
  const theirs = contextOf(other, there);
  const { shared, ofBoth } = likenessOf(mine, theirs);
  if (shared < least || ofBoth < (shared >= 3 ? 0.75 : 1)) return false;
  if (hasNameBeyond(mine, theirs) || hasNameBeyond(theirs, mine)) return false;
  return timesIn(one.text, here) === timesIn(other.text, there);
}

/** From the start of a figure's sentence to where its clause ends: before a comma, a dash or a colon after it. */
function clauseOf({ text, statistic: { end, sentence } }: FigureInText): Span {
  const length = text.slice(end, sentence.end).search(/[;:—–(]|,(?!\d)/);
  return { start: sentence.start, end: length < 0 ? sentence.end : end + length };
}

/** True where the second text gives the first one's value too. */
function givesValueOf({ statistic }: FigureInText, { all }: FigureInText): boolean {
  return all.some(
    ({ quantity }) => quantity.unit === statistic.quantity.unit && isSameValue(quantity, statistic.quantity),
  );
}

/** True where no second number stands in the sentence but years and days. */
function isAlone({ text, statistic: { start, end, sentence } }: FigureInText): boolean {
  const rest = text.slice(sentence.start, start) + text.slice(end, sentence.end);
  return !/\d/.test(rest.replace(TIMES, ''));
}

/** The content words of a figure's sentence or of a part of it, folded, each with whether it is written as a name. */
type Context = ReadonlyMap<string, boolean>;

function contextOf({ text, statistic }: FigureInText, within: Span = statistic.sentence): Context {
  const { sentence, source, cue } = statistic;
  const left = [statistic, source, cue].filter((span) => span !== null);
  const words = new Map<string, boolean>();
  for (const word of readWords(text, within.start, within.end)) {
    if (left.some((span) => overlaps(span, word)) || /\d/.test(word.folded) || CONTEXT_STOPS.has(word.folded)) continue;
    words.set(stem(word.folded), isCapital(text, word) && word.start > sentence.start);
  }
  return words;
}

function isCapital(text: string, { start }: Span): boolean {
  return text[start] !== text[start].toLowerCase();
}

function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/, '');
}

function likenessOf(one: Context, other: Context): { shared: number; ofShorter: number; ofBoth: number } {
  let shared = 0;
  for (const word of one.keys()) if (other.has(word)) shared++;
  const shorter = Math.max(1, Math.min(one.size, other.size));
  return { shared, ofShorter: shared / shorter, ofBoth: shared / Math.max(1, one.size + other.size - shared) };
}

function hasNameBeyond(one: Context, other: Context): boolean {
  for (const [word, isName] of one) if (isName && !other.has(word)) return true;
  return false;
}

const TIMES =
  /\b(?:19|20)\d\d\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)\b\.?(?: \d{1,2}\b)?/gi;

function timesIn(text: string, { start, end }: Span): string {
  const times = text.slice(start, end).match(TIMES) ?? [];
  return [...new Set(times.map((time) => time.toLowerCase()))].sort().join(' ');
}
