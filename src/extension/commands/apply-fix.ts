import { type CodeAction, commands, type Diagnostic, l10n, type Uri, window, workspace } from 'vscode';
import type { RuleId } from '../../core/report.ts';
import { fixAllOf, fixOf, preferFix } from '../../protocol/code-actions.ts';
import { findingAtCursor, ruleOf } from '../findings.ts';
import type { CommandId } from './command-ids.ts';

/** What a command looks for at the cursor. */
interface WantedFix {
  /** The rule whose findings it mends. */
  readonly rule: RuleId;
  readonly kind: string;
  /** Taken where there is none of `kind`, as with one word that is there only once. */
  readonly otherwise?: string;
}

/** Each quick fix as a command of its own, for the palette, a key or a voice. */
export const fixCommands = {
  'copydesk.nameSource': () => applyFix(mending('unattributed-statistic')),
  'copydesk.addQuotationMarks': () => applyFix(mending('unmarked-quote')),
  'copydesk.restoreWording': () => applyFix(mending('altered-quote')),
  'copydesk.replaceLoadedWord': () => applyFix(mending('loaded-wording')),
  'copydesk.replaceLoadedWordEverywhere': () =>
    applyFix({ rule: 'loaded-wording', kind: fixAllOf('loaded-wording'), otherwise: fixOf('loaded-wording') }),
  'copydesk.preferNeutralWord': () => applyFix({ rule: 'loaded-wording', kind: preferFix }),
  'copydesk.correctName': () => applyFix(mending('name-variant')),
} satisfies Readonly<Partial<Record<CommandId, () => Promise<void>>>>;

const mending = (rule: RuleId): WantedFix => ({ rule, kind: fixOf(rule) });

/** Carries out what the server offers for the finding at the cursor; asks where there is more than one way. */
async function applyFix({ rule, kind, otherwise }: WantedFix): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const finding = findingAtCursor(editor, (candidate) => ruleOf(candidate) === rule);
  if (finding === undefined) return sayNoFinding();
  const { uri } = editor.document;
  const wanted = await fixesOf(uri, finding, kind);
  const fixes = wanted.length > 0 || otherwise === undefined ? wanted : await fixesOf(uri, finding, otherwise);
  await carryOutOneOf(fixes);
}

/** Does what the fix does; asks where there is more than one. False where the person chose none, or there is none. */
export async function carryOutOneOf(fixes: readonly CodeAction[]): Promise<boolean> {
  const fix = await choose(fixes);
  if (fix?.edit !== undefined) await workspace.applyEdit(fix.edit);
  if (fix?.command !== undefined) await commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
  return fix !== undefined;
}

/** The fixes of exactly this kind; those of kinds below it are for other commands. */
export async function fixesOf(uri: Uri, { range }: Diagnostic, kind: string): Promise<readonly CodeAction[]> {
  const found = await commands.executeCommand<readonly CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    range,
    kind,
  );
  return found.filter((fix) => fix.kind?.value === kind);
}

async function choose(fixes: readonly CodeAction[]): Promise<CodeAction | undefined> {
  if (fixes.length === 0) void window.showInformationMessage(l10n.t('There is no such change to make here.'));
  if (fixes.length <= 1) return fixes[0];
  const items = fixes.map((fix) => ({ label: fix.title, fix }));
  const chosen = await window.showQuickPick(items, { placeHolder: l10n.t('Choose what to do') });
  return chosen?.fix;
}

export async function sayNoFinding(): Promise<void> {
  const next = l10n.t('Next Finding');
  const text = l10n.t('The cursor is at no finding that this command is for.');
  if ((await window.showInformationMessage(text, next)) === next) {
    await commands.executeCommand('copydesk.nextFinding');
  }
}
