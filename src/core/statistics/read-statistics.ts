import type { Article } from '../article/article.ts';
import type { Speech } from '../speech/speech.ts';
import type { Statistic } from './statistic.ts';

/** Finds the figures of an article and whether a source is named for each. */
export function readStatistics(_article: Article, _speech: Speech): readonly Statistic[] {
  return [];
}
