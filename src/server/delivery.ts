import type { TextDocument } from 'vscode-languageserver-textdocument';

/** Brings diagnostics to the editor: pushed to it, or fetched by it. */
export interface Delivery {
  /** A document was opened or typed in. */
  changed(document: TextDocument): void;
  /** A document is due as it stands: saved, or its review was asked for. */
  due(document: TextDocument): void;
  /** Settings, desk or corpus are others: all open documents are to be looked at again. */
  allChanged(): void;
  closed(document: TextDocument): void;
}

/** How long the keyboard has to rest before a review starts, in milliseconds. */
export const restAfterTyping = 150;
