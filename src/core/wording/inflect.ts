import { irregularPlurals, irregularVerbs, stressedLast } from './irregular-forms.data.ts';

/** How a word form relates to its lemma. `base` serves every part of speech; `third` is the `s` of verbs. */
export type WordForm = 'base' | 'third' | 'past' | 'participle' | 'ing' | 'plural' | 'comparative' | 'superlative';

/** The verb in the form: `inflectVerb('slam', 'ing')` is `slamming`, `inflectVerb('speak', 'past')` is `spoke`. */
export function inflectVerb(lemma: string, form: WordForm): string {
  if (form === 'third') return lemma === 'be' ? 'is' : lemma === 'have' ? 'has' : addS(lemma);
  if (form === 'ing') return lemma === 'be' ? 'being' : `${stemBefore(lemma, 'ing')}ing`;
  const irregular = irregularVerbs[lemma];
  if (form === 'past') return irregular?.[0] ?? `${stemBefore(lemma, 'ed')}ed`;
  if (form === 'participle') return irregular?.[1] ?? `${stemBefore(lemma, 'ed')}ed`;
  return lemma;
}

/** The noun's plural: `witch hunt` takes its last word, so give it alone: `hunt` is `hunts`, `crisis` is `crises`. */
export function pluralOf(noun: string): string {
  return irregularPlurals[noun] ?? addS(noun);
}

/** The adverb of an adjective: `bizarrely`, `feebly`, `angrily`, `hysterically`; `null` where there is none. */
export function adverbOf(adjective: string): string | null {
  if (/[- ]|(?:ly|ed|some|ish)$/.test(adjective)) return null;
  if (adjective.endsWith('ic')) return `${adjective}ally`;
  if (adjective.endsWith('y')) return `${adjective.slice(0, -1)}ily`;
  if (/[^aeiou]le$/.test(adjective)) return `${adjective.slice(0, -1)}y`;
  if (adjective.endsWith('ll')) return `${adjective}y`;
  return `${adjective}ly`;
}

/** The comparative and superlative in -er and -est; other adjectives take `more` and need no form. */
export function comparativeOf(adjective: string): readonly [string, string] | null {
  if (adjective.length > 6 || /[- ]|(?:ous|ful|less|ic|al|ed|ing|ent|ant|ive|id|ist)$/.test(adjective)) return null;
  const stem = stemBefore(adjective, 'ed');
  return [`${stem}er`, `${stem}est`];
}

function addS(word: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:go|do|echo|veto|torpedo)$/.test(word)) return `${word}es`;
  return `${word}s`;
}

function stemBefore(word: string, ending: 'ed' | 'ing'): string {
  if (word.endsWith('ie')) return ending === 'ing' ? `${word.slice(0, -2)}y` : word.slice(0, -1);
  if (/[^aeo]e$/.test(word)) return word.slice(0, -1);
  if (word.endsWith('ee') || word.endsWith('oe')) return ending === 'ed' ? word.slice(0, -1) : word;
  if (ending === 'ed' && /[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}i`;
  if (word.endsWith('c')) return `${word}k`;
  if (doubles(word)) return word + word.at(-1);
  return word;
}

function doubles(word: string): boolean {
  return /^(?:[^aeiou]*|.*qu)[aeiou][bdgmnprtvz]$/.test(word) || stressedLast.has(word);
}
