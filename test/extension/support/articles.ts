import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Opens a file of the workspace in an editor, and waits until it is shown. */
export async function open(name: string, folder = vscode.workspace.workspaceFolders![0]!): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.joinPath(folder.uri, name));
  return vscode.window.showTextDocument(document, { preview: false });
}

/** Where `words` first stand in a document. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.notEqual(start, -1, `“${words}” is not in ${document.fileName}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** The text around `words` up to the ends of their line, for what an edit did to it. */
export function lineWith(document: vscode.TextDocument, words: string): string {
  return document.lineAt(rangeOf(document, words).start).text;
}

/** Puts every open article back to what is on disk and closes it, so that a test leaves nothing to the next. */
export async function closeEverything(): Promise<void> {
  const isOurs = ({ uri, isUntitled }: vscode.TextDocument): boolean =>
    isUntitled || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  for (const document of vscode.workspace.textDocuments.filter((one) => one.isDirty && isOurs(one))) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
