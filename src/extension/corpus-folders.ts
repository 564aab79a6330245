import { Uri, workspace } from 'vscode';

/**
 * The corpus folders of user, workspace and folder settings together. VS Code itself lets the innermost list replace
 * the others, so that a folder added to one of them would seem to do nothing.
 */
export function corpusFolders(scopeUri: string | undefined): readonly string[] {
  const scope = scopeUri === undefined ? undefined : Uri.parse(scopeUri);
  const lists = workspace.getConfiguration('copydesk', scope ?? null).inspect<unknown>('corpus.folders');
  const trusted = workspace.isTrusted ? [lists?.workspaceValue, lists?.workspaceFolderValue] : [];
  const folders = [lists?.globalValue, ...trusted].flat().filter((folder) => typeof folder === 'string');
  return [...new Set(folders)];
}
