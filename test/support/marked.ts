import type { Span } from '../../src/core/text/span.ts';

/** A text with its `«…»` marks taken out, and the spans they stood for. Marks may lie inside marks. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly Span[];
}

/** Reads `«…»` marks out of a text: `Crime rose by «40 per cent».` */
export function unmark(marked: string): Marked {
  let text = '';
  const open: number[] = [];
  const spans: Span[] = [];
  for (const character of marked) {
    if (character === '«') open.push(text.length);
    else if (character === '»') spans.push({ start: open.pop() ?? fail(marked), end: text.length });
    else text += character;
  }
  if (open.length > 0) fail(marked);
  return { text, spans: spans.sort((a, b) => a.start - b.start || b.end - a.end) };
}

/** Draws spans into a text as `«…»`, so that a failing test shows a text and not numbers. */
export function mark(text: string, spans: readonly Span[]): string {
  const signs: { at: number; sign: string; order: number }[] = [];
  for (const { start, end } of spans) {
    signs.push({ at: start, sign: '«', order: 1 }, { at: end, sign: '»', order: 0 });
  }
  signs.sort((a, b) => b.at - a.at || b.order - a.order);
  let marked = text;
  for (const { at, sign } of signs) marked = marked.slice(0, at) + sign + marked.slice(at);
  return marked;
}

function fail(marked: string): never {
  throw new RangeError(`unbalanced «» marks in: ${marked}`);
}
