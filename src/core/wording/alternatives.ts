import { headOf, type LexiconEntry, type Pattern } from './compile-lexicon.ts';
import type { Place } from './context-holds.ts';
import { isAttributive } from './fits-part-of-speech.ts';
import { inflectVerb, pluralOf, type WordForm } from './inflect.ts';
import { massNouns } from './irregular-forms.data.ts';
import { wordClasses } from './lexicon/word-classes.data.ts';

/**
 * The neutral words for a match in the form and case that fit its place: for `Slammed` at the start of a sentence
 * `Criticized`; the empty string comes last where the sentence stands without the word.
 */
export function alternativesFor(pattern: Pattern, place: Place, written: string): readonly string[] {
  const form = formInPlace(pattern, place);
  const gap = pattern.tokens.includes('_') ? gapOf(pattern, place, written) : '';
  const words = pattern.entry.alternatives
    .filter((lemma) => fitsBeforeNoun(lemma, pattern, place) && fitsNumber(lemma, pattern, place))
    .filter((lemma) => fitsDegree(lemma, pattern, place))
    .flatMap((lemma) => withPreposition(lemma, place))
    .map((lemma) => inflectAlternative(lemma, pattern.entry, form).replace('_', gap))
    .map((words) => withCaseOf(words, written, place));
  if (isParticipleBeforeNoun(pattern, place)) return [''];
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

/** A neutral lemma in the form of the loaded word: `criticize` in the past is `criticized`. */
export function inflectAlternative(lemma: string, { part }: LexiconEntry, form: WordForm): string {
  const words = lemma.split(' ');
  const head = headOf(words, part);
  words[head] = inflectHead(words[head].replace('*', ''), part, form);
  return words.join(' ');
}

function inflectHead(word: string, part: string, form: WordForm): string {
  if (part === 'verb') return inflectVerb(word, form);
  if (form === 'plural') return massNouns.has(word) || /[^sui]s$/.test(word) ? word : pluralOf(word);
  if (form === 'comparative') return `more ${word}`;
  if (form === 'superlative') return `most ${word}`;
  return word;
}

function withCaseOf(words: string, written: string, place: Place): string {
  if (written.length > 3 && written === written.toUpperCase()) return words.toUpperCase();
  if (!/^\p{Lu}/u.test(written) || /^\p{Lu}/u.test(words)) return words;
  if (!place.titleCase) return opensSentence(place) ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  return words.replace(/(?<![\p{L}'’-])\p{L}(?=\p{L}{3}|\p{L}*$)/gu, (letter) => letter.toUpperCase());
}

function opensSentence({ tokens, first }: Place): boolean {
  return first === 0 || /[.:?!“"—]/.test(tokens[first].gap);
}

/** `a mocking tone`: a participle before its noun, which no inflected verb replaces. */
function isParticipleBeforeNoun({ entry, form, tokens: words }: Pattern, place: Place): boolean {
  if (entry.part !== 'verb' || words.length > 1 || (form !== 'ing' && form !== 'past')) return false;
  const before = place.tokens[place.first - 1];
  return before !== undefined && wordClasses['#determiner'].has(before.word) && isAttributive(place);
}

/** One says something, but speaks about it: before a preposition `say` gives way. */
function withPreposition(lemma: string, { tokens, last }: Place): readonly string[] {
  const next = tokens[last + 1]?.word ?? '';
  if (lemma === 'object' && next !== 'to' && PREPOSITIONS_OF_SPEECH.has(next)) return [];
  if (lemma !== 'say' || !PREPOSITIONS_OF_SPEECH.has(next)) return [lemma];
  return SPOKEN_BEFORE.has(next) ? ['speak'] : [];
}

const SPOKEN_BEFORE: ReadonlySet<string> = new Set(['about', 'of', 'against', 'to', 'with']);
const PREPOSITIONS_OF_SPEECH: ReadonlySet<string> = new Set([...SPOKEN_BEFORE, 'over', 'at', 'on']);

/** After `a` or `each` only what can be counted fits: `a rant` is no `a remarks`. */
function fitsNumber(lemma: string, { entry, form }: Pattern, { tokens, first }: Place): boolean {
  if (entry.part !== 'noun' || form !== 'base' || !isUncounted(lemma)) return true;
  return !tokens.slice(Math.max(0, first - 2), first).some(({ word }) => COUNTING.has(word));
}

function isUncounted(lemma: string): boolean {
  const words = lemma.split(' ');
  const head = words[headOf(words, 'noun')];
  return massNouns.has(head) || /[^sui]s$/.test(head) || head === 'people';
}

const COUNTING: ReadonlySet<string> = new Set('a an one another each every'.split(' '));

/** `how despicable` is no `how criticized`: a participle has no degrees. */
function fitsDegree(lemma: string, { entry }: Pattern, { tokens, first }: Place): boolean {
  return entry.part !== 'adjective' || !lemma.endsWith('ed') || !DEGREES.has(tokens[first - 1]?.word ?? '');
}

const DEGREES: ReadonlySet<string> = new Set('how so too very as more most less quite rather'.split(' '));

/** `illegal alien criminals`: words that follow their noun do not fit before another one. */
function fitsBeforeNoun(lemma: string, { entry, form }: Pattern, { tokens, last, after }: Place): boolean {
  if (entry.part !== 'noun' || form !== 'base' || !/^\s+$/.test(after)) return true;
  const next = tokens[last + 1];
  return (
    !next || !wordClasses['#person'].has(next.word) || headOf(lemma.split(' '), 'noun') === lemma.split(' ').length - 1
  );
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
function canOmit({ omissible, part, lemma }: LexiconEntry, place: Place): boolean {
  const { tokens, first, last } = place;
  if (!omissible) return false;
  const previous = tokens[first - 1]?.word ?? '';
  if (LEANING.has(previous)) return false;
  if (part !== 'adverb') return isAttributive(place) && !wordClasses['#be'].has(previous);
  if (lemma.includes(' ') && first > 0 && !tokens[first].gap.includes(',')) return false;
  const next = tokens[last + 1]?.word;
  return next !== undefined && next !== 'and' && next !== 'or';
}

const LEANING: ReadonlySet<string> = new Set(
  'and or but nor more most less least very so too as how quite rather that pretty really not'.split(' '),
);
