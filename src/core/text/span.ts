/**
 * A stretch of a text in UTF-16 code units, `start` included and `end` excluded.
 * Of `Crime rose by 40 per cent.` the span `{ start: 14, end: 25 }` covers `40 per cent`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span together with the words it covers, as reports give it. */
export interface TextSpan extends Span {
  readonly text: string;
}

/** The span with its words, or `null` where there is none. */
export function withText(text: string, span: Span | null): TextSpan | null {
  return span && { start: span.start, end: span.end, text: text.slice(span.start, span.end) };
}

/** True where the two share at least one code unit. */
export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** True where `inner` lies wholly within `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The span without the white space at its two ends; an all-blank one becomes empty at its start. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  return { start, end };
}

/** True where more than half of the shorter one lies in the other. */
export function sharesMost(one: Span, other: Span): boolean {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  return common * 2 > Math.min(one.end - one.start, other.end - other.start);
}
