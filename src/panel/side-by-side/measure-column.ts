import type { TextColumn } from './text-column.ts';

/** A stretch of a column, in pixels from the top of its text. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** Where things stand in a column. It stays true while the column scrolls, and is made anew when it changes its shape. */
export interface ColumnMeasures {
  readonly height: number;
  readonly visible: number;
  readonly blocks: readonly Stretch[];
  /** By the place in `links`. */
  readonly passages: readonly Stretch[];
}

export function measureColumn({ element, passages }: TextColumn): ColumnMeasures {
  const origin = element.getBoundingClientRect().top - element.scrollTop;
  const stretch = (part: Element): Stretch => {
    const { top, bottom } = part.getBoundingClientRect();
    return { top: top - origin, bottom: bottom - origin };
  };
  return {
    height: Math.max(1, element.scrollHeight),
    visible: element.clientHeight,
    blocks: [...element.children].map(stretch),
    passages: passages.map((passage) => (passage ? stretch(passage) : { top: 0, bottom: 0 })),
  };
}
