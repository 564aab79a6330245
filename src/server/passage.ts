import type { Evidence } from '../core/report.ts';
import { escapeMarkdown } from './markdown.ts';

/** A stretch of the other article: shared with the reviewed one, only there, or only here. */
interface Piece {
  readonly kind: 'shared' | 'there' | 'here';
  readonly text: string;
}

/**
 * The other article's words, with those that differ marked: **only there**, ~~only here~~. Differences of mere
 * typography and what an ellipsis openly leaves out stay unmarked.
 */
export function passageMarkdown(evidence: Evidence, articleText: string): string {
  return piecesOf(evidence, articleText)
    .map(({ kind, text }) => markPiece(kind, text))
    .join('');
}

/** True where the passage has marks to be explained. */
export function hasMarks({ differences }: Evidence): boolean {
  return differences.some(({ kind }) => kind === 'words');
}

function piecesOf({ start, end, text, differences }: Evidence, articleText: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const marked = differences.filter(({ kind, there }) => kind === 'words' && there.start >= start && there.end <= end);
  for (const { here, there } of [...marked].sort((a, b) => a.there.start - b.there.start)) {
    if (there.start < at) continue;
    pieces.push({ kind: 'shared', text: text.slice(at - start, there.start - start) });
    pieces.push({ kind: 'here', text: articleText.slice(here.start, here.end) });
    pieces.push({ kind: 'there', text: text.slice(there.start - start, there.end - start) });
    at = there.end;
  }
  return [...pieces, { kind: 'shared', text: text.slice(at - start) }];
}

/** Marks hug the words: Markdown takes `** word**` for stars. Struck words stand apart from what follows them. */
function markPiece(kind: Piece['kind'], text: string): string {
  const words = text.trim();
  if (kind === 'shared' || words === '') return escapeMarkdown(text);
  if (kind === 'here') return `~~${escapeMarkdown(words)}~~ `;
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
  return `${before}**${escapeMarkdown(words)}**${after}`;
}
