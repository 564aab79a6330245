import type { Span } from '../text/span.ts';

/** A word of a sentence as the lexicon sees it; `Mob's` is `mob`, `far-left` is two tokens. */
export interface Token extends Span {
  /** Lower case, straight apostrophe, without a possessive `'s`. */
  readonly word: string;
  readonly capital: boolean;
  /** What stands between it and the token before: `-`, `, `, ` “`; at the start of a sentence ''. */
  readonly gap: string;
  readonly possessive: boolean;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;

/** The tokens of `text` between `start` and `end`, in order. */
export function readTokens(text: string, start: number, end: number): readonly Token[] {
  const tokens: Token[] = [];
  const pattern = new RegExp(WORD);
  pattern.lastIndex = start;
  let last = start;
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
    tokens.push(tokenOf(match[0], match.index, text.slice(last, match.index)));
    last = tokens[tokens.length - 1].start + match[0].length;
  }
  return tokens;
}

function tokenOf(written: string, start: number, gap: string): Token {
  const lower = written.toLowerCase();
  const folded = lower.includes('’') ? lower.replaceAll('’', "'") : lower;
  const possessive = folded.endsWith("'s");
  const capital = written[0] !== lower[0];
  const length = possessive ? written.length - 2 : written.length;
  return { start, end: start + length, word: possessive ? folded.slice(0, -2) : folded, capital, gap, possessive };
}

/** True where the words of a headline begin with capitals, so that a capital says nothing about names. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter((token) => token.word.length > 3);
  return long.length > 2 && long.filter((token) => token.capital).length >= long.length * 0.75;
}
