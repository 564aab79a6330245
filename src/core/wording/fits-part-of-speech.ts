import type { Pattern } from './compile-lexicon.ts';
import type { Place } from './context-holds.ts';
import { wordClasses } from './lexicon/word-classes.data.ts';
import type { Token } from './sentence-tokens.ts';

/**
 * False where the words beside it tell that the match is another part of speech: `the slam`, `to mob`, `spewing lies`,
 * `a racist remark` for the noun.
 */
export function fitsPartOfSpeech(pattern: Pattern, place: Place): boolean {
  const { part, twin } = pattern.entry;
  if (part === 'verb') return fitsVerb(pattern, place);
  if (part === 'noun')
    return fitsNoun(pattern, place) && !(twin && pattern.form === 'base' && (isAttributive(place) || followsBe(place)));
  return part !== 'adjective' || !twin || isAttributive(place) || followsBe(place);
}

/** True where the next word follows directly and may be what an adjective belongs to: `a «racist» remark`. */
export function isAttributive({ tokens, last, after }: Place): boolean {
  const next = tokens[last + 1];
  return next !== undefined && /^\s+$/.test(after) && !calls('#function', next.word);
}

function followsBe({ tokens, first }: Place): boolean {
  const before = tokens[first - 1];
  return before !== undefined && (calls('#be', before.word) || calls('#degree', before.word));
}

function fitsVerb({ form, tokens: words }: Pattern, { tokens, first, titleCase }: Place): boolean {
  const before = wordBefore(tokens, first);
  if (!before || titleCase || (form !== 'base' && form !== 'third')) return true;
  if (before.possessive || calls('#determiner', before.word) || calls('#preposition', before.word)) return false;
  if (form === 'third') return !/(?:ed|ing|ous|ive|ful|less|able|ic|al)$/.test(before.word);
  return words.length > 1 || opensVerb(before);
}

/** What a verb without an ending may follow: `to`, `they`, `often`, `Democrats`. */
function opensVerb({ word }: Token): boolean {
  return calls('#verb-opener', word) || /(?:ly|s|n't)$/.test(word);
}

function fitsNoun({ form }: Pattern, { tokens, first }: Place): boolean {
  const before = wordBefore(tokens, first);
  if (!before) return true;
  return form === 'base' ? !calls('#subject', before.word) : !calls('#third-person', before.word);
}

/** The word before, unless a mark of punctuation parts the two. */
function wordBefore(tokens: readonly Token[], first: number): Token | undefined {
  return /[.,;:!?()—–“"]/.test(tokens[first].gap) ? undefined : tokens[first - 1];
}

function calls(name: string, word: string): boolean {
  return wordClasses[name].has(word);
}
