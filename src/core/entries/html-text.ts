import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import { parseDocument } from 'htmlparser2';

/** The words of a piece of HTML, a blank line between paragraphs: `<p>One.</p><p>Two.</p>` gives `One.\n\nTwo.` */
export function htmlText(html: string): string {
  return paragraphsOf(parseDocument(html).children, () => true).join('\n\n');
}

/** True where a text is written in HTML, as content systems export it. */
export function isHtml(text: string): boolean {
  return /<(?:p|br|div)\b[^<>]{0,400}>/i.test(text.slice(0, LOOKED_AT)) || /^\s*</.test(text);
}

const LOOKED_AT = 10_000;

/** The paragraphs that stand in nodes; elements that are not `wanted` are left out with all that is in them. */
export function paragraphsOf(nodes: readonly AnyNode[], wanted: (element: Element) => boolean): readonly string[] {
  const reader: Reader = { paragraphs: [], line: [], length: 0, linked: 0, wanted };
  collect(reader, nodes);
  endParagraph(reader);
  return reader.paragraphs;
}

interface Reader {
  readonly paragraphs: string[];
  /** The pieces of the paragraph under way, and how many signs they have. */
  line: string[];
  length: number;
  /** How many signs of it stand in links. */
  linked: number;
  readonly wanted: (element: Element) => boolean;
}

const BLOCKS = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
/** What holds no running words. */
const WORDLESS = new Set(
  'audio button canvas datalist embed head iframe input link math meta noscript object option picture script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** Walks with a stack of its own: a broken page may nest without end. */
function collect(reader: Reader, nodes: readonly AnyNode[]): void {
  const stack: (AnyNode | 'end of block' | LinkEnd)[] = [...nodes].reverse();
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next === 'end of block') endParagraph(reader);
    else if ('linkFrom' in next) reader.linked += Math.max(0, reader.length - next.linkFrom);
    else if (isText(next)) add(reader, next.data);
    else if (isTag(next) && !WORDLESS.has(next.name) && reader.wanted(next)) enter(reader, next, stack);
  }
}

interface LinkEnd {
  readonly linkFrom: number;
}

function enter(reader: Reader, element: Element, stack: (AnyNode | 'end of block' | LinkEnd)[]): void {
  if (element.name === 'br') {
    add(reader, BREAK);
    return;
  }
  if (BLOCKS.has(element.name)) {
    endParagraph(reader);
    stack.push('end of block');
  } else if (element.name === 'a') stack.push({ linkFrom: reader.length });
  for (let i = element.children.length - 1; i >= 0; i--) stack.push(element.children[i]);
}

function add(reader: Reader, words: string): void {
  reader.line.push(words);
  reader.length += words.length;
}

/** Stands for `<br>`; a line break in the source of a page is a blank. */
const BREAK = '\u2028';
const TWO_BREAKS = /\u2028\s*\u2028\s*/;

/** Two line breaks end a paragraph, one does not; a short one that is nearly all link leads elsewhere. */
function endParagraph(reader: Reader): void {
  const whole = reader.line.join('');
  const leadsAway = reader.linked > whole.length * 0.6 && whole.length < 200;
  reader.line = [];
  reader.length = 0;
  reader.linked = 0;
  if (leadsAway) return;
  for (const part of whole.split(TWO_BREAKS)) {
    const words = part.replace(/\s+/g, ' ').trim();
    if (words) reader.paragraphs.push(words);
  }
}
