import type { FoundPlace } from '../../core/corpus/found-place.ts';
import { lineStarts, type Position, positionAt } from '../../core/text/lines.ts';
import { pathHere } from '../path-here.ts';
import type { Sources } from './sources.ts';

/** A place with its article’s text and lines. */
export interface LocatedPlace extends FoundPlace {
  readonly article: string;
  readonly starts: Uint32Array;
  /** Both counted from 0. */
  readonly position: Position;
  /** False for an entry of an export and a page: the lines of their text are no lines of the file. */
  readonly linesAreOfFile: boolean;
}

/** Finds the lines of places, each article read once. A place whose article can no longer be read is left out. */
export async function locatePlaces(places: readonly FoundPlace[], sources: Sources): Promise<readonly LocatedPlace[]> {
  const texts = new Map<string, { readonly article: string; readonly starts: Uint32Array } | null>();
  const located: LocatedPlace[] = [];
  for (const place of places) {
    let known = texts.get(place.path);
    if (known === undefined) {
      const article = await sources.textOf(place.path);
      known = article === null ? null : { article, starts: lineStarts(article) };
      texts.set(place.path, known);
    }
    if (known) located.push({ ...place, ...known, ...whereIs(place, known.starts, sources) });
  }
  return located;
}

/** An entry of an export is found by its line in the file, a page by its file. */
function whereIs({ path, start }: FoundPlace, starts: Uint32Array, sources: Sources) {
  const line = sources.lineInFile(path);
  if (line === null) return { position: positionAt(starts, start), linesAreOfFile: true };
  const position = { line: Math.max(0, line - 1), character: 0 };
  return { path: pathHere(sources.pathOf(path) ?? path), position, linesAreOfFile: false };
}
