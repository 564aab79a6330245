import type { ArchivedArticle } from './archive.ts';
import type { Candidate } from './candidates.ts';
import type { Occurrence } from './corpus.ts';

/** An article that was opened, with what it shares. */
export interface Opened {
  readonly candidate: Candidate;
  readonly article: ArchivedArticle;
  readonly found: readonly Found[];
}

/** An occurrence, and the stretch of the query it was found for. */
export interface Found {
  readonly stretch: number;
  readonly occurrence: Occurrence;
  /** How many words are shared. */
  readonly words: number;
}
