import { l10n } from 'vscode';
import type {
  LinkedArticle,
  LinkedPassages,
  PassageChange,
  ReadableBlock,
  ReadablePiece,
  Side,
} from '../../core/compare/linked-passages.ts';
import type { PiecePage } from '../../protocol/side-by-side-messages.ts';

/** A block’s pieces, each change with what the other side has in its place. */
export function piecePages(linked: LinkedPassages, side: Side, { pieces }: ReadableBlock): readonly PiecePage[] {
  return pieces.map((piece) => piecePage(linked, side, piece));
}

function piecePage(linked: LinkedPassages, side: Side, { start, text, link, change }: ReadablePiece): PiecePage {
  const plain = { start, text, link };
  if (link === null || change === null) return { ...plain, mark: 'none', note: '' };
  const changed = linked.links[link].changes[change];
  const other = side === 'left' ? 'right' : 'left';
  const mark = markOf(changed, side, other);
  if (mark === 'aside') return { ...plain, mark, note: '' };
  const { outlet } = linked[other];
  const words = changeText(linked[other], link, change);
  return { ...plain, mark, note: mark === 'only' ? l10n.t('Not in {0}', outlet) : l10n.t('{0}: “{1}”', outlet, words) };
}

function markOf(change: PassageChange, side: Side, other: Side): PiecePage['mark'] {
  if (change.kind === 'aside') return 'aside';
  if (change[side].start === change[side].end) return 'missing';
  return change[other].start === change[other].end ? 'only' : 'changed';
}

function changeText({ blocks }: LinkedArticle, link: number, change: number): string {
  const pieces = blocks.flatMap((block) =>
    block.pieces.filter((piece) => piece.link === link && piece.change === change),
  );
  return pieces.map(({ text }) => text).join('');
}
