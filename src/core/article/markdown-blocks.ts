import type { Nodes, Parents, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Span } from '../text/span.ts';
import { trimSpan } from '../text/span.ts';
import type { BlockKind } from './article.ts';
import { lineKind } from './line-kind.ts';
import type { RawBlock } from './plain-blocks.ts';

/** What a Markdown text is made of: its blocks, and the stretches in them that are words of prose. */
export interface MarkdownParts {
  readonly blocks: readonly RawBlock[];
  /** In the order of the text; everything outside is markup. */
  readonly prose: readonly Span[];
}

/** Reads Markdown from `from` on. Code, HTML, images and the targets of links are no prose; the words of a link are. */
export function markdownBlocks(text: string, from: number): MarkdownParts {
  const tree = fromMarkdown(text.slice(from), { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  const blocks: RawBlock[] = [];
  const prose: Span[] = [];
  const reader = { text, from, blocks, prose };
  for (const node of tree.children) addBlock(reader, node, null);
  return { blocks: markHeadline(text, blocks), prose };
}

interface Reader {
  readonly text: string;
  readonly from: number;
  readonly blocks: RawBlock[];
  readonly prose: Span[];
}

const KINDS: Readonly<Partial<Record<Nodes['type'], BlockKind>>> = {
  heading: 'subhead',
  paragraph: 'paragraph',
  code: 'code',
  html: 'code',
  table: 'table',
  definition: 'code',
  footnoteDefinition: 'boilerplate',
};

function addBlock(reader: Reader, node: RootContent, within: BlockKind | null): void {
  if (node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem') {
    const kind = node.type === 'blockquote' ? 'block-quotation' : (within ?? 'list-item');
    for (const child of node.children) addBlock(reader, child, kind);
    return;
  }
  const kind = KINDS[node.type];
  if (!kind) return;
  const span = spanOf(reader, node);
  const words: Span[] = [];
  if (kind === 'paragraph' || kind === 'subhead') collectWords(reader, node as Parents, words);
  if (words.length === 0) {
    reader.blocks.push({ ...span, kind: kind === 'paragraph' ? 'code' : kind, bodyStart: span.start });
    return;
  }
  reader.prose.push(...words);
  const own = kind === 'paragraph' ? paragraphKind(reader.text, span, within) : kind;
  reader.blocks.push({ ...span, kind: own, bodyStart: words[0].start });
}

function paragraphKind(text: string, span: Span, within: BlockKind | null): BlockKind {
  const kind = lineKind(text.slice(span.start, span.end).replace(/[*_]{1,3}/g, ''));
  if (within) return kind === 'boilerplate' ? kind : within;
  return kind === 'text' || kind === 'table' || kind === 'list-item' ? 'paragraph' : kind;
}

function collectWords(reader: Reader, node: Parents, words: Span[]): void {
  for (const child of node.children) {
    if (child.type === 'text') words.push(trimSpan(reader.text, spanOf(reader, child)));
    else if ('children' in child && !isBareLink(child)) collectWords(reader, child, words);
  }
}

/** A page's address that stands for itself is no prose. */
function isBareLink(node: Parents): boolean {
  if (node.type !== 'link') return false;
  const [only] = node.children;
  return node.children.length === 1 && only.type === 'text' && /^(?:https?:|www\.|mailto:)/.test(only.value);
}

function spanOf({ from }: Reader, node: Nodes): Span {
  return { start: from + (node.position?.start.offset ?? 0), end: from + (node.position?.end.offset ?? 0) };
}

/** The first block, where it is a heading, is the headline. */
function markHeadline(text: string, blocks: readonly RawBlock[]): readonly RawBlock[] {
  const first = blocks.findIndex(({ kind }) => kind !== 'boilerplate' && kind !== 'code' && kind !== 'credit');
  if (first < 0 || blocks[first].kind !== 'subhead') return blocks;
  const level = /^#+/.exec(text.slice(blocks[first].start, blocks[first].end))?.[0].length ?? 1;
  return level > 2 ? blocks : blocks.map((block, i) => (i === first ? { ...block, kind: 'headline' } : block));
}
