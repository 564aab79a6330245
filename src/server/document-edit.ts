import type { SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Edit } from '../core/report.ts';
import type { Client } from './client.ts';

interface EditMeans {
  readonly client: Client;
  /** True where a text holds a placeholder to be filled in: `${1:source}`. */
  readonly snippet: boolean;
}

/** Edits of one open document, in the richest form that the client takes. */
export function documentEdit(
  document: TextDocument,
  edits: readonly Edit[],
  { client, snippet }: EditMeans,
): WorkspaceEdit {
  const asSnippets = snippet && client.snippetEdits && client.versionedEdits;
  const written = edits.map((edit): TextEdit | SnippetTextEdit => {
    const range = { start: document.positionAt(edit.start), end: document.positionAt(edit.end) };
    if (asSnippets) return { range, snippet: { kind: 'snippet', value: edit.text } };
    return { range, newText: snippet ? withoutPlaceholders(edit.text) : edit.text };
  });
  if (!client.versionedEdits) return { changes: { [document.uri]: written as TextEdit[] } };
  const textDocument = { uri: document.uri, version: document.version };
  return { documentChanges: [{ textDocument, edits: written } satisfies TextDocumentEdit] };
}

/** A snippet as the plain text that it would leave behind: `according to ${1:source}` gives `according to source`. */
export function withoutPlaceholders(snippet: string): string {
  return snippet.replace(
    /\\([\\$}])|\$\{\d+:((?:\\.|[^\\}])*)\}|\$\d+|\$\{\d+\}/g,
    (_, escaped: string | undefined, words: string | undefined) => escaped ?? words?.replace(/\\(.)/g, '$1') ?? '',
  );
}
