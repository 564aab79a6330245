import { statSync } from 'node:fs';
import { segmentBuilder } from '../core/corpus/segment-builder.ts';
import { newWordBuffer } from '../core/text/scan-words.ts';
import { decodeText } from './decode-text.ts';
import type { FileSegment, IndexedFile } from './index-format.ts';
import { readRegularFile } from './read-regular-file.ts';
import { largestArticle } from './read-text-file.ts';
import { scanArticle } from './scan-article.ts';

/** How many of the files asked for were looked at so far. */
export type IndexProgress = (done: number) => void;

const BYTES_PER_WORD = 6;
const TOLD_EVERY = 500;

/** Reads and indexes files. Those that are gone, too large or no text are left out. Blocks its thread. */
export function indexFiles(files: readonly IndexedFile[], progress: IndexProgress = () => {}): FileSegment {
  const expected = files.reduce((sum, { size }) => sum + size, 0) / BYTES_PER_WORD;
  const builder = segmentBuilder(Math.ceil(expected) + 64);
  const buffer = newWordBuffer();
  const indexed: IndexedFile[] = [];
  for (const [i, file] of files.entries()) {
    const bytes = readArticleBytes(file.path);
    const words = bytes && scanArticle(buffer, bytes);
    if (words) {
      builder.add(words);
      indexed.push(file);
    }
    if ((i + 1) % TOLD_EVERY === 0) progress(i + 1);
  }
  progress(files.length);
  return { segment: builder.finish(), files: indexed };
}

/** An article's file as it lies on the disk, or `undefined` where there is none to be had. */
export function readArticleBytes(path: string): Buffer | undefined {
  try {
    return readRegularFile(path, largestArticle);
  } catch {
    return undefined;
  }
}

/** The text of an article's file, or `undefined` where there is none to be had. */
export function readArticleText(path: string): string | undefined {
  const bytes = readArticleBytes(path);
  const decoded = bytes && decodeText(bytes);
  return decoded?.kind === 'text' ? decoded.text : undefined;
}

/** What the index keeps of a file, or `undefined` where it is gone, no file, or larger than an article may be. */
export function statArticle(path: string): IndexedFile | undefined {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found?.isFile() || found.size > largestArticle) return undefined;
    return { path, size: found.size, modified: found.mtimeMs };
  } catch {
    return undefined;
  }
}
