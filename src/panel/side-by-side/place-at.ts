import type { PlaceInText } from '../../protocol/side-by-side-messages.ts';
import type { PieceElement, TextColumn } from './text-column.ts';

/** The offset in the article of the letter under the pointer, or `null` where no text is. */
export function placeAt({ pieces }: TextColumn, { clientX, clientY }: MouseEvent): number | null {
  const caret = document.caretPositionFromPoint(clientX, clientY);
  const node = caret?.offsetNode;
  const found = node instanceof Text ? pieces.find(({ element }) => element.firstChild === node) : undefined;
  return found === undefined || caret === null ? null : Math.min(found.end, found.start + caret.offset);
}

/** The first piece of text that can be seen in a column. */
export function spanAtTop({ element, pieces }: TextColumn): PlaceInText {
  const { top } = element.getBoundingClientRect();
  const isSeen = (piece: PieceElement) => piece.element.getBoundingClientRect().bottom > top + 4;
  const { start } = pieces.find((piece) => piece.end > piece.start && isSeen(piece)) ?? { start: 0 };
  return { start, end: start };
}
