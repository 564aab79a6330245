import { type Archive, type ArchivedArticle, archivedText, holdsRun } from '../core/corpus/archive.ts';
import { memoryArchive } from '../core/corpus/memory-corpus.ts';
import { read } from '../core/review.ts';
import { readArticleOf } from './read-articles.ts';
import { scanFiles } from './scan-files.ts';

/** A file and the name under which it is shown. */
export interface NamedFile {
  readonly path: string;
  readonly name: string;
}

/** Files as an archive that can be walked and no more: it has no index. */
export function walkedArchive(files: readonly NamedFile[], onProgress: (done: number) => void): Archive {
  return {
    size: files.length,
    segments: [],
    load: async () => [],
    async *holding(runs, cancellation) {
      const rows = files.map(rowOf);
      for await (const { number, text } of scanFiles({ files: rows, runs, cancellation, onProgress })) {
        const article = archivedText(files[number].name, text, read);
        if (holdsRun(article, runs)) yield article;
      }
    },
  };
}

/** A few files as an archive, read and indexed here and now. Those that are no text are left out. */
export function fileArchive(files: readonly NamedFile[]): Archive {
  const articles: ArchivedArticle[] = [];
  for (const file of files) {
    const text = readArticleOf(rowOf(file));
    if (text !== undefined) articles.push(archivedText(file.name, text, read));
  }
  return memoryArchive(articles);
}

/** A file that is one article of text. */
function rowOf({ path }: NamedFile) {
  return { path, form: '', entry: null };
}
