import type { Article } from './article.ts';

/** Reads a file's text as an article. */
export function readArticle(path: string, text: string): Article {
  const meta = { headline: null, source: null, byline: null, date: null, dateline: null, url: null, section: null };
  return { path, format: 'text', text, prose: text, meta, blocks: [] };
}
