import { type AnyNode, type Document, type Element, hasChildren, isTag, isText } from 'domhandler';

/** Where in a page its article stands. */
export interface MainPart {
  readonly nodes: readonly AnyNode[];
  /** True for what is no running text of it: menus, captions, share buttons, lists of other articles. */
  isFurniture(element: Element): boolean;
}

/** The part of a page in which most of the words of its paragraphs stand; the page itself where it has no paragraphs. */
export function mainPart(page: Document): MainPart {
  const all = weigh(page, isFurnitureByTag);
  const most = Math.max(0, ...[...all.values()].map(({ whole }) => whole));
  // What is named like furniture but holds much of the text is the text: `<div class="story with-sidebar">`.
  const isSmall = (element: Element) => (all.get(element)?.whole ?? 0) < most * MUCH;
  const isFurniture = (element: Element) =>
    isFurnitureByTag(element) || (isFurnitureByClass(element) && isSmall(element));
  const part = heaviest(weigh(page, isFurniture));
  return { nodes: part ? [part] : page.children, isFurniture };
}

const MUCH = 0.35;

function heaviest(weights: ReadonlyMap<Element, Weight>): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const [element, { whole, own }] of weights) {
    const weight = Math.max(own, whole * trustIn(element));
    if (weight > most) [best, most] = [element, weight];
  }
  return best;
}

function isFurnitureByTag({ name, attribs }: Element): boolean {
  if (FURNITURE.has(name) || attribs.hidden !== undefined || attribs['aria-hidden'] === 'true') return true;
  if (/display:\s*none/i.test(attribs.style ?? '')) return true;
  return /^(?:navigation|complementary|banner|contentinfo|search|menu|dialog)$/.test(attribs.role ?? '');
}

function isFurnitureByClass({ attribs }: Element): boolean {
  return FURNITURE_CLASS.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`.slice(0, 300));
}

const FURNITURE = new Set('aside figcaption figure footer header h1 menu nav table'.split(' '));
const FURNITURE_CLASS =
  /(?:^|[\s_-])(?:ads?|advert\w*|banner|breadcrumbs?|byline|captions?|comments?|consent|cookies?|copyright|credits?|disclaimer|donat\w+|footer|menu|meta|modal|most-?read|nav\w*|newsletter|outbrain|pagination|paywall|popular|popup|promo\w*|recirc\w*|recommend\w*|related|share|sharing|sidebar|signup|skip|social|sponsor\w*|subscri\w+|taboola|tags|teasers?|toolbar|trending|widget)(?:$|[\s_-])/i;

interface Weight {
  /** Signs of the paragraphs right in the element, with half of those one element further in. */
  own: number;
  /** Signs of all the paragraphs within. */
  whole: number;
}

/** What an element says of itself makes up for another in which a little more stands. */
function trustIn({ name, attribs }: Element): number {
  if (name === 'article' || /\barticleBody\b/i.test(attribs.itemprop ?? '')) return 1.3;
  return name === 'main' || attribs.role === 'main' ? 1.05 : 0;
}

function weigh(page: Document, isFurniture: (element: Element) => boolean): ReadonlyMap<Element, Weight> {
  const weights = new Map<Element, Weight>();
  const stack: AnyNode[] = [page];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (isTag(next) && isFurniture(next)) continue;
    if (isTag(next) && next.name === 'p') addParagraph(weights, next);
    else if (hasChildren(next)) for (const child of next.children) stack.push(child);
  }
  return weights;
}

/** So far up an element is looked for; a page may nest without end. */
const HIGHEST = 12;

function addParagraph(weights: Map<Element, Weight>, paragraph: Element): void {
  const length = lengthOf(paragraph);
  let around = paragraph.parent;
  for (let up = 0; around && isTag(around) && up < HIGHEST; up++) {
    const weight = weights.get(around) ?? { own: 0, whole: 0 };
    weight.whole += length;
    if (up < 2) weight.own += length / (up + 1);
    weights.set(around, weight);
    around = around.parent;
  }
}

/** The signs of a paragraph that do not stand in links. */
function lengthOf(paragraph: Element): number {
  let length = 0;
  const stack: AnyNode[] = [...paragraph.children];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (isText(next)) length += next.data.length;
    else if (isTag(next) && next.name !== 'a') stack.push(...next.children);
  }
  return length;
}
