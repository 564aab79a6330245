import { splitSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import { type Article, type ArticleFormat, type Block, isAnalysed, isProse } from './article.ts';
import { findDateline } from './dateline.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { markdownBlocks } from './markdown-blocks.ts';
import { readMeta } from './meta.ts';
import { plainBlocks, type RawBlock } from './plain-blocks.ts';
import { blankAround, blankFurniture, blankMarkup } from './prose.ts';

/**
 * Reads a file's text as an article: front matter, headline, byline, dateline, captions, subheads, block quotations,
 * the site's own lines, paragraphs and their sentences. Any text gives an article. `format` is told by the path's
 * ending unless the host knows better (an unsaved document in Markdown).
 */
export function readArticle(path: string, text: string, format: ArticleFormat = formatOf(path)): Article {
  const frontMatter = readFrontMatter(text);
  const from = frontMatter?.end ?? 0;
  const { blocks: raw, prose } = format === 'markdown' ? markdownParts(text, from) : plainParts(text, from);
  const dated = readDateline(text, raw);
  const blocks = dated.blocks.map((block) => withSentences(prose, block));
  const all = frontMatter ? [frontMatterBlock(frontMatter), ...blocks] : blocks;
  const dateline = dated.dateline && text.slice(dated.dateline.start, dated.dateline.end);
  const meta = readMeta({ path, text, frontMatter, blocks, dateline });
  return { path, format, text, prose, meta, blocks: all };
}

/** Markdown for `.md` and `.markdown`, else plain text. */
export function formatOf(path: string): ArticleFormat {
  return /\.(?:md|markdown|mdown)$/i.test(path) ? 'markdown' : 'text';
}

interface Parts {
  readonly blocks: readonly RawBlock[];
  readonly prose: string;
}

function markdownParts(text: string, from: number): Parts {
  const { blocks, prose } = markdownBlocks(text, from);
  return { blocks, prose: blankFurniture(blankMarkup(blankAround(text, prose))) };
}

function plainParts(text: string, from: number): Parts {
  return {
    blocks: plainBlocks(text, from),
    prose: blankFurniture(blankMarkup(blankAround(text, [{ start: from, end: text.length }]))),
  };
}

interface Dated {
  readonly blocks: readonly RawBlock[];
  readonly dateline: Span | null;
}

/** How many paragraphs may come before the one with the dateline. */
const LAST_PLACE_FOR_DATELINE = 6;

function readDateline(text: string, blocks: readonly RawBlock[]): Dated {
  for (const [i, block] of blocks.slice(0, LAST_PLACE_FOR_DATELINE).entries()) {
    if (block.kind !== 'paragraph') continue;
    const dateline = findDateline(text, block.bodyStart, block.end);
    if (!dateline) continue;
    const dated = { ...block, bodyStart: dateline.bodyStart };
    return { blocks: blocks.map((other, k) => (k === i ? dated : other)), dateline };
  }
  return { blocks, dateline: null };
}

function withSentences(prose: string, block: RawBlock): Block {
  const { kind, start, end, bodyStart } = block;
  const read: Block = { kind, start, end, bodyStart, sentences: [] };
  if (!isAnalysed(read)) return read;
  const sentences = isProse(read) ? splitSentences(prose, bodyStart, end) : [{ start: bodyStart, end }];
  return { ...read, sentences };
}

function frontMatterBlock({ start, end }: FrontMatter): Block {
  return { kind: 'front-matter', start, end, bodyStart: end, sentences: [] };
}
