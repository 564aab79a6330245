import { overlaps } from '../text/span.ts';
import { bestOf } from './best-of.ts';
import type { SharedPassage } from './corpus.ts';
import { isFurniture } from './is-furniture.ts';
import { compareOccurrences } from './occurrence.ts';
import type { Found } from './opened.ts';
import type { Query } from './query.ts';

/**
 * The passages of a stretch outside quotation marks that stand elsewhere. Different articles may share different parts
 * of a paragraph; each part is a passage. What outlets print under anything is none.
 */
export function passagesOf(query: Query, places: readonly Found[]): readonly SharedPassage[] {
  const groups: Found[][] = [];
  for (const place of [...places].sort((a, b) => compareOccurrences(a.occurrence, b.occurrence))) {
    const group = groups.find(([first]) => overlaps(first.occurrence.query, place.occurrence.query));
    if (group) group.push(place);
    else groups.push([place]);
  }
  const telling = groups.filter((group) => !isFurniture(query, group));
  return telling.map((group) => {
    const { start, end } = group[0].occurrence.query;
    return { start, end, occurrences: bestOf(group) };
  });
}
