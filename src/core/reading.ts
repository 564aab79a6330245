import type { Article } from './article/article.ts';
import type { Speech } from './speech/speech.ts';
import type { Statistic } from './statistics/statistic.ts';
import type { LoadedWord } from './wording/loaded-word.ts';

/** Everything the article itself tells, before any other article is asked. Rules and comparisons start from this. */
export interface Reading {
  readonly article: Article;
  readonly speech: Speech;
  /** In the order of the text, without overlap. */
  readonly statistics: readonly Statistic[];
  /** In the order of the text, without overlap, of both levels. */
  readonly loadedWords: readonly LoadedWord[];
}
