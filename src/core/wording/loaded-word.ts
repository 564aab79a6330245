import type { Span } from '../text/span.ts';

/** A loaded word in the writer's own voice, or in the indirect speech of somebody named. */
export interface LoadedWord extends Span {
  /** The lexicon entry that matched. */
  readonly entry: string;
  readonly category: WordingCategory;
  /** One sentence that the hover shows. */
  readonly reason: string;
  /** Neutral words in the form and case that fit where the loaded one stands; best first, may be empty. */
  readonly alternatives: readonly string[];
  /** `careful`: nearly every editor would change it; `thorough`: a second reader might raise it. */
  readonly level: WordingLevel;
  /** Whose indirect speech it stands in, or `null` for the writer's own voice. */
  readonly reportedFrom: string | null;
}

export type WordingLevel = 'careful' | 'thorough';

export type WordingCategory =
  | 'label'
  | 'epithet'
  | 'judgement'
  | 'saying'
  | 'motive'
  | 'metaphor'
  | 'partisan'
  | 'intensifier'
  | 'sarcasm'
  | 'certainty';
