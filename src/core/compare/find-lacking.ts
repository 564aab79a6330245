import type { Comparison, FigureRow, OriginRow, QuotationRow, VoiceRow } from './comparison.ts';

/** What most of the other sources have and one of them lacks. */
export interface Lacking {
  readonly quotations: readonly QuotationRow[];
  readonly figures: readonly FigureRow[];
  readonly origins: readonly OriginRow[];
  /** Whom they quote or report. */
  readonly voices: readonly VoiceRow[];
}

/** What at least half of the others have, and at least two, and the source lacks. Two sources tell nothing of most. */
export function findLacking({ sources, quotations, figures, origins, voices }: Comparison, source: number): Lacking {
  const enough = Math.max(2, Math.ceil((sources.length - 1) / 2));
  const lacks = (has: readonly boolean[]) => !has[source] && has.filter(Boolean).length >= enough;
  return {
    quotations: quotations.filter(({ cells }) => lacks(cells.map(({ kind }) => kind !== 'missing'))),
    figures: figures.filter(({ cells }) => lacks(cells.map(({ kind }) => kind !== 'missing'))),
    origins: origins.filter(({ cells }) => lacks(cells.map(({ length }) => length > 0))),
    voices: voices.filter(({ cells }) => lacks(cells.map(({ length }) => length > 0))),
  };
}
