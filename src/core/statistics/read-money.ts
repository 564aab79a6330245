import type { FigureParts } from './figure.ts';
import { pastJoiner } from './figure.ts';
import { type NumberRead, readNumber } from './read-number.ts';
import { isJoiner, type Token } from './tokens.ts';
import { CURRENCY_COUNTRIES, CURRENCY_SIGNS, CURRENCY_WORDS } from './units.data.ts';

/** Reads `$1.7 billion`, `$30,000 to $60,000`, `50 million Canadian dollars`, `$12 an hour`, `$4 of every $5`. */
export function readMoney(tokens: readonly Token[], at: number): FigureParts | null {
  const amount = CURRENCY_SIGNS.has(tokens[at]?.word) ? readSigned(tokens, at) : readWorded(tokens, at);
  if (!amount) return null;
  const { value, spelled } = amount;
  if (tokens[amount.next]?.glued && tokens[amount.next].word === 's') return null;
  const outOf = shareEnd(tokens, amount.next);
  if (outOf) return { from: at, to: outOf, shape: 'ratio', value, unit: 'ratio', spelled };
  const per = rateEnd(tokens, amount.next);
  if (per) return { from: at, to: per, shape: 'rate', value, unit: 'rate', noun: tokens[per - 1].word, spelled };
  return { from: at, to: amount.next, shape: 'money', value, unit: 'money', spelled };
}

function readSigned(tokens: readonly Token[], at: number): NumberRead | null {
  const first = readNumber(tokens, at + 1);
  if (!first) return null;
  const link = tokens[first.next];
  const between = link?.word === 'and' && isBetween(tokens, at);
  if (link?.word !== 'to' && link?.word !== 'or' && !isJoiner(link) && !between) return first;
  const second = first.next + 1;
  const signed = CURRENCY_SIGNS.has(tokens[second]?.word) ? second + 1 : isJoiner(link) ? second : -1;
  const upper = signed < 0 ? null : readNumber(tokens, signed);
  return upper && (link.word !== 'or' || upper) ? { value: first.value, next: upper.next, spelled: false } : first;
}

function isBetween(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === 'between' || tokens[at - 2]?.word === 'between';
}

function readWorded(tokens: readonly Token[], at: number): NumberRead | null {
  const number = readNumber(tokens, at);
  if (!number || (tokens[at].word === 'a' && isJoiner(tokens[number.next]))) return null;
  let unit = pastJoiner(tokens, number.next);
  while (CURRENCY_COUNTRIES.has(tokens[unit]?.word)) unit++;
  return CURRENCY_WORDS.has(tokens[unit]?.word) ? { ...number, next: unit + 1 } : null;
}

/** Past `of every $5`, `out of each dollar`. */
function shareEnd(tokens: readonly Token[], at: number): number | null {
  const of = tokens[at]?.word === 'out' ? at + 1 : at;
  if (tokens[of]?.word !== 'of' || !/^(?:every|each)$/.test(tokens[of + 1]?.word ?? '')) return null;
  if (CURRENCY_WORDS.has(tokens[of + 2]?.word)) return of + 3;
  return CURRENCY_SIGNS.has(tokens[of + 2]?.word) ? (readNumber(tokens, of + 3)?.next ?? null) : null;
}

const RATE_UNITS = /^(?:hour|day|week|month|year|barrel|ton|tonne|gallon|pound|share|person|head|unit|student|vote)$/;

/** Past `an hour`, `per ton`, `-an-hour`. */
function rateEnd(tokens: readonly Token[], at: number): number | null {
  const article = pastJoiner(tokens, at);
  if (!/^(?:a|an|per|each|every)$/.test(tokens[article]?.word ?? '')) return null;
  const unit = pastJoiner(tokens, article + 1);
  return RATE_UNITS.test(tokens[unit]?.word ?? '') ? unit + 1 : null;
}
