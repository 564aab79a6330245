import { type Span, sharesMost, type TextSpan, withText } from '../text/span.ts';
import { newClusters } from './clusters.ts';
import type { PassageRow } from './comparison.ts';
import { earliestOf } from './earliest-of.ts';
import type { ReadSource } from './read-source.ts';

interface Place extends Span {
  readonly source: number;
}

/** One row a passage that several sources have outside quotation marks, the longest first. Quoted ones have rows of their own. */
export function comparePassages(sources: readonly ReadSource[]): readonly PassageRow[] {
  const numbers = new Map(sources.map(({ reading }, source) => [reading.article.path, source]));
  const places: Place[] = [];
  const links: [number, number][] = [];
  for (const [source, { evidence }] of sources.entries()) {
    for (const { occurrences } of evidence.passages) {
      for (const { path, query, start, end, inQuotes } of occurrences) {
        const other = numbers.get(path);
        if (other === undefined || inQuotes) continue;
        links.push([addPlace(places, { source, ...query }), addPlace(places, { source: other, start, end })]);
      }
    }
  }
  const clusters = newClusters(places.length);
  for (const [one, other] of links) clusters.join(one, other);
  const rows = clusters.groups().map((group) =>
    rowOf(
      group.map((place) => places[place]),
      sources,
    ),
  );
  return rows.sort((a, b) => b.words.length - a.words.length);
}

/** The number of a place; one that shares most of its text with a known one of its source is that one. */
function addPlace(places: Place[], place: Place): number {
  const known = places.findIndex((one) => one.source === place.source && sharesMost(one, place));
  if (known < 0) return places.push(place) - 1;
  const { source, start, end } = places[known];
  places[known] = { source, start: Math.min(start, place.start), end: Math.max(end, place.end) };
  return known;
}

function rowOf(group: readonly Place[], sources: readonly ReadSource[]): PassageRow {
  const cells = sources.map(({ reading }, source): TextSpan | null => {
    const place = group.find((one) => one.source === source);
    return withText(reading.article.text, place ?? null);
  });
  const dated = group.map(({ source }) => ({ source, date: sources[source].reading.article.meta.date }));
  const words = cells.reduce((best, cell) => (cell && cell.text.length > best.length ? cell.text : best), '');
  return { words, cells, earliest: earliestOf(dated) };
}
