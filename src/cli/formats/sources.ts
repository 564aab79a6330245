import { lineStarts, type Position, positionAt } from '../../core/text/lines.ts';

/** The files that a report speaks of, reviewed ones and evidence alike, by the names that it shows. */
export interface Sources {
  /** The file itself, absolute; `null` where the name is not known. */
  pathOf(shown: string): string | null;
  /** Its text, or `null` where it can no longer be read. */
  textOf(shown: string): Promise<string | null>;
  /**
   * Where an article begins that is not the text of its file: the line of its entry in an export, from 1, or 0 for a
   * page. `null` where offsets in the article are offsets in the file.
   */
  lineInFile(shown: string): number | null;
}

/** Turns offsets in a source into lines and characters of its file, each split into lines once. */
export function createLocator(sources: Sources): (shown: string, offset: number) => Promise<Position | null> {
  const known = new Map<string, Promise<Uint32Array | null>>();
  const startsOf = async (shown: string) => {
    const text = await sources.textOf(shown);
    return text === null ? null : lineStarts(text);
  };
  return async (shown, offset) => {
    const line = sources.lineInFile(shown);
    if (line !== null) return line === 0 ? null : { line: line - 1, character: 0 };
    const starts = known.get(shown) ?? startsOf(shown);
    known.set(shown, starts);
    const found = await starts;
    return found && positionAt(found, offset);
  };
}
