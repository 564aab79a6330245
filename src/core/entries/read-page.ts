import { type AnyNode, type Document, type Element, hasChildren, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';
import type { ArticleFields } from './article-fields.ts';
import { paragraphsOf } from './html-text.ts';
import { type LinkedArticle, readLinkedData } from './linked-data.ts';
import { mainPart } from './main-part.ts';

/**
 * A saved web page as an article: its main text without menus, captions and what the site adds; headline, date, outlet
 * and byline as its tags and its linked data give them. A page without an article gives no text.
 */
export function readPage(html: string): ArticleFields {
  const page = parseDocument(html);
  const head = readHead(page);
  const linked = readLinkedData(head.scripts);
  const { nodes, isFurniture } = mainPart(page);
  const text = paragraphsOf(nodes, (element) => !isFurniture(element)).join('\n\n');
  const meta = (...names: readonly string[]) => names.map((name) => head.meta.get(name)).find((value) => value) ?? null;
  return {
    text: betterText(text, linked),
    headline: linked?.headline ?? meta('og:title', 'twitter:title', 'title', 'dc.title') ?? head.title,
    outlet: linked?.outlet ?? meta('og:site_name', 'application-name', 'publisher', 'dc.publisher'),
    byline: linked?.byline ?? notUrl(meta('author', 'byl', 'article:author', 'dc.creator', 'parsely-author')),
    date:
      linked?.date ??
      meta('article:published_time', 'datepublished', 'date', 'pubdate', 'dc.date', 'parsely-pub-date') ??
      head.time,
    url: linked?.url ?? head.canonical ?? meta('og:url'),
    section: linked?.section ?? meta('article:section', 'section'),
  };
}

/** The linked data give the whole text, mostly in one piece: it counts where the page itself shows another amount. */
function betterText(text: string, linked: LinkedArticle | null): string {
  const whole = linked?.text;
  if (!whole) return text;
  const share = text.length / whole.length;
  return share > 0.6 && share < 1.6 ? text : whole;
}

function notUrl(value: string | null): string | null {
  return value && /^https?:/.test(value) ? null : value;
}

interface Head {
  /** By lower-case name or property, the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  readonly title: string | null;
  readonly canonical: string | null;
  /** The first `<time datetime>`. */
  readonly time: string | null;
  /** Of type `application/ld+json`. */
  readonly scripts: readonly string[];
}

function readHead(page: Document): Head {
  const meta = new Map<string, string>();
  const scripts: string[] = [];
  let [title, canonical, time]: (string | null)[] = [null, null, null];
  for (const element of elementsOf(page)) {
    const { name, attribs } = element;
    if (name === 'meta') {
      const key = (attribs.property ?? attribs.name ?? attribs.itemprop ?? '').toLowerCase();
      if (key && attribs.content && !meta.has(key)) meta.set(key, attribs.content.trim());
    } else if (name === 'title') title ??= wordsIn(element) || null;
    else if (name === 'link' && attribs.rel === 'canonical') canonical ??= attribs.href || null;
    else if (name === 'time') time ??= attribs.datetime || null;
    else if (name === 'script' && attribs.type === 'application/ld+json') scripts.push(wordsIn(element));
  }
  return { meta, title, canonical, time, scripts };
}

function* elementsOf(page: Document): Generator<Element> {
  const stack: AnyNode[] = [page];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (isTag(next)) yield next;
    if (hasChildren(next)) for (let i = next.children.length - 1; i >= 0; i--) stack.push(next.children[i]);
  }
}

function wordsIn({ children }: Element): string {
  return children
    .map((child) => (isText(child) ? child.data : ''))
    .join('')
    .trim();
}
