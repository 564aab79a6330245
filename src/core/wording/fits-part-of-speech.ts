import type { Pattern } from './compile-lexicon.ts';
import type { Place } from './context-holds.ts';
import { wordClasses } from './lexicon/word-classes.data.ts';

/** False where the word before it tells that the match is another part of speech: `the slam`, `to mob`, `he lies`. */
export function fitsPartOfSpeech({ entry: { part }, form }: Pattern, { tokens, first }: Place): boolean {
  const before = tokens[first - 1];
  if (!before || (part !== 'verb' && part !== 'noun')) return true;
  if (/[.,;:!?()—–]/.test(tokens[first].gap)) return true;
  if (part === 'noun')
    return form === 'base' ? !calls('#verb-opener', before.word) : !calls('#third-person', before.word);
  if (form !== 'base' && form !== 'third') return true;
  return !before.possessive && !calls('#determiner', before.word) && !calls('#preposition', before.word);
}

function calls(name: string, word: string): boolean {
  return wordClasses[name].has(word);
}
