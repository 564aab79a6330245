import { readNumber } from './read-number.ts';
import type { Token } from './tokens.ts';

/** The token at which to read on where no figure begins at `at`: past the whole of `9/11`, `5-4` or `32-year-old`. */
export function skipNumber(tokens: readonly Token[], at: number): number {
  let next = readNumber(tokens, at)?.next ?? at + 1;
  if (next === at + 1 && tokens[at].kind !== 'number') return next;
  while (tokens[next]?.glued && isGlue(tokens[next]) && tokens[next + 1]?.glued) next += 2;
  return next;
}

function isGlue(token: Token): boolean {
  return token.kind === 'sign' && /^[-‐‑–/:.]$/.test(token.word);
}
