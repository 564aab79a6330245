import type { Span } from '../text/span.ts';
import type { Comparison, QuotationCell } from './comparison.ts';

/** The same words in several sources: a statement that they print, or a passage outside quotation marks. */
export interface SharedWords {
  readonly kind: 'quotation' | 'passage';
  readonly words: string;
  /** One a source at most, in the order of the sources; at least two. */
  readonly places: readonly SharedPlace[];
}

export interface SharedPlace extends Span {
  readonly source: number;
}

/** Who shares what with whom. What a source tells in words of its own is not shared. */
export function findSharedWords({ quotations, passages }: Comparison): readonly SharedWords[] {
  const found = [
    ...quotations.map(({ words, cells }) => sharedIn('quotation', words, cells.map(printedPlace))),
    ...passages.map(({ words, cells }) => sharedIn('passage', words, cells)),
  ];
  return found.filter(({ places }) => places.length > 1);
}

function sharedIn(kind: SharedWords['kind'], words: string, cells: readonly (Span | null)[]): SharedWords {
  const places = cells.flatMap((cell, source) => (cell ? [{ source, start: cell.start, end: cell.end }] : []));
  return { kind, words, places };
}

function printedPlace(cell: QuotationCell): Span | null {
  return cell.kind === 'missing' || cell.kind === 'paraphrased' ? null : cell;
}
