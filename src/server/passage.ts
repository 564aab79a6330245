import { type Piece, piecesOf } from '../core/corpus/pieces.ts';
import type { Evidence } from '../core/report.ts';
import { escapeMarkdown } from './markdown.ts';

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

/** Marks hug the words: Markdown takes `** word**` for stars. Struck words stand apart from what follows them. */
function markPiece(kind: Piece['kind'], text: string): string {
  const words = text.trim();
  if (kind === 'shared' || words === '') return escapeMarkdown(text);
  if (kind === 'here') return `~~${escapeMarkdown(words)}~~ `;
  const [before, after] = [/^\s/.test(text) ? ' ' : '', /\s$/.test(text) ? ' ' : ''];
  return `${before}**${escapeMarkdown(words)}**${after}`;
}
