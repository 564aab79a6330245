import type { Comparison, OriginRow } from './comparison.ts';

/** The origins that at least half of the sources name, and two at least, and whose own article is not among them. */
export function commonOrigins({ sources, origins }: Comparison): readonly OriginRow[] {
  const enough = Math.max(2, Math.ceil(sources.length / 2));
  return origins.filter(
    ({ source, cells }) => source === null && cells.filter(({ length }) => length > 0).length >= enough,
  );
}
