import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Uri, workspace } from 'vscode';
import type { Severity } from '../../core/report.ts';
import { type FileGroup, type FindingNode, idOf, type RuleGroup, type ShownFinding } from './finding-nodes.ts';
import type { FindingsChoice } from './findings-choice.ts';
import { ruleTitle } from './rule-titles.ts';

/** The tree that a node is drawn in. */
interface TreeAround {
  readonly choice: FindingsChoice;
  /** True where its groups are folded until somebody looks into them. */
  readonly isLong: boolean;
}

/** A node as VS Code draws it. */
export function findingItem(node: FindingNode, { choice, isLong }: TreeAround): TreeItem {
  const item = node.kind === 'finding' ? leafItem(node, choice) : groupItem(node, isLong);
  item.id = idOf(node);
  return item;
}

function groupItem(node: RuleGroup | FileGroup, isFolded: boolean): TreeItem {
  const item = node.kind === 'rule' ? ruleItem(node) : fileItem(node);
  item.collapsibleState = isFolded ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
  return item;
}

function ruleItem({ rule, findings }: RuleGroup): TreeItem {
  const title = ruleTitle(rule);
  const item = new TreeItem(title);
  item.description = String(findings.length);
  item.tooltip = l10n.t('Rule “{0}”', rule);
  item.contextValue = 'rule';
  item.accessibilityInformation = { label: `${title}, ${countText(findings.length)}` };
  return item;
}

function fileItem({ uri, findings }: FileGroup): TreeItem {
  const item = new TreeItem(uri);
  const path = workspace.asRelativePath(uri);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  item.description = folder === '' ? String(findings.length) : `${findings.length} · ${folder}`;
  item.iconPath = ThemeIcon.File;
  item.contextValue = 'file';
  item.accessibilityInformation = { label: `${fileName(uri)}, ${countText(findings.length)}` };
  return item;
}

/** More than this and the message beside it could not be seen. */
const MOST_CHARACTERS = 40;

function leafItem({ uri, rule, severity, diagnostic, words }: ShownFinding, choice: FindingsChoice): TreeItem {
  const { message, range, relatedInformation = [] } = diagnostic;
  const isAmongFiles = choice.scope === 'open' && choice.grouping === 'rule';
  const item = new TreeItem(words.length <= MOST_CHARACTERS ? words : `${words.slice(0, MOST_CHARACTERS).trimEnd()}…`);
  item.description = isAmongFiles ? `${fileName(uri)}: ${message}` : message;
  item.tooltip = l10n.t('{0}\n{1}\n{2}, line {3}', words, message, ruleTitle(rule), range.start.line + 1);
  item.iconPath = icons[severity];
  item.contextValue = relatedInformation.length > 0 ? 'finding versions' : 'finding';
  item.command = { title: l10n.t('Go to Finding'), command: 'vscode.open', arguments: [uri, { selection: range }] };
  const label = l10n.t('{0}: {1}. {2} Line {3}', severityNames(severity), words, message, range.start.line + 1);
  item.accessibilityInformation = { label: isAmongFiles ? `${label}, ${fileName(uri)}` : label };
  return item;
}

const icons: Readonly<Record<Severity, ThemeIcon>> = {
  error: new ThemeIcon('error', new ThemeColor('problemsErrorIcon.foreground')),
  warning: new ThemeIcon('warning', new ThemeColor('problemsWarningIcon.foreground')),
  information: new ThemeIcon('info', new ThemeColor('problemsInfoIcon.foreground')),
  hint: new ThemeIcon('lightbulb'),
};

/** `Warning`, in the person's language. */
export function severityNames(severity: Severity): string {
  const names = {
    error: l10n.t('Error'),
    warning: l10n.t('Warning'),
    information: l10n.t('Information'),
    hint: l10n.t('Hint'),
  };
  return names[severity];
}

/** `1 finding`, `3 findings`. */
export function countText(count: number): string {
  return count === 1 ? l10n.t('1 finding') : l10n.t('{0} findings', count);
}

function fileName(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1);
}
