import type { Span } from '../text/span.ts';
import { overlaps } from '../text/span.ts';
import type { Occurrence, SharedPassage } from './corpus.ts';
import { compareOccurrences } from './occurrence.ts';
import type { Query } from './query.ts';

/** The passages outside quotation marks that stand elsewhere, in the order of the text. */
export function sharedPassages(
  query: Query,
  byStretch: ReadonlyMap<number, readonly Occurrence[]>,
): readonly SharedPassage[] {
  const passages: SharedPassage[] = [];
  for (const [stretch, occurrences] of byStretch) {
    if (!query.stretches[stretch].quotation) passages.push(...groupByPlace(occurrences));
  }
  return passages.sort((a, b) => a.start - b.start);
}

/** Different articles may share different parts of a paragraph; each part is a passage. */
function groupByPlace(occurrences: readonly Occurrence[]): readonly SharedPassage[] {
  const groups: { span: Span; occurrences: Occurrence[] }[] = [];
  for (const occurrence of [...occurrences].sort(compareOccurrences)) {
    const group = groups.find(({ span }) => overlaps(span, occurrence.query));
    if (group) group.occurrences.push(occurrence);
    else groups.push({ span: occurrence.query, occurrences: [occurrence] });
  }
  return groups.map(({ span, occurrences: places }) => ({ start: span.start, end: span.end, occurrences: places }));
}
