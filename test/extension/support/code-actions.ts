import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** How often VS Code may let go of a question because the findings have just changed. */
const MOST_QUESTIONS = 5;

/**
 * Copydesk's quick fixes for a diagnostic, in the order in which the light bulb lists them. VS Code cancels the question
 * when the findings change under it; then it is asked again, as the light bulb does.
 */
export async function fixesFor(
  document: vscode.TextDocument,
  { range }: vscode.Diagnostic,
  kind = 'quickfix.copydesk',
): Promise<vscode.CodeAction[]> {
  for (let question = 1; ; question++) {
    try {
      return await vscode.commands.executeCommand('vscode.executeCodeActionProvider', document.uri, range, kind);
    } catch (error) {
      if (question === MOST_QUESTIONS || (error as Error).message !== 'Canceled') throw error;
    }
  }
}

/** Does what the light bulb does when the fix with this title is chosen. */
export async function applyFix(fixes: readonly vscode.CodeAction[], title: RegExp): Promise<void> {
  const fix = fixes.find((candidate) => title.test(candidate.title));
  assert.ok(fix, `no fix “${title.source}”; offered: ${fixes.map((candidate) => candidate.title).join(' | ')}`);
  if (fix.edit) assert.ok(await vscode.workspace.applyEdit(fix.edit));
  if (fix.command) await vscode.commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
}
