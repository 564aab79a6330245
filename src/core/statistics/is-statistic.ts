import type { Figure } from './figure.ts';
import { MANDATES, NAMED_SHARES, POLL_WORDS, SUPPOSITIONS, TERMS } from './terms.data.ts';
import type { Token } from './tokens.ts';

/**
 * How surely a figure is one that somebody counted, measured, estimated or polled.
 * A `weak` one (a small count, a bare number, a term of a plan) is a statistic only where its sentence names who says it.
 */
export type Strength = 'none' | 'weak' | 'firm';

/** Tells `Arrests rose by 40 per cent` from `the top 1 percent`, `a 35 percent tariff` and `all 13 candidates`. */
export function strengthOf(tokens: readonly Token[], figure: Figure): Strength {
  if (isSupposed(tokens, figure) || isNamedShare(tokens, figure)) return 'none';
  if (isTerm(tokens, figure)) return 'none';
  switch (figure.shape) {
    case 'points':
      return hasNear(tokens, figure, POLL_WORDS, 12) ? 'firm' : 'weak';
    case 'count':
      return countStrength(figure);
    case 'bare':
      return bareStrength(tokens, figure);
    default:
      return 'firm';
  }
}

const SMALL = 30;

function countStrength({ quantity }: Figure): Strength {
  if ((quantity.value ?? 0) >= SMALL) return 'firm';
  return quantity.qualifier && quantity.qualifier !== 'some' ? 'firm' : 'weak';
}

function bareStrength(tokens: readonly Token[], figure: Figure): Strength {
  const value = figure.quantity.value ?? 0;
  if (value >= 1000 && /,/.test(tokens[figure.number].word)) return 'firm';
  return value >= 10_000 ? 'firm' : 'weak';
}

/** `if it earned 5 percent`, `let's say 40 percent`, and what is put to the reader as `you`. */
function isSupposed(tokens: readonly Token[], figure: Figure): boolean {
  return hasNear(tokens, figure, SUPPOSITIONS, 14);
}

/** `the top 1 percent`: a share that is the name of a group. */
function isNamedShare(tokens: readonly Token[], { from, shape }: Figure): boolean {
  return (shape === 'percent' || shape === 'share') && NAMED_SHARES.has(tokens[from - 1]?.word);
}

/** Terms of a law, plan or offer: `a $15 minimum wage`, `a threshold of 40 percent`, `the tax rose to $30 a ton`. */
function isTerm(tokens: readonly Token[], figure: Figure): boolean {
  const { shape, from, to } = figure;
  if (shape === 'vague' || shape === 'notice' || shape === 'multiple') return false;
  for (let i = to; i < to + 2; i++) if (TERMS.has(tokens[i]?.word)) return true;
  for (let i = from - 1; i >= 0 && i >= from - 5; i--) if (MANDATES.has(tokens[i].word)) return true;
  if (shape !== 'percent' && shape !== 'money' && shape !== 'rate') return false;
  for (let i = from - 1; i >= 0 && i >= from - 6; i--) {
    if (TERMS.has(tokens[i].word) && tokens[i + 1]?.word !== 'cut') return true;
    if (/^[,;:—–]$/.test(tokens[i].word)) return false;
  }
  return false;
}

function hasNear(tokens: readonly Token[], { from, to }: Figure, words: ReadonlySet<string>, reach: number): boolean {
  for (let i = Math.max(0, from - reach); i < to + reach && i < tokens.length; i++)
    if (words.has(tokens[i].word)) return true;
  return false;
}
