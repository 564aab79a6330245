import { ConfigurationTarget, l10n, window, workspace } from 'vscode';
import type { RuleSetting } from '../../protocol/settings.ts';
import { findingAtCursor, ruleOf } from '../findings.ts';
import type { ShownFinding } from '../trees/finding-nodes.ts';
import { chosenFindings } from './chosen-findings.ts';

/** Asks how loud a rule shall be, and where that shall hold: that of the list's entry, else of the finding at the cursor. */
export async function setSeverity(input: readonly unknown[]): Promise<void> {
  const finding = chosenFindings(input)[0] ?? findingUnderCursor();
  if (finding === undefined) {
    void window.showInformationMessage(l10n.t('Put the cursor on a finding to set how its rule is shown.'));
    return;
  }
  const { rule, uri } = finding;
  const title = l10n.t('Rule “{0}”', rule);
  const severity = await window.showQuickPick(severityItems(), { title, placeHolder: l10n.t('Show its findings as…') });
  if (severity === undefined) return;
  const target = await window.showQuickPick(targetItems(), { title, placeHolder: l10n.t('Where shall that hold?') });
  if (target === undefined) return;
  const settings = workspace.getConfiguration('copydesk.rules', uri);
  await settings.update(rule, severity.setting, target.target);
}

function findingUnderCursor(): Pick<ShownFinding, 'rule' | 'uri'> | undefined {
  const editor = window.activeTextEditor;
  const finding = editor && findingAtCursor(editor);
  const rule = finding && ruleOf(finding);
  return editor && rule && { rule, uri: editor.document.uri };
}

function severityItems(): { readonly label: string; readonly description: string; readonly setting: RuleSetting }[] {
  return [
    { setting: 'off', label: l10n.t('Off'), description: l10n.t('Do not look for this') },
    { setting: 'hint', label: l10n.t('Hint'), description: l10n.t('Dots in the text, no entry in Problems') },
    { setting: 'information', label: l10n.t('Information'), description: l10n.t('For you to judge') },
    { setting: 'warning', label: l10n.t('Warning'), description: l10n.t('To be looked at before publication') },
    { setting: 'error', label: l10n.t('Error'), description: l10n.t('To be mended before publication') },
    { setting: 'default', label: l10n.t('Default'), description: l10n.t('As the rule itself has it') },
  ];
}

function targetItems(): { readonly label: string; readonly target: ConfigurationTarget }[] {
  const everywhere = { label: l10n.t('Everywhere'), target: ConfigurationTarget.Global };
  if (workspace.workspaceFolders === undefined) return [everywhere];
  return [{ label: l10n.t('In this workspace'), target: ConfigurationTarget.Workspace }, everywhere];
}
