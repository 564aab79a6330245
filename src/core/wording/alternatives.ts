import { headOf, type LexiconEntry, type Pattern } from './compile-lexicon.ts';
import type { Place } from './context-holds.ts';
import { inflectVerb, pluralOf, type WordForm } from './inflect.ts';
import { wordClasses } from './lexicon/word-classes.data.ts';

/**
 * The neutral words for a match in the form and case that fit its place: for `Slammed` at the start of a sentence
 * `Criticized`; the empty string comes last where the sentence stands without the word.
 */
export function alternativesFor(pattern: Pattern, place: Place, written: string): readonly string[] {
  const form = formInPlace(pattern, place);
  const gap = pattern.tokens.includes('_') ? gapOf(pattern, place, written) : '';
  const words = pattern.entry.alternatives
    .map((lemma) => inflect(lemma, pattern.entry, form).replace('_', gap))
    .map((words) => withCaseOf(words, written, place.titleCase));
  return canOmit(pattern.entry, place) ? [...words, ''] : words;
}

/** `has slammed`, `was slammed`: regular verbs write past and participle alike, their alternatives may not. */
function formInPlace({ form }: Pattern, { tokens, first }: Place): WordForm {
  if (form !== 'past') return form;
  const before = tokens.slice(Math.max(0, first - 3), first).map((token) => token.word);
  return before.some((word) => AUXILIARIES.has(word)) ? 'participle' : form;
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  "has have had having been be being was were is are get gets got getting hasn't haven't hadn't wasn't weren't".split(
    ' ',
  ),
);

function inflect(lemma: string, { part }: LexiconEntry, form: WordForm): string {
  const words = lemma.split(' ');
  const head = headOf(words, part);
  words[head] = inflectHead(words[head].replace('*', ''), part, form);
  return words.join(' ');
}

function inflectHead(word: string, part: string, form: WordForm): string {
  if (part === 'verb') return inflectVerb(word, form);
  if (form === 'plural') return pluralOf(word);
  if (form === 'comparative') return `more ${word}`;
  if (form === 'superlative') return `most ${word}`;
  return word;
}

function withCaseOf(words: string, written: string, titleCase: boolean): string {
  if (written.length > 3 && written === written.toUpperCase()) return words.toUpperCase();
  if (!/^\p{Lu}/u.test(written) || /^\p{Lu}/u.test(words)) return words;
  if (!titleCase) return words.charAt(0).toUpperCase() + words.slice(1);
  return words.replace(/(?<![\p{L}'’-])\p{L}(?=\p{L}{3}|\p{L}*$)/gu, (letter) => letter.toUpperCase());
}

/** The words that `_` stands for. */
function gapOf(pattern: Pattern, { tokens, first, last }: Place, written: string): string {
  const at = pattern.tokens.indexOf('_');
  const from = tokens[first + at];
  const to = tokens[last - (pattern.tokens.length - 1 - at)];
  const base = tokens[first].start;
  return written.slice(from.start - base, to.end - base);
}

/** An adjective before its noun, or an adverb that nothing leans on, can be left out. */
function canOmit({ omissible, part }: LexiconEntry, { tokens, first, last, after }: Place): boolean {
  if (!omissible) return false;
  const previous = tokens[first - 1]?.word ?? '';
  if (LEANING.has(previous) || wordClasses['#be'].has(previous)) return false;
  const next = tokens[last + 1]?.word;
  if (part === 'adverb') return next !== 'and' && next !== 'or';
  return next !== undefined && /^\s+$/.test(after) && !wordClasses['#function'].has(next);
}

const LEANING: ReadonlySet<string> = new Set(
  'and or but nor more most less least very so too as how quite rather that pretty really not'.split(' '),
);
