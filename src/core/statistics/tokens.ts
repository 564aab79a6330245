import type { Span } from '../text/span.ts';

/** A word, a number or a single sign. Hyphens are signs of their own: `48-hour` gives `48`, `-` and `hour`. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'sign';
  /** In lower case, with straight apostrophes. */
  readonly word: string;
  /** True where no blank stands before it: `percent` in `5percent`. */
  readonly glued: boolean;
  /** True for a word that begins with a capital letter. */
  readonly capital: boolean;
}

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)?|(?<![\p{L}\d])\.\d+`;
const WORD = String.raw`(?:\p{L}\.){2,}|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*`;
const TOKEN = new RegExp(String.raw`(${NUMBER})|(${WORD})|\S`, 'gu');

/** The tokens of `text` between `start` and `end`: of `$1,000 a day` they are `$`, `1,000`, `a` and `day`. */
export function readTokens(text: string, { start, end }: Span): readonly Token[] {
  const tokens: Token[] = [];
  let previousEnd = -1;
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const kind = match[1] ? 'number' : match[2] ? 'word' : 'sign';
    const from = start + match.index;
    const to = from + match[0].length;
    const word = kind === 'word' ? match[0].toLowerCase().replaceAll('’', "'") : match[0];
    tokens.push({ start: from, end: to, kind, word, glued: from === previousEnd, capital: isCapital(kind, match[0]) });
    previousEnd = to;
  }
  return tokens;
}

/** The words of the tokens from `from` to before `to`, joined by blanks, as data files write phrases. */
export function phrase(tokens: readonly Token[], from: number, to: number): string {
  let joined = '';
  for (let i = Math.max(0, from); i < to && i < tokens.length; i++) joined += (joined && ' ') + tokens[i].word;
  return joined;
}

/** True for a hyphen or dash that joins what stands on its two sides: `2.5-point`, `64%–27%`. */
export function isJoiner(token: Token | undefined): boolean {
  return token?.kind === 'sign' && token.glued && /^[-‐‑–—]$/.test(token.word);
}

function isCapital(kind: Token['kind'], text: string): boolean {
  return kind === 'word' && text[0] !== text[0].toLowerCase();
}
