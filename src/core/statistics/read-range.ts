import { type NumberRead, readNumber } from './read-number.ts';
import { isJoiner, type Token } from './tokens.ts';

/** Reads `5`, `5 to 15`, `40-50`, `17 or 18`; of a range the value is the lower end. A hyphen is no minus here. */
export function readRange(tokens: readonly Token[], at: number): NumberRead | null {
  const first = readNumber(tokens, at);
  if (!first) return null;
  const link = tokens[first.next];
  const joined = link?.word === 'to' || link?.word === 'or' || isJoiner(link) || isDash(link);
  const betweenAnd = link?.word === 'and' && tokens[at - 1]?.word === 'between';
  const second = joined || betweenAnd ? readNumber(tokens, first.next + 1) : null;
  return second && second.value >= first.value ? { ...first, next: second.next } : first;
}

function isDash(token: Token | undefined): boolean {
  return token?.word === '–' || token?.word === '—';
}
