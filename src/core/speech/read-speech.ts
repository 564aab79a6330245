import type { Article } from '../article/article.ts';
import type { Speech } from './speech.ts';

/** Finds what is somebody's words in an article, and whose. */
export function readSpeech(_article: Article): Speech {
  return { quotations: [], reported: [] };
}
