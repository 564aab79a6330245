import type { Reading } from '../reading.ts';
import { CONTEXT_STOPS } from '../statistics/context-stops.data.ts';
import { readWords, type Word } from '../text/words.ts';
import { OPPOSITES } from './opposites.data.ts';
import type { ToldFigure } from './told-figures.ts';

/** How much a word tells about a fact: little where it stands in many of the story's sentences. */
export type WordWeights = ReadonlyMap<string, number>;

/** Words by their stems with their weights, over all sentences of the sources. */
export function weighWords(readings: readonly Reading[]): WordWeights {
  const sentences = new Map<string, number>();
  let total = 0;
  for (const { article } of readings) {
    for (const sentence of article.blocks.flatMap((block) => block.sentences)) {
      total++;
      const stems = new Set(readWords(article.prose, sentence.start, sentence.end).map(({ folded }) => stem(folded)));
      for (const word of stems) sentences.set(word, (sentences.get(word) ?? 0) + 1);
    }
  }
  return new Map([...sentences].map(([word, times]) => [word, Math.log((total + FEW_SENTENCES) / times)]));
}

/** So many sentences more, so that a word of two short texts tells something, too. */
const FEW_SENTENCES = 20;

/** What stands round a figure, as far as it tells what the figure is about. */
export interface FigureContext {
  readonly words: ReadonlyMap<string, number>;
  readonly weight: number;
  /** `of the voters` after a share: `voter`. */
  readonly whole: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
  /** The sides on which it stands: `rise`, `democrat`. */
  readonly sides: ReadonlySet<string>;
}

/** Words on either side of a figure that are read for what it is about. */
const REACH = 14;
/** A word this far from the figure tells half as much as one beside it; the farthest tell a third. */
const FADING = 20;
const FAR = 0.3;
const SIDE_REACH = 6;
const WHOLE_REACH = 4;
const YEAR_REACH = 7;

export function contextOf(figure: ToldFigure, text: string, weights: WordWeights): FigureContext {
  const words = readWords(text, figure.sentence.start, figure.sentence.end);
  const before = words.filter(({ end }) => end <= figure.start);
  const after = words.filter(({ start }) => start >= figure.end);
  const known = new Map<string, number>();
  const learn = (word: string, distance: number) => {
    if (/^(?:19|20)\d\d$/.test(word) || CONTEXT_STOPS.has(word)) return;
    const worth = (weights.get(stem(word)) ?? 0) * Math.max(FAR, 1 - distance / FADING);
    known.set(stem(word), Math.max(worth, known.get(stem(word)) ?? 0));
  };
  for (const { folded } of readWords(figure.noun)) learn(folded, 0);
  if (figure.unit === 'vote')
    for (const { start, folded } of words) if (start >= figure.start && start < figure.end) learn(folded, 0);
  for (const [distance, { folded }] of before.slice(-REACH).reverse().entries()) learn(folded, distance);
  for (const [distance, { folded }] of after.slice(0, REACH).entries()) learn(folded, distance);
  return {
    words: known,
    weight: [...known.values()].reduce((sum, weight) => sum + weight, 0),
    whole: wholeOf(after),
    years: new Set(
      [...before.slice(-YEAR_REACH), ...after.slice(0, YEAR_REACH)]
        .map(({ folded }) => folded)
        .filter((word) => /^(?:19|20)\d\d$/.test(word)),
    ),
    sides: sidesFor(figure.unit, sidesOf(clauseOf(before.slice(-SIDE_REACH).reverse()), clauseOf(after))),
  };
}

/** Parties, sexes and views part the shares of a poll; `a four-page memo` is one, whoever speaks of it. */
function sidesFor(unit: ToldFigure['unit'], sides: readonly string[]): ReadonlySet<string> {
  if (unit === 'duration') return new Set();
  const isShare = unit === 'percent' || unit === 'points' || unit === 'ratio';
  return new Set(isShare ? sides : sides.filter((side) => /rose|killed/.test(side)));
}

/** The words up to a conjunction: in `killed four people and wounded six` nobody wounded the four. */
function clauseOf(words: readonly Word[]): readonly Word[] {
  const end = words.findIndex(({ folded }) => /^(?:and|but|while|whereas)$/.test(folded));
  return end < 0 ? words : words.slice(0, end);
}

/** Of each pair of opposites the side whose word stands nearest. */
function sidesOf(before: readonly Word[], after: readonly Word[]): readonly string[] {
  const sides = new Map<string, string>();
  for (let distance = 0; distance < SIDE_REACH; distance++) {
    for (const word of [before[distance], after[distance]]) {
      const side = OPPOSITES.get(word?.folded ?? '');
      const pair = side?.replace('not ', '');
      if (side && pair && !sides.has(pair)) sides.set(pair, side);
    }
  }
  return [...sides.values()];
}

function wholeOf(after: readonly Word[]): ReadonlySet<string> {
  if (after[0]?.folded !== 'of' || /^(?:whom|which|them|those)$/.test(after[1]?.folded ?? '')) return new Set();
  const words = after.slice(1, 1 + WHOLE_REACH).map(({ folded }) => folded);
  return new Set(words.filter((word) => !CONTEXT_STOPS.has(word)).map(stem));
}

/** The weight of the words that two contexts share, and its share of the lighter one. */
export function likenessOf(
  one: FigureContext,
  other: FigureContext,
): { readonly shared: number; readonly share: number } {
  const [few, many] = one.words.size < other.words.size ? [one, other] : [other, one];
  let shared = 0;
  for (const [word, weight] of few.words) shared += Math.min(weight, many.words.get(word) ?? 0);
  return { shared, share: shared / Math.max(1, Math.min(one.weight, other.weight)) };
}

/** True where two contexts cannot be about one thing: other wholes, other years, opposite sides. */
export function contradicts(one: FigureContext, other: FigureContext): boolean {
  if (areApart(one.whole, other.whole) || areApart(one.years, other.years)) return true;
  return [...one.sides].some((side) => other.sides.has(side.startsWith('not ') ? side.slice(4) : `not ${side}`));
}

function areApart(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one.size > 0 && other.size > 0 && ![...one].some((word) => other.has(word));
}

/** `released`, `releasing` and `release` are one. */
export function stem(word: string): string {
  return word.length < 4 ? word.replace(/s$/, '') : word.replace(/(?:ing|ion|ies|ed|es|er|ly|y|s|e)s?$/, '');
}
