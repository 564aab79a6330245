import type { FoundPlace } from '../../core/corpus/found-place.ts';
import { lineStarts, type Position, positionAt } from '../../core/text/lines.ts';

/** A place with its article’s text and lines. */
export interface LocatedPlace extends FoundPlace {
  readonly article: string;
  readonly starts: Uint32Array;
  /** Both counted from 0. */
  readonly position: Position;
}

/** Finds the lines of places, each article read once. A place whose article can no longer be read is left out. */
export async function locatePlaces(
  places: readonly FoundPlace[],
  textOf: (path: string) => Promise<string | null>,
): Promise<readonly LocatedPlace[]> {
  const texts = new Map<string, { readonly article: string; readonly starts: Uint32Array } | null>();
  const located: LocatedPlace[] = [];
  for (const place of places) {
    let known = texts.get(place.path);
    if (known === undefined) {
      const article = await textOf(place.path);
      known = article === null ? null : { article, starts: lineStarts(article) };
      texts.set(place.path, known);
    }
    if (known) located.push({ ...place, ...known, position: positionAt(known.starts, place.start) });
  }
  return located;
}
