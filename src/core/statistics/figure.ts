import { QUALIFIERS } from './number-words.data.ts';
import type { Quantity } from './statistic.ts';
import { isJoiner, phrase, type Token } from './tokens.ts';

/** A figure as it stands in a sentence's tokens, before anybody asks whether it is a statistic. */
export interface Figure {
  /** The first token, qualifier included, and the one after the last, noun included. */
  readonly from: number;
  readonly to: number;
  /** The token at which the number itself begins. */
  readonly number: number;
  readonly shape: FigureShape;
  readonly quantity: Quantity;
  /** True where the number is written in words. */
  readonly spelled: boolean;
}

/**
 * - `percent`, `points`, `money`, `rate`, `ratio`, `multiple`: figures by their form
 * - `count`: a number with the thing counted; `bare`: one without
 * - `share`: a part of one (`a third of voters`); `vague`: a quantity without a number (`a majority of`)
 * - `notice`: how long before something somebody is told (`48 hours before`)
 */
export type FigureShape =
  | 'percent'
  | 'points'
  | 'money'
  | 'rate'
  | 'ratio'
  | 'multiple'
  | 'count'
  | 'bare'
  | 'share'
  | 'vague'
  | 'notice';

/** What a reader of one shape found; `figureOf` adds the qualifier before it. */
export interface FigureParts {
  readonly from: number;
  readonly to: number;
  readonly shape: FigureShape;
  readonly value: number | null;
  readonly unit: Quantity['unit'];
  readonly noun?: string;
  readonly spelled?: boolean;
}

/** The figure with whatever qualifies it from the left: `just over` before `84,000`. */
export function figureOf(tokens: readonly Token[], parts: FigureParts): Figure {
  const from = qualifierStart(tokens, parts.from);
  const qualifier = phrase(tokens, from, parts.from);
  const { value, unit, noun = '', shape, to, spelled = false } = parts;
  return { from, to, number: parts.from, shape, spelled, quantity: { value, unit, noun, qualifier } };
}

const LONGEST_QUALIFIER = 4;

function qualifierStart(tokens: readonly Token[], number: number): number {
  let start = number;
  for (let i = number - 1; i >= 0 && i >= number - LONGEST_QUALIFIER; i--) {
    if (tokens[i].kind === 'sign') break;
    if (QUALIFIERS.has(phrase(tokens, i, number)) || (start < number && QUALIFIERS.has(phrase(tokens, i, start)))) {
      start = i;
    }
  }
  return start;
}

/** The token after `at`, past a joining hyphen: `point` after the number of `2.5-point`. */
export function pastJoiner(tokens: readonly Token[], at: number): number {
  return isJoiner(tokens[at]) ? at + 1 : at;
}
