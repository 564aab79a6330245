import type { Figure } from './figure.ts';
import {
  CASUALTIES,
  DEFINITES,
  MANDATES,
  NAMED_SHARES,
  POLL_WORDS,
  PROPOSALS,
  QUALIFYING,
  RATES,
  TAX_NOUNS,
  TAX_TALK,
  TERMS,
} from './terms.data.ts';
import { isJoiner, phrase, type Token } from './tokens.ts';

/**
 * How surely a figure is one that somebody counted, measured, estimated or polled.
 * A `weak` one (a small count, a bare number, a term of a plan) is a statistic only where the article says who says it.
 */
export type Strength = 'none' | 'weak' | 'firm';

/** Tells `Arrests rose by 40 per cent` from `the top 1 percent`, `a 35 percent tariff` and `the 13 candidates`. */
export function strengthOf(tokens: readonly Token[], figure: Figure): Strength {
  if (isNamedShare(tokens, figure) || isTermBefore(tokens, figure) || isCondition(tokens, figure)) return 'none';
  if (isWholly(tokens, figure) || isBond(tokens, figure)) return 'none';
  if (isUnderTax(tokens, figure)) return figure.shape === 'percent' || figure.shape === 'share' ? 'weak' : 'none';
  if (isTaxRate(tokens, figure) || isUnderRule(tokens, figure) || isProposed(tokens, figure)) return 'weak';
  switch (figure.shape) {
    case 'points':
      return pointsStrength(tokens, figure);
    case 'count':
      return countStrength(tokens, figure);
    case 'bare':
      return bareStrength(tokens, figure);
    default:
      return 'firm';
  }
}

/** `ahead by seven points` and `4.5 points`; not the six points of an argument. */
function pointsStrength(tokens: readonly Token[], figure: Figure): Strength {
  const isExact = !Number.isInteger(figure.quantity.value) || /^percentage$/.test(tokens[figure.to - 2]?.word ?? '');
  const compares = /^(?:over|ahead|behind|up|down|higher|lower|clear)$/.test(tokens[figure.to]?.word ?? '');
  if (isExact || compares || tokens[figure.from - 1]?.word === 'by') return 'firm';
  return hasNear(tokens, figure, POLL_WORDS, 5) ? 'firm' : 'weak';
}

/** Below this an exact count is as likely the reporter's own. */
const SMALL = 100;
/** Up to so many, `the` with a number counts people or things that are known one by one. */
const KNOWN_ONES = 100;

function countStrength(tokens: readonly Token[], figure: Figure): Strength {
  const { value, qualifier, noun } = figure.quantity;
  if (isCasualty(tokens, figure)) return 'firm';
  if ((value ?? 0) < KNOWN_ONES && !qualifier && isDefinite(tokens[figure.from - 1])) return 'none';
  if (noun === 'times' && !qualifier && Number.isInteger(Math.log10(value ?? 2))) return 'none';
  if ((value ?? 0) >= SMALL) return 'firm';
  const isDozen = tokens.slice(figure.number, figure.to).some(({ word }) => word === 'dozen');
  return qualifier && qualifier !== 'some' && qualifier !== 'another' && !isDozen ? 'firm' : 'weak';
}

function bareStrength(tokens: readonly Token[], figure: Figure): Strength {
  const value = figure.quantity.value ?? 0;
  if (isCasualty(tokens, figure) || isPollAnswer(tokens, figure)) return 'firm';
  if (isAgeGroup(tokens, figure)) return 'none';
  return value >= 10_000 || (value >= 1000 && tokens[figure.number].word.includes(',')) ? 'firm' : 'weak';
}

/** `voters under 30`, `those 45 and over`. */
function isAgeGroup(tokens: readonly Token[], { to, quantity }: Figure): boolean {
  if ((quantity.value ?? 0) > 100) return false;
  return (
    /^(?:under|over|below|above)$/.test(quantity.qualifier) ||
    /^and (?:over|older|under|younger|up)$/.test(phrase(tokens, to, to + 2))
  );
}

/** `Should it close? Forty-three, yes.` */
function isPollAnswer(tokens: readonly Token[], { to }: Figure): boolean {
  return tokens[to]?.word === ',' && /^(?:yes|no)$/.test(tokens[to + 1]?.word ?? '');
}

/** `killed 14`, `more than 260 were injured`: small as they are, somebody counted them. */
function isCasualty(tokens: readonly Token[], { from, to }: Figure): boolean {
  for (let i = Math.max(0, from - 2); i < to + 3 && i < tokens.length; i++)
    if (CASUALTIES.has(tokens[i].word)) return true;
  return false;
}

function isDefinite(token: Token | undefined): boolean {
  return !!token && (DEFINITES.has(token.word) || token.word.endsWith("'s") || token.word.endsWith("s'"));
}

/** `the top 1 percent`: a share that is the name of a group. */
function isNamedShare(tokens: readonly Token[], { from, shape }: Figure): boolean {
  return (shape === 'percent' || shape === 'share') && NAMED_SHARES.has(tokens[from - 1]?.word);
}

/** What stands right after a figure of a law, plan or offer: `a $15 minimum wage`, `a 35 percent tariff`. */
function isTermBefore(tokens: readonly Token[], { shape, to, quantity }: Figure): boolean {
  if (shape === 'vague' || shape === 'notice' || shape === 'multiple') return false;
  const at = isJoiner(tokens[to]) ? to + 1 : to;
  if (shape === 'money' && /^(?:bills?|notes?|coins?)$/.test(tokens[at]?.word ?? '') && (quantity.value ?? 0) <= 100)
    return true;
  if (isTerm(tokens, at) || RATES.has(tokens[at]?.word)) return true;
  if (tokens[at]?.kind !== 'word' || PREPOSITIONS.test(tokens[at].word)) return false;
  return isTerm(tokens, at + 1) || RATES.has(tokens[at + 1]?.word);
}

