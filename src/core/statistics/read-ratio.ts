import type { FigureParts } from './figure.ts';
import { pastJoiner } from './figure.ts';
import { type NumberRead, readNumber } from './read-number.ts';
import { isJoiner, phrase, type Token } from './tokens.ts';

/** Reads `one in five`, `eight of 10`, `nine out of every ten`, `five of the past six`, `3-to-1`, `12 per 100,000`. */
export function readRatio(tokens: readonly Token[], at: number): FigureParts | null {
  const first = readNumber(tokens, at);
  if (!first) return null;
  return readPartOf(tokens, at, first) ?? readOdds(tokens, at, first) ?? readPer(tokens, at, first);
}

const LINKS = ['in every', 'out of every', 'out of', 'of every', 'of the past', 'of the last', 'in', 'of'];

function readPartOf(tokens: readonly Token[], at: number, first: NumberRead): FigureParts | null {
  const start = pastJoiner(tokens, first.next);
  for (const link of LINKS) {
    const length = link.split(' ').length;
    if (phrase(tokens, start, start + length) !== link) continue;
    const second = readNumber(tokens, pastJoiner(tokens, start + length));
    if (!second || !isWhole(first.value, second.value, link)) return null;
    const value = first.value / second.value;
    return { from: at, to: second.next, shape: 'ratio', value, unit: 'ratio', spelled: first.spelled };
  }
  return null;
}

/** `one in five` and `eight of 10`, but not `one of two women`, `3 in 2015` or `12 of 34`. */
function isWhole(part: number, whole: number, link: string): boolean {
  if (part >= whole || whole > 10_000 || (whole > 1900 && whole < 2100)) return false;
  if (link === 'of') return part > 1 && whole === 10;
  return link !== 'in' || whole <= 100 || whole % 100 === 0;
}

const ODDS_WORDS =
  /^(?:outspen|outnumber|margin|led|lead|leads|leading|ratio|odds|by|favor|nearly|about|almost|than|roughly)/;

/** `5-1`, `3 to 1`: a ratio where the words before it compare, else a score or a vote. */
function readOdds(tokens: readonly Token[], at: number, first: NumberRead): FigureParts | null {
  const to = pastJoiner(tokens, first.next);
  const second = tokens[to]?.word === 'to' ? pastJoiner(tokens, to + 1) : to > first.next ? to : -1;
  if (second < 0 || readNumber(tokens, second)?.value !== 1 || first.value < 2) return null;
  const compares = [1, 2, 3, 4, 5, 6, 7].some((back) => ODDS_WORDS.test(tokens[at - back]?.word ?? ''));
  if (!compares || isJoiner(tokens[second + 1]) || VOTES.test(tokens[second + 1]?.word ?? '')) return null;
  const { value, spelled } = first;
  return { from: at, to: second + 1, shape: 'ratio', value, unit: 'ratio', spelled };
}

const VOTES = /^(?:vote|decision|ruling|victory|loss|win)$/;

function readPer(tokens: readonly Token[], at: number, first: NumberRead): FigureParts | null {
  if (tokens[first.next]?.word !== 'per') return null;
  const base = readNumber(tokens, first.next + 1);
  if (!base || base.value < 100) return null;
  const { value, spelled } = first;
  return { from: at, to: base.next, shape: 'rate', value, unit: 'rate', spelled };
}
