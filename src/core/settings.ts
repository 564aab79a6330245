import type { RuleId, Severity } from './report.ts';
import type { WordingLevel } from './wording/loaded-word.ts';

/** What a person can choose; every host reads it its own way and hands it over whole. */
export interface Settings {
  /** A severity, or `off`; a rule that is not named has its own default. */
  readonly rules: Readonly<Partial<Record<RuleId, Severity | 'off'>>>;
  readonly wording: {
    readonly level: WordingLevel;
    /** Sections in which loaded words are the writer's to choose, in lower case. */
    readonly exemptSections: readonly string[];
  };
}

export const defaultSettings: Settings = {
  rules: {},
  wording: { level: 'careful', exemptSections: ['opinion', 'editorial', 'commentary', 'column', 'review', 'letters'] },
};
