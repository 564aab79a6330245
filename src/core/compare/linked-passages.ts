import type { BlockKind } from '../article/article.ts';
import type { Difference } from '../corpus/corpus.ts';
import type { Span } from '../text/span.ts';

/** Two articles with the passages that stand in both: what `linkPassages` gives. It counts, and judges nobody. */
export interface LinkedPassages {
  readonly left: LinkedArticle;
  readonly right: LinkedArticle;
  /** In the order of the left article. */
  readonly links: readonly PassageLink[];
}

export type Side = 'left' | 'right';

export interface LinkedArticle {
  readonly path: string;
  readonly outlet: string;
  readonly headline: string | null;
  readonly date: string | null;
  /** The words that a reader reads: paragraphs, headlines, subheads and captions. */
  readonly words: number;
  /** The share of them that stands in the other article, 0 to 1. */
  readonly shared: number;
  /** What stands only here: whole sentences, those that follow each other in a block as one span. */
  readonly alone: readonly Span[];
  readonly blocks: readonly ReadableBlock[];
}

/** A passage that stands in both articles; it lies within one block on either side. */
export interface PassageLink {
  readonly left: Span;
  readonly right: Span;
  /**
   * - `kept`: it comes after and before the same passages in both
   * - `moved`: it does not; of the passages that change places, the shorter ones count as moved
   * - `repeated`: one of its two places is linked to another place already
   */
  readonly order: 'kept' | 'moved' | 'repeated';
  /** Where the words differ, in the order of the text; typography is no difference. */
  readonly changes: readonly PassageChange[];
}

/** Words of the left and what stands in their place on the right; one of the two may be empty. */
export interface PassageChange {
  readonly left: Span;
  readonly right: Span;
  /** As of a `Difference`; `aside` is the writer's `,” she said. “` within a quotation, which changes none of its words. */
  readonly kind: Difference['kind'] | 'aside';
}

/** True where a passage has other words on the other side. */
export function isEdited({ changes }: PassageLink): boolean {
  return changes.some(({ kind }) => kind !== 'aside');
}

/** A block as it is read: without markup, cut where a passage or a change begins or ends. */
export interface ReadableBlock extends Span {
  readonly kind: BlockKind;
  readonly pieces: readonly ReadablePiece[];
}

/** Text as the file has it, from `start` on. */
export interface ReadablePiece {
  readonly start: number;
  readonly text: string;
  /** The place in `links` of the passage it belongs to. */
  readonly link: number | null;
  /** The place in that link's `changes`. The piece is empty where words of the other side are missing here. */
  readonly change: number | null;
}
