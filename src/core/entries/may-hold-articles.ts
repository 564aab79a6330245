import { articleExtensions, hasArticleExtension } from '../article/file-names.ts';
import { isExport, isPage } from './export-form.ts';

/** The endings of files that may stand in a corpus. */
export const corpusExtensions = [...articleExtensions, '.html', '.htm', '.xhtml', '.csv', '.tsv', '.jsonl', '.ndjson'];

/** True for files that stand in a corpus folder as articles, or hold some: `story.txt`, `page.html`, `wires.csv`. */
export function mayHoldArticles(path: string): boolean {
  return hasArticleExtension(path) || isPage(path) || isExport(path);
}
