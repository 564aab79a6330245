import type { RuleId } from '../core/report.ts';
import { rules } from '../core/rules/list.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';
import type { WordingLevel } from '../core/wording/loaded-word.ts';
import type { FormatName } from './formats/formats.ts';

/** What `copydesk review` takes beside the paths; commander has checked the choices. */
export interface ReviewOptions {
  readonly corpus: readonly string[];
  readonly rule: readonly RuleId[];
  readonly level: WordingLevel;
  readonly format: FormatName;
}

/** The settings that the options ask for: with `--rule`, every other rule is off. */
export function settingsOf({ rule: wanted, level }: ReviewOptions): Settings {
  const unwanted = wanted.length > 0 ? rules.filter(({ id }) => !wanted.includes(id)) : [];
  return {
    rules: Object.fromEntries(unwanted.map(({ id }) => [id, 'off' as const])),
    wording: { ...defaultSettings.wording, level },
  };
}
