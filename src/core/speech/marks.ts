import type { Span } from '../text/span.ts';
import { type Mark, readMarks } from './read-marks.ts';
import type { QuotationMarks } from './speech.ts';

/** Words between quotation marks in one passage: of `He said “no” twice.` the stretch covers `no`. */
export interface Stretch extends Span {
  /** The same with its marks. */
  readonly outer: Span;
  readonly marks: QuotationMarks;
  /** False where no mark closes it and the passage's end does. */
  readonly closed: boolean;
}

/**
 * Pairs the quotation marks of one passage. A quotation within another is part of it. Marks that face the wrong
 * way, mixed pairs (`“…"`), doubled apostrophes and a missing closer are put up with; nothing runs past the passage.
 * Single marks count only where `singles` says so, since an apostrophe looks the same.
 */
export function pairMarks(text: string, singles: boolean): readonly Stretch[] {
  const marks = readMarks(text, singles);
  const stretches: Stretch[] = [];
  let at = 0;
  while (at < marks.length) {
    const opener = marks[at];
    if (!opener.opens) {
      at++;
      continue;
    }
    const closer = findCloser(marks, at);
    const stretch = makeStretch(text, opener, closer.mark ?? { start: closer.end ?? text.length });
    if (stretch.end > stretch.start) stretches.push(stretch);
    at = closer.next;
  }
  return stretches;
}

interface Closing {
  readonly mark?: Mark;
  /** Where the words end if no mark closes them; the passage's end if absent. */
  readonly end?: number;
  /** The first mark after the quotation. */
  readonly next: number;
}

function findCloser(marks: readonly Mark[], at: number): Closing {
  const opener = marks[at];
  let depth = 0;
  for (let i = at + 1; i < marks.length; i++) {
    const mark = marks[i];
    if (!fits(opener, mark)) continue;
    if (mark.closes) {
      if (depth === 0) return { mark, next: i + 1 };
      depth--;
    } else if ((opener.straight && !mark.straight) || isNested(marks, i)) depth++;
    else return { end: mark.start, next: i };
  }
  return { next: marks.length };
}

/** A mark can close or nest only within marks of its own family. */
function fits(opener: Mark, mark: Mark): boolean {
  return opener.family === mark.family || (opener.family === 'low' && mark.family === 'double');
}

/** An opener inside a quotation is a nested one if two closers follow before another opener does. */
function isNested(marks: readonly Mark[], at: number): boolean {
  const [first, second] = marks.slice(at + 1, at + 3);
  return Boolean(first?.closes && !first.opens && second?.closes && !second.opens);
}

function makeStretch(text: string, opener: Mark, closer: { readonly start: number; readonly end?: number }): Stretch {
  let start = opener.end;
  let end = closer.start;
  while (start < end && text[start].trim() === '') start++;
  while (end > start && text[end - 1].trim() === '') end--;
  const closed = closer.end !== undefined;
  const outer = { start: opener.start, end: closer.end ?? end };
  return { start, end, outer, marks: opener.family, closed };
}
