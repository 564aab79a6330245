import { type DeskFile, withDesk } from '../core/desk/desk-file.ts';
import type { Columns } from '../core/entries/article-fields.ts';
import type { RuleId } from '../core/report.ts';
import { rules } from '../core/rules/list.ts';
import { defaultSettings, type Settings } from '../core/settings.ts';
import type { WordingLevel } from '../core/wording/loaded-word.ts';
import type { FormatName } from './formats/formats.ts';

/** What `copydesk review` takes beside the paths; commander has checked the choices. */
export interface ReviewOptions {
  readonly corpus: readonly string[];
  readonly columns?: Columns;
  readonly rule: readonly RuleId[];
  readonly level?: WordingLevel;
  readonly format: FormatName;
}

/** The settings for a desk's articles. What the command line asks for goes before what the desk file says. */
export function settingsFor({ rule: wanted, level }: ReviewOptions, desk: DeskFile): Settings {
  const { rules: chosen, wording } = withDesk(defaultSettings, desk);
  return { rules: wanted.length > 0 ? only(wanted, chosen) : chosen, wording: { ...wording, ...(level && { level }) } };
}

/** The rules asked for at the severity that the desk gives them, if it gives one; all others off. */
function only(wanted: readonly RuleId[], chosen: Settings['rules']): Settings['rules'] {
  const kept = Object.entries(chosen).filter(([, severity]) => severity !== 'off');
  const others = rules.filter(({ id }) => !wanted.includes(id)).map(({ id }) => [id, 'off'] as const);
  return Object.fromEntries([...kept, ...others]);
}
