import { type CodeAction, commands, type Diagnostic, l10n, type TextEditor, window, workspace } from 'vscode';
import type { RuleId } from '../../core/report.ts';
import { fixAllOf, fixOf } from '../../protocol/code-actions.ts';
import { findingAtCursor, ruleOf } from '../findings.ts';
import type { CommandId } from './command-ids.ts';

/** Each quick fix as a command of its own, for the palette, a key or a voice. */
export const fixCommands = {
  'copydesk.nameSource': () => applyFix('unattributed-statistic'),
  'copydesk.addQuotationMarks': () => applyFix('unmarked-quote'),
  'copydesk.restoreWording': () => applyFix('altered-quote'),
  'copydesk.replaceLoadedWord': () => applyFix('loaded-wording'),
  'copydesk.replaceLoadedWordEverywhere': () => applyFix('loaded-wording', 'everywhere'),
  'copydesk.correctName': () => applyFix('name-variant'),
} satisfies Readonly<Partial<Record<CommandId, () => Promise<void>>>>;

type Extent = 'here' | 'everywhere';

/** Carries out what the server offers for the finding at the cursor; asks where there is more than one way. */
async function applyFix(rule: RuleId, extent: Extent = 'here'): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const finding = findingAtCursor(editor, (candidate) => ruleOf(candidate) === rule);
  if (finding === undefined) return sayNoFinding();
  const fix = await choose(await fixesFor(editor, finding, { rule, extent }));
  if (fix?.edit !== undefined) await workspace.applyEdit(fix.edit);
  if (fix?.command !== undefined) await commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
}

async function fixesFor(
  { document }: TextEditor,
  finding: Diagnostic,
  { rule, extent }: { readonly rule: RuleId; readonly extent: Extent },
): Promise<readonly CodeAction[]> {
  const all = fixAllOf(rule);
  const kind = extent === 'everywhere' ? all : fixOf(rule);
  const found = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    kind,
  );
  return found.filter((action) => (action.kind?.value === all) === (extent === 'everywhere'));
}

async function choose(fixes: readonly CodeAction[]): Promise<CodeAction | undefined> {
  if (fixes.length === 0) void window.showInformationMessage(l10n.t('There is no such change to make here.'));
  if (fixes.length <= 1) return fixes[0];
  const items = fixes.map((fix) => ({ label: fix.title, fix }));
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('Choose the change to make') });
  return chosen?.fix;
}

async function sayNoFinding(): Promise<void> {
  const next = l10n.t('Next Finding');
  const answer = await window.showInformationMessage(
    l10n.t('The cursor is at no finding that this command mends.'),
    next,
  );
  if (answer === next) await commands.executeCommand('copydesk.nextFinding');
}
