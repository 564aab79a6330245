import { URI } from 'vscode-uri';
import { articleScheme } from '../core/entries/article-scheme.ts';
import { parseForm } from './file-form.ts';
import type { EntryPlace, IndexedFile } from './file-table.ts';
import { readArticleOf } from './read-articles.ts';

/** Where an article is: its file, or for an entry or a page `copydesk-text:/archive/wires.jsonl:12?…`. */
export function articleUri({ path, form, entry }: IndexedFile): string {
  const file = URI.file(path);
  if (parseForm(form).kind === 'text') return file.toString();
  const query = JSON.stringify({ form, entry } satisfies Query);
  return file.with({ scheme: articleScheme, path: entry ? `${file.path}:${entry.line}` : file.path, query }).toString();
}

interface Query {
  readonly form: string;
  readonly entry: EntryPlace | null;
}

/** The text behind such a URI; `undefined` where it cannot be read, or not any more. */
export function readArticleUri(written: string): string | undefined {
  const uri = URI.parse(written);
  try {
    const { form, entry } = JSON.parse(uri.query) as Query;
    const path = entry ? uri.path.slice(0, uri.path.lastIndexOf(':')) : uri.path;
    return readArticleOf({ path: uri.with({ scheme: 'file', path, query: '' }).fsPath, form, entry });
  } catch {
    return undefined;
  }
}
