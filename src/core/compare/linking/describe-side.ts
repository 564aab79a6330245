import type { Article } from '../../article/article.ts';
import { outletName } from '../../article/meta.ts';
import type { Span } from '../../text/span.ts';
import type { LinkedArticle, PassageLink, Side } from '../linked-passages.ts';
import type { PassageWords } from './passage-words.ts';
import { readableBlocks } from './readable-blocks.ts';

/** One of two linked articles: how much of it stands in the other, what stands only here, and how it is read. */
export function describeSide(
  article: Article,
  words: PassageWords,
  side: Side,
  links: readonly PassageLink[],
): LinkedArticle {
  const { path, meta } = article;
  const linked = coverOf(
    article.text.length,
    links.map((link) => link[side]),
  );
  const shared = Uint8Array.from(linked);
  for (const { changes } of links) for (const change of changes) shared.fill(0, change[side].start, change[side].end);
  let count = 0;
  for (let word = 0; word < words.count; word++) count += shared[words.starts[word]];
  return {
    path,
    outlet: outletName(path, meta),
    headline: meta.headline,
    date: meta.date,
    words: words.count,
    shared: words.count === 0 ? 0 : count / words.count,
    alone: findAlone(words, linked),
    blocks: readableBlocks(article, side, links),
  };
}

function coverOf(length: number, spans: readonly Span[]): Uint8Array {
  const cover = new Uint8Array(length);
  for (const { start, end } of spans) cover.fill(1, start, end);
  return cover;
}

/** Sentences that no passage touches; those that follow each other in a block are one. */
function findAlone({ sentences }: PassageWords, linked: Uint8Array): readonly Span[] {
  const alone: (Span & { readonly block: number })[] = [];
  for (const [at, { start, end, block }] of sentences.entries()) {
    if (linked.subarray(start, end).includes(1)) continue;
    const last = alone.at(-1);
    const before = sentences[at - 1];
    if (last && last.block === block && last.end === before.end) alone[alone.length - 1] = { ...last, end };
    else alone.push({ start, end, block });
  }
  return alone.map(({ start, end }) => ({ start, end }));
}
