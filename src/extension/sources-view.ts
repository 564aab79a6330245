import { type Disposable, l10n, type Uri, type WebviewView, type WebviewViewProvider, window } from 'vscode';
import { articleInView } from './article-in-view.ts';
import { StoryWebview } from './comparison/story-webview.ts';
import { isPageInFront } from './page-in-front.ts';
import type { Copydesk } from './start-copydesk.ts';

/** The side panel: the story that the active editor tells. */
export class SourcesView implements WebviewViewProvider, Disposable {
  private readonly subscriptions: readonly Disposable[];
  private view: StoryWebview | undefined;
  /**
   * The article shown. It stays while output, search results, the panel or a comparison have the focus, and while it
   * can be seen beside one of its sources that has it.
   */
  private article: Uri | undefined;

  constructor(private readonly copydesk: Copydesk) {
    this.subscriptions = [
      // To make the page anew takes a quarter of a second each time, and the side bar is opened and closed all day.
      window.registerWebviewViewProvider('copydesk.sources', this, {
        webviewOptions: { retainContextWhenHidden: true },
      }),
      window.onDidChangeActiveTextEditor(() => this.follow()),
      window.onDidChangeVisibleTextEditors(() => this.follow()),
    ];
    this.article = articleInView(undefined)?.uri;
  }

  resolveWebviewView(side: WebviewView): void {
    const place = {
      kind: 'side',
      title: l10n.t('Sources'),
      isVisible: () => side.visible,
      column: () => this.columnOfArticle(),
    } as const;
    const view = new StoryWebview(side.webview, place, this.copydesk);
    side.onDidChangeVisibility(() => void view.refresh());
    side.onDidDispose(() => {
      view.dispose();
      this.view = undefined;
    });
    this.view = view;
    this.showArticle();
  }

  dispose(): void {
    this.view?.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private follow(): void {
    if (this.article && isPageInFront()) return;
    const article = articleInView(this.article)?.uri;
    if (article?.toString() === this.article?.toString()) return;
    if (article && this.view?.hasSource(article) && this.columnOfArticle() !== undefined) return;
    this.article = article;
    this.showArticle();
  }

  private showArticle(): void {
    this.view?.show(this.article && { uri: this.article.toString() });
  }

  private columnOfArticle() {
    const shown = this.article?.toString();
    return window.visibleTextEditors.find(({ document }) => document.uri.toString() === shown)?.viewColumn;
  }
}
