import { Range, type TextEditor, Uri, ViewColumn, window, workspace } from 'vscode';
import type { WordsSpan } from '../../protocol/panel-messages.ts';

/** Where to open an article, and whether to go there. */
export interface PassageWish {
  readonly uri: string;
  readonly span: WordsSpan | null;
  readonly focus: boolean;
  /** What must stay in view: the panel's own column, or that of the article under review. */
  readonly besides: ViewColumn | undefined;
}

/** Selects words in their article: where it is shown already, else in the column beside, of which there is never a third. */
export async function openPassage({ uri, span, focus, besides }: PassageWish): Promise<TextEditor> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const selection = span && new Range(document.positionAt(span.start), document.positionAt(span.end));
  return window.showTextDocument(document, {
    viewColumn: columnFor(document.uri, besides),
    preserveFocus: !focus,
    preview: true,
    ...(selection && { selection }),
  });
}

function columnFor(uri: Uri, besides: ViewColumn | undefined): ViewColumn {
  const visible = window.visibleTextEditors.filter(({ viewColumn }) => viewColumn !== undefined);
  const shown = visible.find(({ document }) => document.uri.toString() === uri.toString());
  const other = visible.find(({ viewColumn }) => viewColumn !== besides);
  return (shown ?? other)?.viewColumn ?? ViewColumn.Beside;
}
