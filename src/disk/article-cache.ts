import type { ArchivedArticle } from '../core/corpus/archive.ts';

/** Articles that were read of late, by the key of their row. */
export interface ArticleCache {
  get(key: string): ArchivedArticle | undefined;
  keep(key: string, article: ArchivedArticle): void;
  forget(isStale: (key: string) => boolean): void;
}

const BYTES_PER_WORD = 12 + 2 * 6;

/** A cache of about `most` bytes; what was asked for longest ago goes first. */
export function articleCache(most: number): ArticleCache {
  const kept = new Map<string, ArchivedArticle>();
  let size = 0;
  const remove = (key: string): void => {
    size -= sizeOf(kept.get(key));
    kept.delete(key);
  };
  return {
    get(key) {
      const article = kept.get(key);
      if (article && kept.delete(key)) kept.set(key, article);
      return article;
    },
    keep(key, article) {
      remove(key);
      kept.set(key, article);
      size += sizeOf(article);
      for (const oldest of kept.keys()) {
        if (size <= most) break;
        remove(oldest);
      }
    },
    forget(isStale) {
      for (const key of [...kept.keys()]) if (isStale(key)) remove(key);
    },
  };
}

function sizeOf(article: ArchivedArticle | undefined): number {
  return article ? article.words.count * BYTES_PER_WORD : 0;
}
