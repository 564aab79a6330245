import type { Archive, ArchivedArticle } from './archive.ts';
import { ARTICLES_PER_SEGMENT } from './segment.ts';

/** An archive, and which of its articles count, by their paths: an open one is read in the editor, not on disk. */
export interface ArchivePart {
  readonly archive: Archive;
  readonly counts: (path: string) => boolean;
}

/** Several archives as one. */
export function joinArchives(parts: readonly ArchivePart[]): Archive {
  return {
    get size() {
      return parts.reduce((sum, { archive }) => sum + archive.size, 0);
    },
    get segments() {
      return parts.flatMap(({ archive }) => archive.segments);
    },
    load: (numbers) => load(parts, numbers),
    async *holding(runs, cancellation) {
      for (const { archive, counts } of parts) {
        for await (const article of archive.holding(runs, cancellation)) if (counts(article.path)) yield article;
      }
    },
  };
}

/** The segments of one part follow those of the part before, and so do the numbers of their articles. */
async function load(parts: readonly ArchivePart[], numbers: readonly number[]) {
  const loaded: (ArchivedArticle | undefined)[] = numbers.map(() => undefined);
  let from = 0;
  for (const { archive, counts } of parts) {
    const end = from + archive.segments.length * ARTICLES_PER_SEGMENT;
    const own = [...numbers.entries()].filter(([, number]) => number >= from && number < end);
    const base = from;
    const articles = await archive.load(own.map(([, number]) => number - base));
    for (const [i, [place]] of own.entries()) {
      const article = articles[i];
      if (article && counts(article.path)) loaded[place] = article;
    }
    from = end;
  }
  return loaded;
}
