import { frontMatterEnd } from '../core/corpus/front-matter-end.ts';
import { ARTICLES_PER_SEGMENT } from '../core/corpus/segment.ts';
import { type SegmentBuilder, segmentBuilder } from '../core/corpus/segment-builder.ts';
import { newWordBuffer, scanWordsInto, type WordBuffer } from '../core/text/scan-words.ts';
import { parseForm } from './file-form.ts';
import { fileColumns, fileTable, type IndexedFile } from './file-table.ts';
import type { FileSegment } from './index-format.ts';
import { readArticles } from './read-articles.ts';
import { readRegularFile } from './read-regular-file.ts';
import { largestArticle } from './read-text-file.ts';
import { scanArticle } from './scan-article.ts';

/** How many of the files asked for were looked at so far. */
export type IndexProgress = (done: number) => void;

/** The segment of as many files as it could hold. */
export interface IndexedFiles extends FileSegment {
  readonly rest: readonly IndexedFile[];
}

const BYTES_PER_WORD = 6;
const TOLD_EVERY = 500;

/**
 * Reads and indexes files; `isOver` may end it early, with what was read until then. A file without an article has a row
 * that says why. Blocks its thread.
 */
export function indexFiles(
  files: readonly IndexedFile[],
  progress: IndexProgress = () => {},
  isOver: () => boolean = () => false,
): IndexedFiles {
  const expected = files.reduce((sum, { size }) => sum + size, 0) / BYTES_PER_WORD;
  const builder = segmentBuilder(Math.ceil(expected) + 64);
  const buffer = newWordBuffer();
  const rows: IndexedFile[] = [];
  let done = 0;
  for (const file of files) {
    if (isOver() || !hasRoom(builder, file)) break;
    const words = file.form === '' ? scanPlain(buffer, file.path) : undefined;
    if (words) {
      builder.add(words);
      rows.push(file);
    } else {
      for (const { row, text } of readArticles(file)) {
        builder.add(scanWordsInto(buffer, text, frontMatterEnd(text)));
        rows.push(row);
      }
    }
    if (++done % TOLD_EVERY === 0) progress(done);
  }
  progress(done);
  return { segment: builder.finish(), files: fileTable(fileColumns(rows)), rest: files.slice(done) };
}

/** The words of a file that is one article, without its text; `undefined` where there are none or it cannot be read. */
function scanPlain(buffer: WordBuffer, path: string): WordBuffer | undefined {
  try {
    const bytes = readRegularFile(path, largestArticle);
    const words = bytes && scanArticle(buffer, bytes);
    return words && words.count > 0 ? words : undefined;
  } catch {
    return undefined;
  }
}

/** The first file always fits; an export is thought to have four times as many entries as its beginning tells. */
function hasRoom({ articleCount }: SegmentBuilder, { form, size }: IndexedFile): boolean {
  if (articleCount === 0 || form === '') return articleCount < ARTICLES_PER_SEGMENT;
  const read = parseForm(form);
  const entries = 'recordBytes' in read ? (4 * size) / Math.max(1, read.recordBytes) + 100 : 1;
  return articleCount + entries <= ARTICLES_PER_SEGMENT;
}
