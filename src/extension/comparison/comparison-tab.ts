import {
  commands,
  type Disposable,
  l10n,
  Range,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { comparisonAsMarkdown } from '../../core/compare/formats/markdown.ts';
import type { CellPlace, ComparisonPage, FromComparison, ToComparison } from '../../protocol/comparison-messages.ts';
import { type CompareAnswer, type CompareParams, compare } from '../../protocol/requests.ts';
import { pageHtml } from '../panel-html.ts';
import type { Copydesk } from '../start-copydesk.ts';
import { comparisonPage, noComparisonPage } from './comparison-page.ts';
import { exportComparison } from './export-comparison.ts';

/** What is compared: an article with the sources of its story, or with those that the person chose. */
export interface ComparisonWish {
  readonly uri: string;
  readonly others?: readonly string[];
}

/** One comparison in a tab of its own. It lives as long as the tab. */
export class ComparisonTab implements Disposable {
  private readonly subscriptions: readonly Disposable[];
  private answer: CompareAnswer | null = null;
  private page: ComparisonPage = noComparisonPage(l10n.t('Comparing…'));
  /** Counts the questions, so that an answer that comes late can be told. */
  private question = 0;

  constructor(
    private readonly panel: WebviewPanel,
    private readonly copydesk: Copydesk,
    private readonly wish: ComparisonWish,
    extensionUri: Uri,
  ) {
    const roots = [Uri.joinPath(extensionUri, 'dist'), Uri.joinPath(extensionUri, 'media')];
    panel.webview.options = { enableScripts: true, localResourceRoots: roots };
    this.subscriptions = [
      panel.webview.onDidReceiveMessage((message: FromComparison) => this.hear(message)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.follow(textEditor)),
      panel.onDidDispose(() => this.dispose()),
    ];
    panel.webview.html = pageHtml(panel.webview, extensionUri, { name: 'comparison', title: panel.title });
    void this.refresh();
  }

  dispose(): void {
    this.question += 1;
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  /** Asks anew; an answer that a later question has overtaken is dropped. */
  async refresh(): Promise<void> {
    const question = ++this.question;
    const params: CompareParams = this.wish;
    const answer = await this.copydesk.process
      .request<CompareAnswer | null>(compare, params)
      .catch((reason: unknown) => {
        this.copydesk.log.error(`No comparison: ${String(reason)}`);
        return null;
      });
    if (question !== this.question) return;
    this.answer = answer;
    this.show(
      answer === null
        ? noComparisonPage(l10n.t('The comparison could not be made. The log says why.'))
        : pageOf(answer),
    );
  }

  private show(page: ComparisonPage): void {
    this.page = page;
    this.tell({ type: 'show', page });
  }

  private tell(message: ToComparison): void {
    void this.panel.webview.postMessage(message);
  }

  private hear(message: FromComparison): void {
    switch (message.type) {
      case 'ready':
        this.show(this.page);
        return;
      case 'open':
        void this.open(message.place, message.focus);
        return;
      case 'run':
        void this.run(message.action);
    }
  }

  private async run(action: 'refresh' | 'copy' | 'export'): Promise<void> {
    if (action === 'refresh') return this.refresh();
    if (this.answer === null) return;
    if (action === 'export') return exportComparison(this.answer.comparison);
    await commands.executeCommand('copydesk.copyComparison', comparisonAsMarkdown(this.answer.comparison));
  }

  /** Selects the words in their article, beside the comparison. */
  private async open({ source, start, end }: CellPlace, focus: boolean): Promise<void> {
    const uri = this.answer?.uris[source];
    if (uri === undefined) return;
    const document = await workspace.openTextDocument(Uri.parse(uri));
    const selection = new Range(document.positionAt(start), document.positionAt(end));
    await window.showTextDocument(document, {
      viewColumn: ViewColumn.Beside,
      preserveFocus: !focus,
      preview: true,
      selection,
    });
  }

  /** Shows the row of the quotation at the cursor. */
  private follow({ document, selection }: TextEditor): void {
    const source = this.answer?.uris.indexOf(document.uri.toString()) ?? -1;
    if (source < 0 || this.page.kind !== 'tables') return;
    const at = document.offsetAt(selection.active);
    const row = this.page.tabs[0].rows.findIndex(({ cells }) => {
      const place = cells[source]?.place;
      return place !== null && place !== undefined && place.start <= at && at <= place.end;
    });
    this.tell({ type: 'highlight', tab: 'quotations', row: row < 0 ? null : row });
  }
}

function pageOf({ comparison }: CompareAnswer): ComparisonPage {
  if (comparison.sources.length > 1) return comparisonPage(comparison);
  return noComparisonPage(
    l10n.t(
      'No other article of this story is in the corpus. Open the folder that holds them, or choose articles to compare with.',
    ),
  );
}
