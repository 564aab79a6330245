import type { Span } from '../text/span.ts';
import { trimSpan } from '../text/span.ts';
import type { BlockKind } from './article.ts';
import { lineKind, shareButtonsAt } from './line-kind.ts';

/** A block before its sentences and dateline are read. */
export interface RawBlock extends Span {
  readonly kind: BlockKind;
  readonly bodyStart: number;
}

interface Line extends Span {
  /** True where a blank line, or the beginning of the text, comes before. */
  readonly setOff: boolean;
}

/**
 * The blocks of plain text from `from` on. A line is a paragraph, as newsrooms and web pages save them, unless the
 * text was wrapped by hand: then the lines between two blank ones are one.
 */
export function plainBlocks(text: string, from: number): readonly RawBlock[] {
  const paragraphs = joinWrapped(text, readLines(text, from));
  const kinds = paragraphs.map((line) => kindOf(text, line));
  markCaptionTitles(text, paragraphs, kinds);
  markHeadline(text, paragraphs, kinds);
  markSubheads(text, paragraphs, kinds);
  return paragraphs.map(({ start, end }, i) => ({
    kind: kinds[i],
    start,
    end,
    bodyStart: bodyStart(text, start, kinds[i]),
  }));
}

function readLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let setOff = true;
  for (let start = from; start < text.length; ) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    const trimmed = trimSpan(text, { start, end });
    if (trimmed.end > trimmed.start) lines.push({ ...trimmed, setOff });
    setOff = trimmed.end === trimmed.start;
    start = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  return lines;
}

function joinWrapped(text: string, lines: readonly Line[]): Line[] {
  const joined: Line[] = [];
  for (let i = 0; i < lines.length; ) {
    let next = i + 1;
    while (next < lines.length && !lines[next].setOff) next++;
    const group = lines.slice(i, next);
    if (isWrapped(text, group)) joined.push({ ...group[0], end: group[group.length - 1].end });
    else joined.push(...group);
    i = next;
  }
  return joined;
}

/** Lines broken by hand: none long, and most of them stop in the middle of a sentence. */
function isWrapped(text: string, group: readonly Line[]): boolean {
  const broken = group.slice(0, -1);
  if (broken.length === 0 || group.some(({ start, end }) => end - start > 110)) return false;
  if (lineKind(text.slice(group[0].start, group[0].end)) !== 'text') return false;
  const open = broken.filter(({ start, end }, i) => end - start >= 40 && goesOn(text, end, group[i + 1].start));
  return open.length * 2 > broken.length;
}

function goesOn(text: string, end: number, next: number): boolean {
  return !/[.!?:"”…]/.test(text[end - 1]) && /[\p{L}\p{N}"“$(]/u.test(text[next]);
}

function kindOf(text: string, line: Span): BlockKind {
  const kind = lineKind(text.slice(line.start, line.end));
  return kind === 'text' ? 'paragraph' : kind;
}

/** A short line right above a caption, with no blank between, is the picture's title. */
function markCaptionTitles(text: string, lines: readonly Line[], kinds: BlockKind[]): void {
  for (let i = 0; i + 1 < lines.length; i++) {
    const caption = kinds[i + 1] === 'caption' || kinds[i + 1] === 'credit';
    if (caption && !lines[i + 1].setOff && kinds[i] === 'paragraph' && isTitle(text, lines[i])) kinds[i] = 'caption';
  }
}

/** The first line is the headline if it is no whole sentence and more follows. */
function markHeadline(text: string, lines: readonly Line[], kinds: BlockKind[]): void {
  const first = kinds.findIndex((kind) => kind !== 'boilerplate' && kind !== 'credit');
  if (first < 0 || first + 1 >= lines.length || kinds[first] !== 'paragraph') return;
  const { start, end } = lines[first];
  if (end - start <= 200 && !/[.,;:]["”’)]?$/.test(text.slice(start, end))) kinds[first] = 'headline';
}

function markSubheads(text: string, lines: readonly Line[], kinds: BlockKind[]): void {
  for (let i = 1; i + 1 < lines.length; i++) {
    if (kinds[i] !== 'paragraph' || !lines[i].setOff || !lines[i + 1].setOff) continue;
    if (isTitle(text, lines[i])) kinds[i] = 'subhead';
  }
}

/** Short, no quoted speech, and no full stop: `Stubborn neighbours`, `Why was it built?`. */
function isTitle(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, end);
  if (line.length > 90 || line.split(/\s+/).length > 12 || /["“”]/.test(line)) return false;
  return /^[\p{Lu}\p{N}‘'$]/u.test(line) && !/[.,;:!…–—-]["’)]?$/.test(line);
}

function bodyStart(text: string, start: number, kind: BlockKind): number {
  if (kind === 'caption') return start + shareButtonsAt(text.slice(start, start + 120));
  if (kind !== 'list-item') return start;
  return start + (/^(?:[-*•·▪‣+]|\d{1,2}[.)])\s+/.exec(text.slice(start, start + 20))?.[0].length ?? 0);
}