const PREPOSITIONS = /^(?:in|on|of|for|from|to|at|by|with|and|or|as|than)$/;

/** `if the owners hold at least 60 percent`, `earning up to $47,000`, `can give up to $5,000`: whom a rule is for. */
function isCondition(tokens: readonly Token[], figure: Figure): boolean {
  const { from, to, shape, quantity } = figure;
  if (tokens[from - 1]?.word === 'of' && MANDATES.has(tokens[from - 2]?.word)) return true;
  for (let i = from - 1; i >= 0 && i >= from - 14 && !/^[,;:]$/.test(tokens[i].word); i--) {
    if (tokens[i].word === 'if' || tokens[i].word === 'unless') return true;
  }
  for (let i = to; i < to + 12 && i < tokens.length && !/^[,;:.]$/.test(tokens[i].word); i++) {
    if (QUALIFYING.has(tokens[i].word) || /^(?:is|are|be|was) enough$/.test(phrase(tokens, i, i + 2))) return true;
  }
  if (shape !== 'money' && shape !== 'rate') return false;
  const before = tokens[from - 1]?.word ?? '';
  if (BOUNDS.test(quantity.qualifier) && /^(?:earning|making|with)$/.test(before)) return true;
  if (BOUNDS.test(quantity.qualifier) && hasBefore(tokens, from, INCOMES, 3)) return true;
  if (hasBefore(tokens, from, PERMITS, 10) || /^(?:start|starts)$/.test(tokens[from - 2]?.word ?? '')) return true;
  return quantity.qualifier === 'up to' && hasBefore(tokens, from, MODALS, 6);
}

const BOUNDS = /^(?:up to|less than|more than|at least|under|over|no more than|below|above)$/;
const INCOMES: ReadonlySet<string> = new Set(['income', 'incomes', 'earnings']);
const PERMITS: ReadonlySet<string> = new Set(['allow', 'allows', 'allowed', 'permit', 'permits', 'permitted']);
const MODALS: ReadonlySet<string> = new Set(['can', 'may', 'could', 'must', 'cannot']);

/** `a threshold of 40 percent`: the figure belongs to the rule before it. */
function isUnderRule(tokens: readonly Token[], { shape, from }: Figure): boolean {
  return hasBefore(tokens, from, MANDATES, shape === 'count' ? 6 : 12);
}

/** `a 36 percent rate` and `a rate of 20 percent` in a sentence on taxes; an unemployment rate was measured. */
function isTaxRate(tokens: readonly Token[], figure: Figure): boolean {
  const { shape, from, to } = figure;
  if (shape !== 'percent') return false;
  const isRate = tokens[to]?.word === 'rate' || hasBefore(tokens, from, RATE, 3);
  return isRate && hasNear(tokens, figure, TAX_TALK, 30);
}

const RATE: ReadonlySet<string> = new Set(['rate']);

/** `100 percent behind him` is a manner of speaking. */
function isWholly(tokens: readonly Token[], { shape, to, quantity }: Figure): boolean {
  return shape === 'percent' && (quantity.value === 100 || quantity.value === 110) && tokens[to]?.word !== 'of';
}

/** `set bond at $10 million`, `out on a $5,000 bond`: what a court asks for, as bail is. */
function isBond(tokens: readonly Token[], { shape, from, to }: Figure): boolean {
  if (shape !== 'money') return false;
  if (tokens[to]?.word === 'bond' && /(?:^|\s)(?:on|posted|held)(?: an?)?$/.test(phrase(tokens, from - 2, from)))
    return true;
  return (
    /^(?:at|of)$/.test(tokens[from - 1]?.word ?? '') &&
    hasBefore(tokens, from, BOND, 4) &&
    hasBefore(tokens, from, SET, 6)
  );
}

const BOND: ReadonlySet<string> = new Set(['bond']);
const SET: ReadonlySet<string> = new Set(['set', 'sets', 'setting', 'posted', 'held']);

/** `the tax, which rose to $30 a ton`. */
function isUnderTax(tokens: readonly Token[], { shape, from }: Figure): boolean {
  if (shape !== 'percent' && shape !== 'money' && shape !== 'rate' && shape !== 'share') return false;
  for (let i = from - 1; i >= 0 && i >= from - 12; i--) {
    if (isTerm(tokens, i)) return true;
    if (/^[;:—–]$/.test(tokens[i].word)) return false;
    if (tokens[i].word === ',' && !/^(?:which|that|set|at|now)$/.test(tokens[i + 1]?.word ?? '')) return false;
  }
  return false;
}

function isTerm(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  if (!TERMS.has(word) || isJoiner(tokens[at - 1])) return false;
  return !TAX_NOUNS.has(tokens[at + 1]?.word);
}

/** `She proposed accepting 10,000 refugees`: a wish or plan has no count yet. */
function isProposed(tokens: readonly Token[], { from }: Figure): boolean {
  return hasBefore(tokens, from, PROPOSALS, 12);
}

function hasBefore(tokens: readonly Token[], from: number, words: ReadonlySet<string>, reach: number): boolean {
  for (let i = from - 1; i >= 0 && i >= from - reach; i--) if (words.has(tokens[i].word)) return true;
  return false;
}

function hasNear(tokens: readonly Token[], { from, to }: Figure, words: ReadonlySet<string>, reach: number): boolean {
  for (let i = Math.max(0, from - reach); i < to + reach && i < tokens.length; i++)
    if (words.has(tokens[i].word)) return true;
  return false;
}
