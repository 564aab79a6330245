import { type ArchivedArticle, archivedText, archivedWords, type FoundArticle } from '../core/corpus/archive.ts';
import { read } from '../core/review.ts';
import type { WordBuffer } from '../core/text/scan-words.ts';
import { decodeText } from './decode-text.ts';
import type { IndexedFile } from './file-table.ts';
import { readArticleOf } from './read-articles.ts';
import { readRegularFile } from './read-regular-file.ts';
import { largestArticle } from './read-text-file.ts';
import { scanArticle } from './scan-article.ts';

/** Reads the article of a row for a search: its words at once, and its text when somebody asks for it. */
export function readArchivedArticle(buffer: WordBuffer, row: IndexedFile, name: string): ArchivedArticle | undefined {
  const found = row.form === '' ? readWords(buffer, row.path) : undefined;
  if (found) return archivedWords({ path: name, ...found }, read);
  const text = readArticleOf(row);
  return text === undefined ? undefined : archivedText(name, text, read);
}

function readWords(buffer: WordBuffer, path: string): Omit<FoundArticle, 'path'> | undefined {
  try {
    const bytes = readRegularFile(path, largestArticle);
    const words = bytes && scanArticle(buffer, bytes);
    return words && { length: words.length, words: wordsOf(words), text: () => textOf(bytes) };
  } catch {
    return undefined;
  }
}

/** The words in an array of their own. */
function wordsOf({ count, hashes, starts, ends }: WordBuffer) {
  const all = new Uint32Array(count * 3);
  const column = (number: number, values: Uint32Array) => {
    const kept = all.subarray(number * count, (number + 1) * count);
    kept.set(values.subarray(0, count));
    return kept;
  };
  return { count, hashes: column(0, hashes), starts: column(1, starts), ends: column(2, ends) };
}

function textOf(bytes: Buffer): string {
  const decoded = decodeText(bytes);
  return decoded.kind === 'text' ? decoded.text : '';
}
