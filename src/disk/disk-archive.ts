import { type Archive, type ArchivedArticle, archivedText, holdsRun } from '../core/corpus/archive.ts';
import { ARTICLES_PER_SEGMENT } from '../core/corpus/segment.ts';
import { read } from '../core/review.ts';
import { readArticleText } from './index-files.ts';
import type { StoredSegment } from './index-folder.ts';
import { scanFiles } from './scan-files.ts';

/** An archive over stored segments; texts are read from their files when they are asked for. */
export interface DiskArchive extends Archive {
  /** The segments that serve from now on. */
  replaceSegments(segments: readonly StoredSegment[]): void;
  /** Forgets the text of a file that changed. */
  forget(path: string): void;
}

/** So many articles stay in memory after they were read. */
const KEPT_ARTICLES = 400;
/** After so many files read, others have their turn. */
const READ_AT_ONCE = 32;

/** An archive with no segments yet; `nameOf` gives the name under which a file is shown. */
export function diskArchive(nameOf: (path: string) => string): DiskArchive {
  let stored: readonly StoredSegment[] = [];
  let size = 0;
  const kept = new Map<string, ArchivedArticle>();
  const fetch = (number: number): ArchivedArticle | undefined => {
    const segment = stored[Math.floor(number / ARTICLES_PER_SEGMENT)];
    const local = number % ARTICLES_PER_SEGMENT;
    if (!segment || segment.gone.has(local)) return undefined;
    const { path } = segment.files[local];
    const known = kept.get(path);
    if (known) return known;
    const text = readArticleText(path);
    if (text === undefined) return undefined;
    const article = archivedText(nameOf(path), text, read);
    keep(kept, path, article);
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
      const paths = stored.flatMap(({ files, gone }) => files.filter((_, i) => !gone.has(i)).map(({ path }) => path));
      for await (const { number, text } of scanFiles({ files: paths, runs, cancellation })) {
        const path = paths[number];
        const article = kept.get(path) ?? archivedText(nameOf(path), text, read);
        if (holdsRun(article, runs)) yield article;
      }
    },
    replaceSegments(segments) {
      stored = segments;
      size = segments.reduce((sum, { files, gone }) => sum + files.length - gone.size, 0);
    },
    forget: (path) => kept.delete(path),
  };
}

function keep(kept: Map<string, ArchivedArticle>, path: string, article: ArchivedArticle): void {
  if (kept.size >= KEPT_ARTICLES) for (const oldest of kept.keys()) if (kept.delete(oldest)) break;
  kept.set(path, article);
}
