import { l10n } from 'vscode';
import type { RuleId } from '../../core/report.ts';

/** What a rule's findings are called where they stand together, short enough for a narrow side bar: `Loaded Wording`. */
export function ruleTitle(rule: RuleId): string {
  const titles: Readonly<Record<RuleId, string>> = {
    'unattributed-statistic': l10n.t('Figures without a Source'),
    'vague-attribution': l10n.t('Vague Attributions'),
    'statistic-conflict': l10n.t('Figures That Differ'),
    'quote-elsewhere': l10n.t('Quotations Elsewhere'),
    'altered-quote': l10n.t('Quotations in Other Words'),
    'misattributed-quote': l10n.t('Quotations Given to Others'),
    'unmarked-quote': l10n.t('Unmarked Quotations'),
    'copied-passage': l10n.t('Shared Passages'),
    'loaded-wording': l10n.t('Loaded Wording'),
    'name-variant': l10n.t('Spellings of Names'),
    'house-style': l10n.t('House Style'),
  };
  return titles[rule] ?? rule;
}
