import { type Archive, type ArchivedArticle, archivedText, holdsRun } from '../core/corpus/archive.ts';
import { ARTICLES_PER_SEGMENT } from '../core/corpus/segment.ts';
import { read } from '../core/review.ts';
import { newWordBuffer } from '../core/text/scan-words.ts';
import { articleCache } from './article-cache.ts';
import type { IndexedFile } from './file-table.ts';
import type { StoredSegment } from './index-folder.ts';
import { readArchivedArticle } from './read-archived-article.ts';
import { scanFiles } from './scan-files.ts';

/** An archive over stored segments; texts are read from their files when they are asked for. */
export interface DiskArchive extends Archive {
  /** The segments that serve from now on. */
  replaceSegments(segments: readonly StoredSegment[]): void;
  /** Forgets the text of a file that changed. */
  forget(path: string): void;
}

/** So many bytes of articles stay in memory after they were read. */
const MOST_KEPT = 12e6;
/** After so many files read, others have their turn. */
const READ_AT_ONCE = 32;

/** The name under which an article is shown, by its row. */
export type NameOf = (path: string, row: IndexedFile) => string;

/** An archive with no segments yet. */
export function diskArchive(nameOf: NameOf): DiskArchive {
  let stored: readonly StoredSegment[] = [];
  let size = 0;
  const kept = articleCache(MOST_KEPT);
  const buffer = newWordBuffer();
  const fetch = (number: number): ArchivedArticle | undefined => {
    const segment = stored[Math.floor(number / ARTICLES_PER_SEGMENT)];
    const local = number % ARTICLES_PER_SEGMENT;
    if (!segment || segment.gone.has(local) || !segment.files.isArticle(local)) return undefined;
    const row = segment.files.at(local);
    const known = kept.get(keyOf(row));
    if (known) return known;
    const article = readArchivedArticle(buffer, row, nameOf(row.path, row));
    if (article) kept.keep(keyOf(row), article);
    return article;
  };
  return {
    get size() {
      return size;
    },
    get segments() {
      return stored.map(({ segment }) => segment);
    },
    async load(numbers) {
      const articles: (ArchivedArticle | undefined)[] = [];
      for (const [i, number] of numbers.entries()) {
        if (i % READ_AT_ONCE === READ_AT_ONCE - 1) await new Promise((next) => setImmediate(next));
        articles.push(fetch(number));
      }
      return articles;
    },
    async *holding(runs, cancellation) {
      const files = stored.flatMap((segment) => rowsOf(segment));
      for await (const { number, text } of scanFiles({ files, runs, cancellation })) {
        const row = files[number];
        const article = kept.get(keyOf(row)) ?? archivedText(nameOf(row.path, row), text, read);
        if (holdsRun(article, runs)) yield article;
      }
    },
    replaceSegments(segments) {
      stored = segments;
      size = segments.reduce((sum, segment) => sum + countArticles(segment), 0);
    },
    forget(path) {
      kept.forget((key) => key.startsWith(`${path}\0`));
    },
  };
}

function keyOf({ path, entry }: IndexedFile): string {
  return `${path}\0${entry?.start ?? ''}`;
}

function rowsOf({ files, gone }: StoredSegment): readonly IndexedFile[] {
  return [...files].filter(({ passedOver }, number) => passedOver === null && !gone.has(number));
}

function countArticles({ files, gone }: StoredSegment): number {
  let count = 0;
  for (let number = 0; number < files.length; number++) if (files.isArticle(number) && !gone.has(number)) count++;
  return count;
}
