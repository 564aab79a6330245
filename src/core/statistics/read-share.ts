import type { FigureParts } from './figure.ts';
import { readFraction } from './read-number.ts';
import { phrase, type Token } from './tokens.ts';
import { DURATIONS } from './units.data.ts';

/** Reads `one-third of voters`, `more than half the electorate`, `about half the size`; not `half an hour`. */
export function readShare(tokens: readonly Token[], at: number): FigureParts | null {
  const part = readFraction(tokens, at);
  if (!part || isAndAHalf(tokens, at) || NOT_A_PART.test(tokens[at - 1]?.word ?? '')) return null;
  const { word: next = '' } = tokens[part.next] ?? {};
  if ((!OF_WHAT.test(next) && !isChange(tokens, at)) || isTime(tokens, part.next)) return null;
  return { from: at, to: part.next, shape: 'share', value: part.value * 100, unit: 'percent', spelled: true };
}

const NOT_A_PART = /^(?:first|second|latter|last|top|bottom|other|better|later|this|-|each|every|next|the)$/;
const OF_WHAT = /^(?:of|the|that|those|all|its|their|as|his|her|what|our)$/;

/** `Arrests fell by half.` */
function isChange(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === 'by' || /^by (?:about|nearly|almost|over)$/.test(phrase(tokens, at - 2, at));
}

/** `a month and a half`. */
function isAndAHalf(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.word === 'and' && tokens[at].word === 'a' && tokens[at + 2]?.word !== 'of';
}

/** `half of the year`, `a quarter of an hour`. */
function isTime(tokens: readonly Token[], at: number): boolean {
  for (let i = at; i < at + 4 && i < tokens.length; i++) {
    if (DURATIONS.has(tokens[i].word.replace(/s$/, ''))) return true;
  }
  return false;
}
