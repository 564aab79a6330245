import type { FigureParts } from './figure.ts';
import { pastJoiner } from './figure.ts';
import { MULTIPLES } from './number-words.data.ts';
import { readNumber } from './read-number.ts';
import { isJoiner, type Token } from './tokens.ts';

/** Reads `nearly doubled`, `twice as many`, `triple the size`, `four times higher`, `a 30-fold increase`. */
export function readMultiple(tokens: readonly Token[], at: number): FigureParts | null {
  const value = MULTIPLES.get(tokens[at]?.word ?? '');
  if (value !== undefined) return comparesWith(tokens, at) ? multiple(at, at + 1, value) : null;
  const number = readNumber(tokens, at);
  if (!number) return null;
  const unit = pastJoiner(tokens, number.next);
  const word = tokens[unit]?.word;
  if (word === 'fold') return multiple(at, unit + 1, number.value);
  if (word !== 'times' || !COMPARES.test(tokens[unit + 1]?.word ?? '')) return null;
  return multiple(at, unit + 1, number.value);
}

const COMPARES =
  /^(?:as|the|that|what|more|less|higher|lower|larger|bigger|greater|faster|likelier|its|their|his|her)$/;
const ADJECTIVES = /^(?:double|triple|quadruple|twice)$/;
const CHANGED = /^(?:doubled|tripled|quadrupled|quintupled|halved)$/;
const NO_GROWTH = /^(?:down|back|over|up|check|as|for)$/;
const POSSIBLE =
  /^(?:could|would|will|can|may|might|should|to|must|'ll|not|plans|proposed|promised|vowed|calls|called)$/;

function comparesWith(tokens: readonly Token[], at: number): boolean {
  const { word } = tokens[at];
  const next = tokens[at + 1]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  const earlier = tokens[at - 2]?.word ?? '';
  if (POSSIBLE.test(before) || POSSIBLE.test(earlier)) return false;
  if (ADJECTIVES.test(word)) return COMPARES.test(next);
  if (CHANGED.test(word)) return !NO_GROWTH.test(next) && !isJoiner(tokens[at + 1]);
  return word.endsWith('fold');
}

function multiple(from: number, to: number, value: number): FigureParts {
  return { from, to, shape: 'multiple', value, unit: 'multiple' };
}
