import { commands, type Diagnostic, l10n, type Selection, type TextEditor, ViewColumn, window } from 'vscode';
import { findingsIn } from '../findings.ts';

/** Selects the next or previous finding, from the end on to the beginning, and shows what is said of it. */
export async function goToFinding(direction: 'next' | 'previous'): Promise<void> {
  const editor = window.activeTextEditor ?? window.visibleTextEditors.find(hasFindings);
  const finding = editor && neighbour(findingsIn(editor.document.uri), editor.selection, direction);
  if (editor === undefined || finding === undefined) {
    void window.showInformationMessage(l10n.t('Copydesk has no findings in this file.'));
    return;
  }
  const { document, viewColumn = ViewColumn.Active } = editor;
  await window.showTextDocument(document, { viewColumn, selection: finding.range });
  await commands.executeCommand('editor.action.showHover');
}

const hasFindings = ({ document }: TextEditor): boolean => findingsIn(document.uri).length > 0;

function neighbour(
  findings: readonly Diagnostic[],
  selection: Selection,
  direction: 'next' | 'previous',
): Diagnostic | undefined {
  const from = selection.start;
  if (direction === 'previous') return findings.findLast(({ range }) => range.start.isBefore(from)) ?? findings.at(-1);
  const isAt = findings.some(({ range }) => range.isEqual(selection));
  const isNext = ({ range }: Diagnostic) => (isAt ? range.start.isAfter(from) : !range.start.isBefore(from));
  return findings.find(isNext) ?? findings[0];
}
