import { Uri, ViewColumn, window } from 'vscode';
import type { SourceNode } from '../trees/source-tree.ts';

/** Opens a source of the list beside the active editor. */
export async function openSourceToSide({ right }: Pick<SourceNode, 'right'>): Promise<void> {
  await window.showTextDocument(Uri.parse(right), { viewColumn: ViewColumn.Beside, preview: true });
}
