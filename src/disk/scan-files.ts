import { readFileSync } from 'node:fs';
import type { Cancellation } from '../core/corpus/corpus.ts';
import type { WordRun } from '../core/corpus/word-run.ts';
import { byteFilter } from './byte-filter.ts';
import { decodeText } from './decode-text.ts';
import type { IndexedFile } from './file-table.ts';
import { readArticleOf } from './read-articles.ts';
import { largestArticle } from './read-text-file.ts';

/** A file in which the words may stand; its text tells. */
export interface ScannedFile {
  /** Its place in the list that was scanned. */
  readonly number: number;
  readonly text: string;
}

export interface ScanWish {
  readonly files: readonly Pick<IndexedFile, 'path' | 'form' | 'entry'>[];
  readonly runs: readonly WordRun[];
  readonly cancellation: Cancellation;
  /** How many files were looked at so far. */
  readonly onProgress?: (done: number) => void;
}

/** After so many files others have their turn: some two milliseconds. */
const READ_AT_ONCE = 64;

/**
 * The files in which one of the runs may stand, in their order: a plain pass over all their bytes, 200 MB in about a
 * second. Those that are gone, too large or no text are passed over.
 */
export async function* scanFiles({ files, runs, cancellation, onProgress }: ScanWish): AsyncGenerator<ScannedFile> {
  const mayHold = byteFilter(runs);
  for (const [number, file] of files.entries()) {
    if (number % READ_AT_ONCE === READ_AT_ONCE - 1) {
      onProgress?.(number + 1);
      await new Promise((next) => setImmediate(next));
      if (cancellation.aborted) return;
    }
    const text = file.form === '' ? readIfHeld(file.path, mayHold) : readArticleOf(file);
    if (text !== undefined) yield { number, text };
  }
  onProgress?.(files.length);
}

function readIfHeld(path: string, mayHold: (bytes: Buffer) => boolean): string | undefined {
  try {
    const bytes = readFileSync(path);
    if (bytes.length > largestArticle || !mayHold(bytes)) return undefined;
    const decoded = decodeText(bytes);
    return decoded.kind === 'text' ? decoded.text : undefined;
  } catch {
    return undefined;
  }
}
