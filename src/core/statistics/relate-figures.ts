import type { Span } from '../text/span.ts';
import { readWords } from '../text/words.ts';
import { CONTEXT_STOPS } from './context-stops.data.ts';
import { singular } from './noun-phrase.ts';
import type { Statistic } from './statistic.ts';

/** A figure together with the text that it stands in. */
export interface FigureInText {
  readonly text: string;
  readonly statistic: Statistic;
  /** All figures of that text, for telling a sentence with one figure from a table in words. */
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
  if (!sameNoun(mine.noun, theirs.noun)) return 'unrelated';
  const agree = valuesAgree(one.statistic, other.statistic);
  if (!agree && !(isAlone(one) && isAlone(other))) return 'unrelated';
  const likeness = contextLikeness(contextOf(one), contextOf(other));
  if (agree) return likeness.shared >= SHARED_FOR_SAME ? 'same' : 'unrelated';
  const isOneEvent = likeness.shared >= SHARED_FOR_CONFLICT && likeness.share >= SHARE_FOR_CONFLICT;
  return isOneEvent && sameTimes(one, other) ? 'conflict' : 'unrelated';
}

const SHARED_FOR_SAME = 2;
const SHARED_FOR_CONFLICT = 3;
const SHARE_FOR_CONFLICT = 0.6;
/** Two values this close are one value, rounded. */
const ROUNDING = 0.06;

function sameNoun(one: string, other: string): boolean {
  return one === '' || other === '' || singular(one) === singular(other);
}

function valuesAgree(one: Statistic, other: Statistic): boolean {
  const [low, high] = [one, other].sort((a, b) => (a.quantity.value ?? 0) - (b.quantity.value ?? 0));
  const least = low.quantity.value ?? 0;
  const most = high.quantity.value ?? 0;
  if (most - least <= ROUNDING * most) return true;
  return (
    /more|over|least|above|upward|excess|north/.test(low.quantity.qualifier) ||
    /less|under|fewer|up to|as m|most|below/.test(high.quantity.qualifier)
  );
}

/** True where no second figure of its unit stands in the sentence. */
function isAlone({ statistic, all }: FigureInText): boolean {
  const { sentence, quantity } = statistic;
  return all.every(
    (one) => one === statistic || one.sentence.start !== sentence.start || one.quantity.unit !== quantity.unit,
  );
}

function contextOf({ text, statistic }: FigureInText): ReadonlySet<string> {
  const { sentence } = statistic;
  const words = new Set<string>();
  for (const word of readWords(text, sentence.start, sentence.end)) {
    if (isInside(statistic, word) || /\d/.test(word.folded) || CONTEXT_STOPS.has(word.folded)) continue;
    words.add(stem(word.folded));
  }
  return words;
}

function isInside({ start, end }: Span, word: Span): boolean {
  return start <= word.start && word.end <= end;
}

function stem(word: string): string {
  return word.replace(/(?:ing|ed|es|s)$/, '');
}

function contextLikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): { shared: number; share: number } {
  let shared = 0;
  for (const word of one) if (other.has(word)) shared++;
  return { shared, share: shared / Math.max(1, Math.min(one.size, other.size)) };
}

const TIMES =
  /\b(?:19|20)\d\d\b|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/gi;

/** False where the two sentences name different years or months. */
function sameTimes(one: FigureInText, other: FigureInText): boolean {
  return timesOf(one) === timesOf(other);
}

function timesOf({ text, statistic: { sentence } }: FigureInText): string {
  const times = text.slice(sentence.start, sentence.end).match(TIMES) ?? [];
  return [...new Set(times.map((time) => time.toLowerCase()))].sort().join(' ');
}
