import { inflectAlternative } from '../wording/alternatives.ts';
import { entriesOf, type LexiconEntry, type Pattern, patternsOf } from '../wording/compile-lexicon.ts';
import { wordGroups } from '../wording/lexicon/word-groups.ts';
import type { LoadedWord } from '../wording/loaded-word.ts';
import { type Swap, swapsOf } from './swaps-of.ts';

/** What a desk may write from now on in place of a loaded word: `criticized` for `slammed`. */
export interface Preference {
  readonly loaded: string;
  readonly neutral: string;
  /** The same for the word's other forms: `slamming` and `criticizing`. */
  readonly swaps: readonly Swap[];
}

/**
 * What a desk may prefer to a loaded word that is `written` so; best first. A style knows no contexts: there is
 * nothing for a word that is loaded only in some. Of a verb's forms it takes those that are never nouns, and the one
 * written: who prefers `criticized` to `slammed` does not mean the grand slam.
 */
export function preferencesFor(word: LoadedWord, written: string): readonly Preference[] {
  const entry = entryFor(word);
  if (!entry || entry.only || entry.twin || entry.lemma.includes('_')) return [];
  const forms = patternsOf(entry);
  const seen = forms.find(({ tokens }) => tokens.join(' ') === plain(written));
  if (!seen) return [];
  const safe = forms.filter((form) => form === seen || !mayBeNoun(form));
  return entry.alternatives.map((lemma) => ({
    loaded: plain(written),
    neutral: inflectAlternative(lemma, entry, seen.form),
    swaps: swapsOf(entry, safe, [lemma]),
  }));
}

/** The reason tells apart entries that are written alike: `claim` the verb and `claim` the noun. */
function entryFor({ entry: lemma, category, reason }: LoadedWord): LexiconEntry | undefined {
  const entries = entriesOf(wordGroups.filter((group) => group.category === category));
  return entries.find((entry) => entry.lemma.replace('*', '') === lemma && entry.reason === reason);
}

function plain(written: string): string {
  return written
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .replaceAll('’', "'");
}

/** `slam`, `slams`; but not `ram through`. */
function mayBeNoun({ entry, form, tokens }: Pattern): boolean {
  return entry.part === 'verb' && tokens.length === 1 && (form === 'base' || form === 'third');
}
