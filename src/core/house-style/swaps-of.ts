import { inflectAlternative } from '../wording/alternatives.ts';
import { type LexiconEntry, type Pattern, patternsOf } from '../wording/compile-lexicon.ts';

/** A pair of a substitution in a style: `slammed` is to be written `criticized`. */
export interface Swap {
  /** A written form, as a pattern: `illegal[ -]aliens`. */
  readonly loaded: string;
  /** The neutral words in the same form, parted by `|`; '' where there are none. */
  readonly neutral: string;
}

/** The pairs for forms of an entry of the lexicon: all of its forms and all of its neutral words, unless named. */
export function swapsOf(
  entry: LexiconEntry,
  forms: readonly Pattern[] = patternsOf(entry),
  alternatives: readonly string[] = entry.alternatives,
): readonly Swap[] {
  return forms.map(({ tokens, form }) => ({
    loaded: tokens.join('[ -]'),
    neutral: alternatives.map((lemma) => inflectAlternative(lemma, entry, form)).join('|'),
  }));
}
