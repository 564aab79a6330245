import type { ArchivedArticle } from './archive.ts';
import type { Candidate } from './candidates.ts';
import type { Occurrence } from './corpus.ts';

/** An article that was opened, with what it shares. */
export interface Opened {
  readonly candidate: Candidate;
  readonly article: ArchivedArticle;
  readonly found: readonly Found[];
  /** How alike the article is to the one that is looked up, 0 to 1. */
  likeness(): number;
}

/** An occurrence, and the stretch of the query it was found for. */
export interface Found {
  readonly stretch: number;
  readonly occurrence: Occurrence;
  /** The words of the query that are shared. */
  readonly here: readonly number[];
  /** How alike the article is to the one that is looked up, 0 to 1. */
  likeness(): number;
  /** Who speaks there; it takes reading, so only those are asked that are shown. */
  speaker(): string | null;
}
