import type { Span } from './span.ts';

/** A word and the form by which it is compared: `[T]his` is `this`, `don’t` is `dont`, `1,000` is `1000`. */
export interface Word extends Span {
  readonly folded: string;
}

const WORD = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}\u00ad\u200b-\u200d\u2060]*/u;
const INNER = /['’‘ʼ´`[\]]/;
const COMBINING = /[\p{M}\u00ad\u200b-\u200d\u2060]/gu;

/**
 * The words of `text` between `start` and `end`, folded for comparison. Case, accents, soft hyphens and zero-width
 * marks go; apostrophes and brackets inside a word go (`don’t`, `[T]his`); hyphens and dashes part words; `U.S.` is
 * `us`, `1,000` is `1000`, `%` is `percent`.
 */
export function readWords(text: string, start = 0, end = text.length): Word[] {
  const words: Word[] = [];
  const pattern = wordPattern();
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match && match.index < end; match = pattern.exec(text)) {
    const stop = Math.min(match.index + match[0].length, end);
    const folded = foldWord(text.slice(match.index, stop));
    if (folded) words.push({ start: match.index, end: stop, folded });
  }
  return words;
}

/** One word as compared; '' where nothing of it counts. */
export function foldWord(word: string): string {
  if (word === '%') return 'percent';
  if (isPlain(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(COMBINING, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code < 48 || code > 122 || (code > 57 && code < 65) || (code > 90 && code < 97)) return false;
  }
  return true;
}

function wordPattern(): RegExp {
  const letters = WORD.source;
  const initials = String.raw`(?:\p{Lu}\.[ ]?){2,}(?![\p{Ll}])`;
  const number = String.raw`\p{N}{1,3}(?:,\p{N}{3})+(?!\p{N})|\p{N}+\.\p{N}+`;
  const word = String.raw`\[?${letters}(?:(?:${INNER.source})+${letters})*\]?`;
  return new RegExp(`${number}|${initials}|${word}|%`, 'gu');
}
