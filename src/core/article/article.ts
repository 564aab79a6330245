import type { Span } from '../text/span.ts';

/**
 * An article file as read. Offsets everywhere count from the start of the file, front matter included.
 * Any text gives an article; what cannot be told is `null`.
 */
export interface Article {
  /** As the host names the file: relative with `/`, or a URI. Never opened by the core. */
  readonly path: string;
  readonly format: ArticleFormat;
  /** The file's text, unchanged. */
  readonly text: string;
  /**
   * `text` with everything blanked out that is not prose: front matter, code, HTML, link targets, markup signs.
   * It has the length of `text`, so an offset in the one is an offset in the other.
   * `See **the [report](https://a.example)**.` becomes `See    the  report                      .`
   */
  readonly prose: string;
  readonly meta: ArticleMeta;
  /** In the order of the text, without overlap; only white space lies between them. */
  readonly blocks: readonly Block[];
}

export type ArticleFormat = 'text' | 'markdown';

export interface ArticleMeta {
  readonly headline: string | null;
  /** The outlet: front matter, else the copyright line, else the folder. */
  readonly source: string | null;
  readonly byline: string | null;
  /** ISO 8601, a day or a time, or as the article writes it. */
  readonly date: string | null;
  /** `SEATTLE`, `GROSSETO, Italy (AP)`. */
  readonly dateline: string | null;
  readonly url: string | null;
  /** The section that the front matter names (`opinion`, `sports`). */
  readonly section: string | null;
}

/**
 * - `headline`, `subhead`, `byline`, `caption`, `credit`: furniture of the article; read, but no running prose
 * - `paragraph`, `list-item`: running prose
 * - `block-quotation`: marked as one by the format (`>` in Markdown); unmarked ones are for `speech` to find
 * - `boilerplate`: the site's own lines ("Advertisement", "Read more", copyright); never analysed
 * - `front-matter`, `code`, `table`: never analysed
 */
export type BlockKind =
  | 'front-matter'
  | 'headline'
  | 'subhead'
  | 'byline'
  | 'caption'
  | 'credit'
  | 'paragraph'
  | 'list-item'
  | 'block-quotation'
  | 'table'
  | 'code'
  | 'boilerplate';

/** A paragraph or line that stands for itself. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Where the words begin: after a dateline (`SEATTLE - `), a list sign or a `>`. At least `start`. */
  readonly bodyStart: number;
  /** The sentences from `bodyStart` on; empty for blocks that are never analysed. */
  readonly sentences: readonly Span[];
}

/** True for the blocks in which the article's own sentences stand. */
export function isProse(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'list-item' || block.kind === 'block-quotation';
}

/** True for the blocks that any rule may look at: prose, headlines and subheads. */
export function isAnalysed(block: Block): boolean {
  return isProse(block) || block.kind === 'headline' || block.kind === 'subhead' || block.kind === 'caption';
}
