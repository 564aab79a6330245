import type { RuleId, Severity } from './report.ts';
import type { WordingCategory, WordingLevel } from './wording/loaded-word.ts';

/** What a person can choose; every host reads it its own way and hands it over whole. */
export interface Settings {
  /** A severity, or `off`; a rule that is not named has its own default. */
  readonly rules: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  readonly wording: {
    readonly level: WordingLevel;
    /** Where a category or a section has its own level; where both have one, the one that marks less counts. */
    readonly categories: Readonly<Partial<Record<WordingCategory, WordingWish>>>;
    /** By the section's name in the front matter, in lower case: `sports` holds for `Sports | Football`, too. */
    readonly sections: Readonly<Record<string, WordingWish>>;
    /** Sections in which loaded words are the writer's to choose, in lower case. */
    readonly exemptSections: readonly string[];
  };
}

/** A level, or no loaded words at all. */
export type WordingWish = WordingLevel | 'off';

/** Every wish, the one that marks least first. */
export const wordingWishes: readonly WordingWish[] = ['off', 'careful', 'thorough'];

export const defaultSettings: Settings = {
  rules: {},
  wording: {
    level: 'careful',
    categories: {},
    sections: {},
    exemptSections: ['opinion', 'editorial', 'commentary', 'column', 'review', 'letters'],
  },
};
