import type { TextSpan } from '../text/span.ts';
import type { Difference } from './corpus.ts';

/** A stretch of another article's words: shared, only there, or only here and put where they would stand. */
export interface Piece {
  readonly kind: 'shared' | 'there' | 'here';
  readonly text: string;
}

/** A passage of another article, and where its words are not ours. */
export interface ComparedPassage extends TextSpan {
  readonly differences: readonly Difference[];
}

/**
 * The passage in pieces, so that the words that differ can be shown: of `her engine will not pass` beside `her hull will
 * not pass` they are `her `, `hull` (only here), `engine` (only there) and ` will not pass`. Differences of mere
 * typography, and what an ellipsis openly leaves out, make no piece.
 */
export function piecesOf({ start, end, text, differences }: ComparedPassage, textHere: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  const marked = differences.filter(({ kind, there }) => kind === 'words' && there.start >= start && there.end <= end);
  for (const { here, there } of [...marked].sort((a, b) => a.there.start - b.there.start)) {
    if (there.start < at) continue;
    pieces.push({ kind: 'shared', text: text.slice(at - start, there.start - start) });
    pieces.push({ kind: 'here', text: textHere.slice(here.start, here.end) });
    pieces.push({ kind: 'there', text: text.slice(there.start - start, there.end - start) });
    at = there.end;
  }
  return [...pieces, { kind: 'shared', text: text.slice(at - start) }];
}
