import {
  type Disposable,
  DocumentLink,
  type DocumentLinkProvider,
  l10n,
  languages,
  Range,
  type TextDocument,
  type TextDocumentContentProvider,
  Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode';
import type { ShownList } from './place-list.ts';
import { placesAsMarkdown } from './places-as-markdown.ts';

const scheme = 'copydesk-places';

/** Lists of places kept in tabs: read-only Markdown, with a link to each place. */
export class PlacesTabs implements TextDocumentContentProvider, DocumentLinkProvider, Disposable {
  private readonly texts = new Map<string, string>();
  private readonly subscriptions: readonly Disposable[];
  private opened = 0;

  constructor() {
    this.subscriptions = [
      workspace.registerTextDocumentContentProvider(scheme, this),
      languages.registerDocumentLinkProvider({ scheme }, this),
      workspace.onDidCloseTextDocument(({ uri }) => this.texts.delete(uri.toString())),
    ];
  }

  /** Opens a list in a tab of its own. */
  async open(title: string, lists: readonly ShownList[]): Promise<void> {
    const name = l10n.t('Places {0}', ++this.opened);
    const uri = Uri.from({ scheme, path: `/${name}.md` });
    this.texts.set(uri.toString(), placesAsMarkdown(title, lists));
    await window.showTextDocument(uri, { viewColumn: ViewColumn.Active, preview: false });
  }

  provideTextDocumentContent(uri: Uri): string {
    return this.texts.get(uri.toString()) ?? '';
  }

  provideDocumentLinks(document: TextDocument): DocumentLink[] {
    return [...document.getText().matchAll(LINK)].map(({ index, 0: whole, 1: label, 2: target }) => {
      const range = new Range(document.positionAt(index), document.positionAt(index + whole.length));
      const link = new DocumentLink(range, Uri.parse(target));
      link.tooltip = l10n.t('Go to {0}', label);
      return link;
    });
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }
}

const LINK = /\[((?:\\.|[^\]\\\n]){1,200})\]\(<([^>\n]{1,2000})>\)/g;
