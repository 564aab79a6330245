import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Copydesk's quick fixes for a diagnostic, in the order in which the light bulb lists them. */
export async function fixesFor(
  document: vscode.TextDocument,
  { range }: vscode.Diagnostic,
  kind = 'quickfix.copydesk',
): Promise<vscode.CodeAction[]> {
  const found = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    range,
    kind,
  );
  return found;
}

/** Does what the light bulb does when the fix with this title is chosen. */
export async function applyFix(fixes: readonly vscode.CodeAction[], title: RegExp): Promise<void> {
  const fix = fixes.find((candidate) => title.test(candidate.title));
  assert.ok(fix, `no fix “${title.source}”; offered: ${fixes.map((candidate) => candidate.title).join(' | ')}`);
  if (fix.edit) assert.ok(await vscode.workspace.applyEdit(fix.edit));
  if (fix.command) await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
}
