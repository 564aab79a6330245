import { AMPERSAND, FIRST_LETTER, foldingOf, PERCENT } from './folding.ts';
import { DECIMAL_POINT, isDecimalPoint, scanWords } from './scan-words.ts';
import type { Span } from './span.ts';

/** A word and the form by which it is compared: `[T]his` is `this`, `don’t` is `dont`, `1,000` is `1000`. */
export interface Word extends Span {
  readonly folded: string;
}

/**
 * The words of `text` between `start` and `end`, folded for comparison. Case, accents, soft hyphens and zero-width
 * marks go; apostrophes and brackets inside a word go (`don’t`, `[T]his`); hyphens and dashes part words; `U.S.` is
 * `us`, `1,000` is `1000`, `%` is `percent`, a lone `&` is `and`. The span of `[T]his` begins at the `T`.
 */
export function readWords(text: string, start = 0, end = text.length): Word[] {
  const { count, starts, ends } = scanWords(text, start, Math.min(end, text.length));
  const words: Word[] = [];
  for (let i = 0; i < count; i++) {
    const span = { start: starts[i], end: ends[i] };
    words.push({ ...span, folded: foldWord(text.slice(span.start, span.end)) });
  }
  return words;
}

/** One word as compared; '' where nothing of it counts. */
export function foldWord(word: string): string {
  let folded = '';
  for (let at = 0; at < word.length; at++) {
    const unit = foldingOf(word.charCodeAt(at));
    if (unit >= FIRST_LETTER) folded += String.fromCharCode(unit);
    else if (unit === PERCENT) folded += 'percent';
    else if (unit === AMPERSAND && word === '&') folded += 'and';
    else if (isDecimalPoint(word, at)) folded += String.fromCharCode(DECIMAL_POINT);
  }
  return folded;
}
