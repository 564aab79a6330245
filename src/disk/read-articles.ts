import { looksLikeArticle } from '../core/article/looks-like-article.ts';
import { readArticle } from '../core/article/read-article.ts';
import { articleText } from '../core/entries/article-text.ts';
import type { ExportForm } from '../core/entries/export-form.ts';
import { readPage } from '../core/entries/read-page.ts';
import { decodeText } from './decode-text.ts';
import { type FileForm, parseForm } from './file-form.ts';
import type { IndexedFile } from './file-table.ts';
import { readEntries, readEntry } from './read-entries.ts';
import { readRegularFile } from './read-regular-file.ts';
import { largestArticle, reasonOf } from './read-text-file.ts';

/** A row of the index, and the text of its article; '' where it was passed over. */
export interface ArticleRow {
  readonly row: IndexedFile;
  readonly text: string;
}

/** A saved page is larger than its article. */
export const largestPage = 10_000_000;
/** A page with fewer words is a front page, a video or a notice. */
const FEWEST_WORDS = 40;

/** The articles of a file, then one row more where something was passed over: at least one row in all. */
export function* readArticles(file: IndexedFile): Generator<ArticleRow> {
  const form = parseForm(file.form);
  try {
    if (form.kind === 'csv' || form.kind === 'jsonl') yield* articlesOfExport(file, form);
    else yield articleOfFile(file, form);
  } catch (error) {
    yield withoutArticle(file, reasonOf(error).replace(/\.$/, ''));
  }
}

function* articlesOfExport(file: IndexedFile, form: ExportForm): Generator<ArticleRow> {
  const passedOver: string[] = [];
  let [articles, others] = [0, 0];
  for (const { place, article } of readEntries(file.path, form)) {
    if (article.kind === 'article' && articles < MOST_ENTRIES) {
      articles++;
      yield { row: { ...file, entry: place, passedOver: null }, text: article.text };
      continue;
    }
    others++;
    const reason = article.kind === 'article' ? `is past the first ${MOST_ENTRIES}: split the file` : article.reason;
    if (passedOver.length < MOST_NAMED) passedOver.push(`line ${place.line} ${reason}`);
  }
  if (others === 0 && articles > 0) return;
  const more = others > passedOver.length ? ` and ${others - passedOver.length} more` : '';
  yield withoutArticle(file, others === 0 ? 'has no entries' : `was read but for ${passedOver.join(', ')}${more}`);
}

/** A segment of the index holds no more, with room for what is said of the rest. */
const MOST_ENTRIES = 65_000;
const MOST_NAMED = 3;

function articleOfFile(file: IndexedFile, form: WholeForm): ArticleRow {
  const text = readWhole(file.path, form);
  if (typeof text !== 'string') return withoutArticle(file, text.reason);
  const reason = whyNone(file.path, text, form);
  return reason === null ? { row: { ...file, entry: null, passedOver: null }, text } : withoutArticle(file, reason);
}

function withoutArticle(file: IndexedFile, reason: string): ArticleRow {
  return { row: { ...file, entry: null, passedOver: reason }, text: '' };
}

/** The text of a row's article as it stands in its file now; `undefined` where there is none to be had. */
export function readArticleOf(row: Pick<IndexedFile, 'path' | 'form' | 'entry'>): string | undefined {
  const form = parseForm(row.form);
  if (form.kind === 'csv' || form.kind === 'jsonl') return row.entry ? readEntry(row.path, form, row.entry) : undefined;
  try {
    const text = readWhole(row.path, form);
    return typeof text === 'string' ? text : undefined;
  } catch {
    return undefined;
  }
}

type WholeForm = Exclude<FileForm, ExportForm>;

/** The article in a saved page's text, as the index reads it; `null` where the page has none. */
export function articleOfPage(html: string): string | null {
  const text = articleText(readPage(html));
  return isTooShort(text) ? null : text;
}

function isTooShort(page: string): boolean {
  return (page.match(/\p{L}+/gu)?.length ?? 0) < FEWEST_WORDS;
}

function readWhole(path: string, form: WholeForm): string | { readonly reason: string } {
  const limit = form.kind === 'page' ? largestPage : largestArticle;
  const bytes = readRegularFile(path, limit);
  if (!bytes) return { reason: `is larger than the ${limit / 1e6} MB that are read, or no file` };
  const decoded = decodeText(bytes);
  if (decoded.kind === 'binary') return { reason: `is ${decoded.looksLike}, not text` };
  return form.kind === 'page' ? articleText(readPage(decoded.text)) : decoded.text;
}

function whyNone(path: string, text: string, form: WholeForm): string | null {
  if (text.trim() === '') return form.kind === 'page' ? 'has no article in it' : 'is empty';
  if (form.kind === 'page' && isTooShort(text)) return 'has no article in it';
  return form.judged && looksLikeArticle(readArticle(path, text)).kind === 'other'
    ? 'does not look like an article'
    : null;
}
