import { type Article, type Block, isAnalysed } from '../article/article.ts';
import type { Span } from '../text/span.ts';
import type { Stretch } from './check.ts';

/** The stretches of an article that a scope names: `heading`, `sentence`, `paragraph & ~blockquote`. */
export function stretchesOf(article: Article, scopes: readonly string[]): readonly Stretch[] {
  const blocks = article.blocks.filter((block) => isAnalysed(block) && scopes.some((scope) => fitsScope(block, scope)));
  const bySentence = scopes.some((scope) => scope.includes('sentence'));
  return blocks
    .flatMap((block): readonly Span[] => (bySentence ? block.sentences : [{ start: block.bodyStart, end: block.end }]))
    .map(({ start, end }) => ({ start, end, text: article.prose.slice(start, end) }));
}

/** True where all the parts of a scope fit: each names a kind of block, or with `~` what it may not be. */
function fitsScope(block: Block, scope: string): boolean {
  return scope.split('&').every((part) => {
    const name = part.trim();
    return name.startsWith('~') ? !isNamed(block, name.slice(1)) : isNamed(block, name);
  });
}

function isNamed({ kind }: Block, name: string): boolean {
  switch (name) {
    case 'text':
    case 'sentence':
    case 'summary':
    case 'raw':
      return true;
    case 'heading':
      return kind === 'headline' || kind === 'subhead';
    case 'heading.h1':
      return kind === 'headline';
    case 'paragraph':
      return kind === 'paragraph';
    case 'list':
      return kind === 'list-item';
    case 'blockquote':
      return kind === 'block-quotation';
    default:
      return name.startsWith('heading.') && kind === 'subhead';
  }
}
