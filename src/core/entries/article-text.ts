import type { ArticleFields } from './article-fields.ts';

/**
 * The text of an article that has no file of its own: front matter and paragraphs, as a person would save it. It is what
 * is compared, what offsets count in, and what an editor shows.
 */
export function articleText(fields: ArticleFields): string {
  const lines = FRONT_MATTER.flatMap(([name, field]) => {
    const value = fields[field]?.replace(/\s+/g, ' ').trim();
    return value ? [`${name}: ${JSON.stringify(value)}`] : [];
  });
  const text = fields.text.replace(/\r\n?/g, '\n').trim();
  return lines.length === 0 ? `${text}\n` : `---\n${lines.join('\n')}\n---\n\n${text}\n`;
}

const FRONT_MATTER: readonly (readonly [name: string, field: keyof ArticleFields])[] = [
  ['title', 'headline'],
  ['source', 'outlet'],
  ['author', 'byline'],
  ['date', 'date'],
  ['section', 'section'],
  ['url', 'url'],
];
