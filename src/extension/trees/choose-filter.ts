import { l10n, type QuickPickItem, QuickPickItemKind, window } from 'vscode';
import { groupBy } from '../../core/group-by.ts';
import type { RuleId, Severity } from '../../core/report.ts';
import { countText, severityNames } from './finding-item.ts';
import { type ShownFinding, severities } from './finding-nodes.ts';
import type { FindingsTree } from './findings-tree.ts';
import { ruleTitle } from './rule-titles.ts';

type Choice = QuickPickItem & { readonly severity?: Severity; readonly rule?: RuleId };

/** Asks which findings the tree is to show. What is not there now is not asked about, and stays as it was chosen. */
export async function chooseFilter(tree: FindingsTree): Promise<void> {
  const items = itemsFor(tree);
  const title = l10n.t('Filter Findings');
  const placeHolder = l10n.t('Which findings shall the list show?');
  const chosen = await window.showQuickPick(items, { title, placeHolder, canPickMany: true });
  if (chosen === undefined) return;
  const unchosen = items.filter((item) => !chosen.includes(item));
  const { rules, severities: loudness } = tree.choice.hidden;
  const asked = new Set(items.flatMap(({ rule, severity }) => rule ?? severity ?? []));
  tree.choose({
    hidden: {
      rules: [...rules.filter((rule) => !asked.has(rule)), ...unchosen.flatMap(({ rule }) => rule ?? [])],
      severities: [
        ...loudness.filter((severity) => !asked.has(severity)),
        ...unchosen.flatMap(({ severity }) => severity ?? []),
      ],
    },
  });
}

function itemsFor({ findings, choice: { hidden } }: FindingsTree): readonly Choice[] {
  const bySeverity = groupBy(findings, ({ severity }) => severity);
  const ofSeverities = severities.flatMap((severity): readonly Choice[] => {
    const count = bySeverity.get(severity)?.length;
    if (count === undefined) return [];
    const picked = !hidden.severities.includes(severity);
    return [{ label: severityNames(severity), description: countText(count), picked, severity }];
  });
  const ofRules = [...groupBy(findings, ({ rule }) => rule)].map(
    ([rule, found]: readonly [RuleId, readonly ShownFinding[]]) => {
      return {
        label: ruleTitle(rule),
        description: countText(found.length),
        picked: !hidden.rules.includes(rule),
        rule,
      };
    },
  );
  const separator = (label: string): Choice => ({ label, kind: QuickPickItemKind.Separator });
  return [separator(l10n.t('Severity')), ...ofSeverities, separator(l10n.t('Rule')), ...ofRules];
}
