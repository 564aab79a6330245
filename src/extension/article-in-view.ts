import { type TextDocument, type Uri, window } from 'vscode';
import { isReviewable } from './languages.ts';

/**
 * The article that the person works on: the active one; while output, search results or a panel have the focus, the
 * one it was `before`, or another that can be seen.
 */
export function articleInView(before: Uri | undefined): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  if (active !== undefined && isReviewable(active)) return active;
  if (active !== undefined && isOfWorkspace(active)) return undefined;
  const visible = window.visibleTextEditors.map(({ document }) => document).filter(isReviewable);
  return visible.find(({ uri }) => uri.toString() === before?.toString()) ?? visible[0];
}

/** False for what VS Code itself shows in an editor: output, the text field of a comment. */
function isOfWorkspace({ uri }: TextDocument): boolean {
  return uri.scheme === 'file' || uri.scheme === 'untitled' || uri.scheme.startsWith('vscode-vfs');
}
