import type { Span } from './span.ts';

/** The sentences between `start` and `end`, without the blanks between them. */
export function splitSentences(text: string, start = 0, end = text.length): readonly Span[] {
  return [{ start, end }];
}
