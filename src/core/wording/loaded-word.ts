import type { Span } from '../text/span.ts';

/** A loaded word in the writer's own voice, or in the indirect speech of somebody named. */
export interface LoadedWord extends Span {
  /** The lexicon entry that matched, by its lemma: `slam` for `Slammed`. */
  readonly entry: string;
  readonly category: WordingCategory;
  /** One sentence that the hover shows. */
  readonly reason: string;
  /** In what context the word would be fine, one sentence. */
  readonly fine: string;
  /** The public style guidance that the entry follows, a sentence each with its name. */
  readonly guidance: readonly string[];
  /**
   * Neutral words in the form and case that fit where the loaded one stands; best first, may be empty.
   * The empty string, always last, says that the sentence stands without the word.
   */
  readonly alternatives: readonly string[];
  /** `careful`: nearly every editor would change it; `thorough`: a second reader might raise it. */
  readonly level: WordingLevel;
  /** Whose indirect speech it stands in, or `null` for the writer's own voice. */
  readonly reportedFrom: string | null;
  /** True for slang and chatter, `hold the phone`, which take no side but are out of place in a report. */
  readonly isChat: boolean;
}

export type WordingLevel = 'careful' | 'thorough';

/** Every category; the manifest and the schema of the desk file describe the same ones, which tests hold together. */
export const wordingCategories = [
  'label',
  'epithet',
  'judgement',
  'saying',
  'motive',
  'metaphor',
  'partisan',
  'intensifier',
  'sarcasm',
  'certainty',
] as const;

export type WordingCategory = (typeof wordingCategories)[number];
