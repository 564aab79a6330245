import { htmlText, isHtml } from './html-text.ts';

/** What a page's linked data (schema.org, in JSON) say of its article. */
export interface LinkedArticle {
  readonly text: string | null;
  readonly headline: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly section: string | null;
}

/** The article in a page's scripts of linked data; `null` where none is an article, or none can be read. */
export function readLinkedData(scripts: readonly string[]): LinkedArticle | null {
  for (const script of scripts) {
    const article = findArticle(parse(script), 0);
    if (article) return articleOf(article);
  }
  return null;
}

type Entry = Readonly<Record<string, unknown>>;

function parse(script: string): unknown {
  try {
    return JSON.parse(script);
  } catch {
    return null;
  }
}

const DEEPEST = 5;

function findArticle(value: unknown, depth: number): Entry | null {
  if (typeof value !== 'object' || value === null || depth > DEEPEST) return null;
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findArticle(item, depth + 1);
      if (found) return found;
    }
    return null;
  }
  const entry = value as Entry;
  if (isArticle(entry['@type'])) return entry;
  return findArticle(entry['@graph'] ?? entry.mainEntity, depth + 1);
}

function isArticle(type: unknown): boolean {
  const types: readonly unknown[] = Array.isArray(type) ? type : [type];
  return types.some((one) => typeof one === 'string' && /(?:Article|BlogPosting|^Report)$/.test(one));
}

function articleOf(entry: Entry): LinkedArticle {
  const body = textOf(entry.articleBody);
  return {
    text: body && isHtml(body) ? htmlText(body) : body,
    headline: textOf(entry.headline) ?? textOf(entry.name),
    outlet: textOf(entry.publisher),
    byline: textOf(entry.author),
    date: textOf(entry.datePublished),
    url: textOf(entry.url),
    section: textOf(entry.articleSection),
  };
}

/** A text, the name of a thing, or those of several. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) {
    const texts = value.map(textOf).filter((text) => text !== null);
    return texts.length > 0 ? texts.join(', ') : null;
  }
  return typeof value === 'object' && value !== null && 'name' in value ? textOf(value.name) : null;
}
