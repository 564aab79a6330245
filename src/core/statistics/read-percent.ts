import type { FigureParts } from './figure.ts';
import { pastJoiner } from './figure.ts';
import { type NumberRead, readNumber } from './read-number.ts';
import { readRange } from './read-range.ts';
import type { Token } from './tokens.ts';

/** Reads `40 per cent`, `thirty-nine percent`, `64%`, `5percentage points`, `a 2.5-point`, `5 to 15 percent`. */
export function readPercent(tokens: readonly Token[], at: number): FigureParts | null {
  const range = readRange(tokens, at);
  if (!range) return null;
  const first = percentAfter(tokens, at, range) ?? percentAfter(tokens, at, readNumber(tokens, at));
  return first && withUpperEnd(tokens, first);
}

/** `25 percent to 50 percent` is one figure, and so is `26% or 27%`. */
function withUpperEnd(tokens: readonly Token[], first: FigureParts): FigureParts {
  if (!/^(?:to|or)$/.test(tokens[first.to]?.word ?? '')) return first;
  const upper = percentAfter(tokens, first.to + 1, readNumber(tokens, first.to + 1));
  return upper?.shape === first.shape && (upper.value ?? 0) > (first.value ?? 0) ? { ...first, to: upper.to } : first;
}

function percentAfter(tokens: readonly Token[], at: number, number: NumberRead | null): FigureParts | null {
  if (!number) return null;
  const unit = pastJoiner(tokens, number.next);
  const end = percentEnd(tokens, unit);
  const { value, spelled } = number;
  if (end > unit)
    return { from: at, to: comparativeEnd(tokens, end), shape: 'percent', value, unit: 'percent', spelled };
  if (!isPoints(tokens, unit, number)) return null;
  return { from: at, to: unit + 1, shape: 'points', value, unit: 'percent', spelled };
}

/** Past `%`, `percent`, `per cent`, `percentage point(s)`; `unit` itself where none stands there. */
function percentEnd(tokens: readonly Token[], unit: number): number {
  const word = tokens[unit]?.word;
  if (word === '%' || word === 'pct' || word === 'percent') {
    return /^points?$/.test(tokens[unit + 1]?.word ?? '') ? unit + 2 : unit + 1;
  }
  if (word === 'per' && tokens[unit + 1]?.word === 'cent') return unit + 2;
  if (word !== 'percentage' && word !== 'basis') return unit;
  const point = pastJoiner(tokens, unit + 1);
  return /^points?$/.test(tokens[point]?.word ?? '') ? point + 1 : unit;
}

/** `a one-point difference`, `ten points`; but not `at one point` or `three points to make`. */
function isPoints(tokens: readonly Token[], unit: number, number: NumberRead): boolean {
  const word = tokens[unit]?.word;
  if (word === 'point') return unit > number.next;
  return word === 'points' && number.value !== 1 && tokens[unit + 1]?.word !== 'to';
}

const COMPARATIVES = /^(?:lower|higher|fewer|less|more|larger|smaller|greater|faster|slower|cheaper)$/;

function comparativeEnd(tokens: readonly Token[], end: number): number {
  return COMPARATIVES.test(tokens[end]?.word ?? '') ? end + 1 : end;
}
