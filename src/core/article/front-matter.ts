import { parse } from 'yaml';
import type { Span } from '../text/span.ts';

/** What a file's front matter says; every field is `null` where it says nothing. */
export interface FrontMatter extends Span {
  readonly title: string | null;
  readonly source: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly section: string | null;
}

const FENCED = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)(?:---|\.\.\.)[ \t]*(?=\r?\n|$)/;
const LONGEST = 20_000;

/**
 * The YAML front matter at the top of a file, or `null`. Broken YAML still counts as front matter (it is no prose)
 * but tells nothing. Newsrooms name fields differently, so each has its usual other names.
 */
export function readFrontMatter(text: string): FrontMatter | null {
  const match = FENCED.exec(text.slice(0, LONGEST));
  if (!match || !/^\s*[\w-]+[ \t]*:/m.test(match[1])) return null;
  const fields = parseFields(match[1]);
  const field = (...names: readonly string[]) => firstText(fields, names);
  return {
    start: 0,
    end: match[0].length,
    title: field('title', 'headline', 'head', 'hed'),
    source: field('source', 'outlet', 'publication', 'publisher', 'site'),
    author: field('author', 'authors', 'byline', 'by'),
    date: field('date', 'published', 'datepublished', 'pubdate', 'publishdate'),
    url: field('url', 'link', 'canonical', 'permalink'),
    section: field('section', 'category', 'categories', 'desk'),
  };
}

function parseFields(yaml: string): ReadonlyMap<string, unknown> {
  const quoted = quotedFields(yaml);
  if (quoted) return quoted;
  try {
    const value: unknown = parse(yaml, { logLevel: 'silent', maxAliasCount: 10 });
    if (value === null || typeof value !== 'object') return new Map();
    return new Map(Object.entries(value).map(([name, entry]) => [name.toLowerCase().replace(/[-_]/g, ''), entry]));
  } catch {
    return new Map();
  }
}

const QUOTED_FIELD = /^([A-Za-z][\w-]*): "([^"\\]*)"$/;

/** Lines of `name: "words"` and nothing else mean what they say; an archive has tens of thousands of such files. */
function quotedFields(yaml: string): ReadonlyMap<string, unknown> | null {
  const fields = new Map<string, unknown>();
  for (const line of yaml.split(/\r?\n/)) {
    const field = QUOTED_FIELD.exec(line);
    if (!field) return null;
    const name = field[1].toLowerCase().replace(/[-_]/g, '');
    if (fields.has(name)) return null;
    fields.set(name, field[2]);
  }
  return fields;
}

function firstText(fields: ReadonlyMap<string, unknown>, names: readonly string[]): string | null {
  for (const name of names) {
    const text = asText(fields.get(name));
    if (text) return text;
  }
  return null;
}

function asText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const texts = value.map(asText).filter((text) => text !== null);
    return texts.length > 0 ? texts.join(', ') : null;
  }
  if (value !== null && typeof value === 'object' && 'name' in value) return asText(value.name);
  return null;
}
