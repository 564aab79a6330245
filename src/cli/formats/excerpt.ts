import { positionAt } from '../../core/text/lines.ts';
import type { Span } from '../../core/text/span.ts';
import { displayWidth, printable } from './display-width.ts';

/** A row of an excerpt: a piece of the article, and which of its columns the finding covers. */
export interface ExcerptRow {
  /** Counted from 1; `null` where the line of the row above goes on. */
  readonly line: number | null;
  readonly text: string;
  /** In columns of the terminal; equal where nothing is marked. */
  readonly from: number;
  readonly to: number;
}

/** Signs shown before and after words that fill a row by themselves. */
const CONTEXT = 36;
const LEAST_CONTEXT = 12;
const MOST_ROWS = 6;

/**
 * The words of a finding with some words around them, in rows of at most `width` columns. A paragraph is one endless
 * line: it is cut before and after with `…`, and a long finding loses its middle rows. `starts` are the line starts.
 */
export function excerptOf(text: string, starts: Uint32Array, span: Span, width: number): readonly ExcerptRow[] {
  const rows: ExcerptRow[] = [];
  const last = positionAt(starts, Math.max(span.start, span.end - 1)).line;
  for (let line = positionAt(starts, span.start).line; line <= last; line++) {
    const end = lineEnd(text, starts[line + 1] ?? text.length, starts[line]);
    const signs = cutSigns(signsOf(text, { start: starts[line], end }, span), width);
    if (signs.some(({ marked }) => marked)) rows.push(...wrapSigns(signs, width, line + 1));
  }
  return leaveOutMiddle(rows);
}

function lineEnd(text: string, next: number, start: number): number {
  let end = next;
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--;
  return end;
}

interface Sign {
  readonly text: string;
  readonly width: number;
  readonly marked: boolean;
}

/** Only as much of the line as can be shown is looked at: a line may have megabytes. */
function signsOf(text: string, line: Span, span: Span): readonly Sign[] {
  const signs: Sign[] = [];
  const from = Math.max(line.start, span.start - 400);
  const to = Math.min(line.end, span.end + 400);
  if (from > line.start) signs.push(CUT);
  for (let at = from; at < to; ) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const shown = printable(character);
    signs.push({ text: shown, width: displayWidth(shown), marked: at >= span.start && at < span.end });
    at += character.length;
  }
  if (to < line.end) signs.push(CUT);
  return signs;
}

const CUT: Sign = { text: '…', width: 1, marked: false };

/** Shortens what stands before and after the marked words, at a blank, where the line does not fit one row. */
function cutSigns(signs: readonly Sign[], width: number): readonly Sign[] {
  if (widthOf(signs) <= width) return signs;
  const first = signs.findIndex(({ marked }) => marked);
  const last = signs.findLastIndex(({ marked }) => marked);
  const { before, after } = contextOf(
    width - widthOf(signs.slice(first, last + 1)) - 2,
    first,
    signs.length - 1 - last,
  );
  const from = first > before ? nextBlank(signs, first - before, first) : 0;
  const to = signs.length - 1 - last > after ? previousBlank(signs, last + after, last) : signs.length;
  return [...(from > 0 ? [CUT] : []), ...signs.slice(from, to), ...(to < signs.length ? [CUT] : [])];
}

/** How many signs to show on each side: a row is filled evenly; words that need several rows get some context. */
function contextOf(room: number, before: number, after: number): { readonly before: number; readonly after: number } {
  if (room < LEAST_CONTEXT) return { before: CONTEXT, after: CONTEXT };
  const half = Math.floor(room / 2);
  const shownBefore = Math.min(before, Math.max(half, room - after));
  return { before: shownBefore, after: room - shownBefore };
}

function nextBlank(signs: readonly Sign[], from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (signs[i].text === ' ') return i + 1;
  return from;
}

function previousBlank(signs: readonly Sign[], from: number, limit: number): number {
  for (let i = from; i > limit; i--) if (signs[i].text === ' ') return i;
  return from;
}

function widthOf(signs: readonly Sign[]): number {
  return signs.reduce((sum, { width }) => sum + width, 0);
}

function wrapSigns(signs: readonly Sign[], width: number, line: number): readonly ExcerptRow[] {
  const rows: ExcerptRow[] = [];
  for (let start = 0; start < signs.length; ) {
    const end = rowEnd(signs, start, width);
    rows.push(rowOf(signs.slice(start, end), rows.length === 0 ? line : null));
    start = end;
    while (signs[start]?.text === ' ') start++;
  }
  return rows.filter(({ from, to }) => to > from);
}

function rowEnd(signs: readonly Sign[], start: number, width: number): number {
  let used = 0;
  let blank = -1;
  for (let i = start; i < signs.length; i++) {
    if (signs[i].text === ' ') blank = i;
    used += signs[i].width;
    if (used > width) return blank > start ? blank : Math.max(i, start + 1);
  }
  return signs.length;
}

function rowOf(signs: readonly Sign[], line: number | null): ExcerptRow {
  const first = signs.findIndex(({ marked }) => marked);
  const last = signs.findLastIndex(({ marked }) => marked);
  const from = first < 0 ? 0 : widthOf(signs.slice(0, first));
  const to = first < 0 ? 0 : widthOf(signs.slice(0, last + 1));
  return { line, text: signs.map(({ text }) => text).join(''), from, to };
}

function leaveOutMiddle(rows: readonly ExcerptRow[]): readonly ExcerptRow[] {
  if (rows.length <= MOST_ROWS) return rows;
  const gap = { line: null, text: '…', from: 0, to: 0 };
  return [...rows.slice(0, MOST_ROWS - 2), gap, ...rows.slice(-1)];
}
