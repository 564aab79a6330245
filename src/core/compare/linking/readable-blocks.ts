import type { Article } from '../../article/article.ts';
import type { Span } from '../../text/span.ts';
import type { PassageLink, ReadableBlock, ReadablePiece, Side } from '../linked-passages.ts';

/**
 * The blocks of an article as they are read: no front matter, no code, no markup. Of `See **the [report](https://a.example)**.`
 * the pieces are `See `, `the `, `report` and `.`; they are cut where passages and changes begin and end, too.
 */
export function readableBlocks(article: Article, side: Side, links: readonly PassageLink[]): readonly ReadableBlock[] {
  const marks = marksOf(side, links);
  const blocks: ReadableBlock[] = [];
  let next = 0;
  for (const { kind, start, end, bodyStart } of article.blocks) {
    if (kind === 'front-matter' || kind === 'code' || kind === 'table') continue;
    const first = next;
    while (next < marks.length && marks[next].start < end) next++;
    const from = kind === 'list-item' || kind === 'block-quotation' ? bodyStart : start;
    const pieces = cut(article, { start: from, end }, marks.slice(first, next));
    if (pieces.some(({ text }) => text.trim() !== '')) blocks.push({ kind, start, end, pieces });
  }
  return blocks;
}

/** A stretch of one side that belongs to a passage, or to one of its changes. */
interface Mark extends Span {
  readonly link: number;
  readonly change: number | null;
}

/** In the order of the text, without overlap, and together all of each passage. */
function marksOf(side: Side, links: readonly PassageLink[]): readonly Mark[] {
  const marks: Mark[] = [];
  const placed = [...links.entries()].sort(
    ([, a], [, b]) => a[side].start - b[side].start || a[side].end - b[side].end,
  );
  let at = 0;
  for (const [link, { [side]: span, changes }] of placed) {
    if (span.start < at) continue;
    at = span.start;
    const here = [...changes.entries()].sort(([, a], [, b]) => a[side].start - b[side].start);
    for (const [change, { [side]: changed }] of here) {
      if (changed.start < at || changed.end > span.end) continue;
      if (changed.start > at) marks.push({ start: at, end: changed.start, link, change: null });
      marks.push({ start: changed.start, end: changed.end, link, change });
      at = changed.end;
    }
    if (span.end > at) marks.push({ start: at, end: span.end, link, change: null });
    at = span.end;
  }
  return marks;
}

function cut(article: Article, { start, end }: Span, marks: readonly Mark[]): readonly ReadablePiece[] {
  const pieces: ReadablePiece[] = [];
  let at = start;
  for (const mark of marks) {
    if (mark.start < at) continue;
    pieces.push(...readable(article, { start: at, end: mark.start }, NO_MARK));
    if (mark.start === mark.end) pieces.push({ start: mark.start, text: '', link: mark.link, change: mark.change });
    else pieces.push(...readable(article, mark, mark));
    at = mark.end;
  }
  return [...pieces, ...readable(article, { start: at, end }, NO_MARK)];
}

const NO_MARK = { link: null, change: null };

/** A span in pieces, with the signs of Markdown left out: what is no prose and no blank in the file. */
function readable({ format, text, prose }: Article, span: Span, mark: Pick<ReadablePiece, 'link' | 'change'>) {
  const pieces: ReadablePiece[] = [];
  const isMarkup = (at: number) => format === 'markdown' && prose[at] !== text[at];
  for (let start = span.start; start < span.end; ) {
    let end = start;
    while (end < span.end && !isMarkup(end)) end++;
    if (end > start) pieces.push({ start, text: text.slice(start, end), link: mark.link, change: mark.change });
    while (end < span.end && isMarkup(end)) end++;
    start = end;
  }
  return pieces;
}
