import type { Article } from '../article/article.ts';
import type { Speech } from '../speech/speech.ts';
import type { LoadedWord } from './loaded-word.ts';

/** Finds the loaded words in the writer's own voice, and those in indirect speech. */
export function findLoadedWords(_article: Article, _speech: Speech): readonly LoadedWord[] {
  return [];
}
