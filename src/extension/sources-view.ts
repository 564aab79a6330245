import {
  commands,
  type Disposable,
  type ExtensionContext,
  type LogOutputChannel,
  l10n,
  Uri,
  ViewColumn,
  type WebviewView,
  type WebviewViewProvider,
  window,
} from 'vscode';
import type { FromPanel, PanelAction, SourcesPage, ToPanel } from '../protocol/panel-messages.ts';
import type { StoryOverview } from '../protocol/requests.ts';
import { articleInView } from './article-in-view.ts';
import { askStory } from './ask-story.ts';
import { pageHtml } from './panel-html.ts';
import type { ReviewState } from './review-state.ts';
import type { ReviewingProcess } from './reviewing-process.ts';
import { loadingPage, noAnswerPage, noArticlePage, notReviewedPage, sourcesPage, stoppedPage } from './sources-page.ts';

const panelCommands: Readonly<Record<PanelAction, string>> = {
  review: 'copydesk.reviewFile',
  sample: 'copydesk.openSampleStory',
  log: 'copydesk.showLog',
};

/** How long to wait for more news before asking again, so that typing asks once and not at every key. */
const QUIET_MS = 250;

interface SourcesViewParts {
  readonly context: ExtensionContext;
  readonly process: ReviewingProcess;
  readonly review: ReviewState;
  readonly log: LogOutputChannel;
}

/** The side panel: the sources of the story that the active editor tells. It asks only while it can be seen. */
export class SourcesView implements WebviewViewProvider, Disposable {
  private readonly subscriptions: readonly Disposable[];
  private view: WebviewView | undefined;
  /** The article shown; it stays while output, search results or the panel itself have the focus. */
  private article: Uri | undefined;
  private page: SourcesPage = noArticlePage();
  /** Counts the questions, so that an answer that comes late can be told. */
  private question = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly parts: SourcesViewParts) {
    this.subscriptions = [
      window.registerWebviewViewProvider('copydesk.sources', this),
      window.onDidChangeActiveTextEditor(() => this.follow()),
      window.onDidChangeVisibleTextEditors(() => this.follow()),
      parts.review.onDidChange(() => this.refreshSoon()),
    ];
    this.follow();
  }

  resolveWebviewView(view: WebviewView): void {
    const { extensionUri } = this.parts.context;
    const localResourceRoots = [Uri.joinPath(extensionUri, 'dist'), Uri.joinPath(extensionUri, 'media')];
    view.webview.options = { enableScripts: true, localResourceRoots };
    view.webview.onDidReceiveMessage((message: FromPanel) => this.hear(message));
    view.onDidChangeVisibility(() => this.refreshSoon());
    view.onDidDispose(() => {
      this.view = undefined;
    });
    view.webview.html = pageHtml(view.webview, extensionUri, { name: 'panel', title: l10n.t('Sources') });
    this.view = view;
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private follow(): void {
    const article = articleInView(this.article)?.uri;
    if (article?.toString() === this.article?.toString()) return;
    this.article = article;
    this.show(article === undefined ? noArticlePage() : loadingPage());
    void this.refresh();
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.refresh(), QUIET_MS);
  }

  private async refresh(): Promise<void> {
    this.question += 1;
    const { question, article, parts } = this;
    if (this.view?.visible !== true || article === undefined) return;
    const page = this.pageWithoutAsking(article) ?? storyPage(await askStory(parts, article));
    if (question === this.question) this.show(page);
  }

  private pageWithoutAsking(article: Uri): SourcesPage | undefined {
    const { review } = this.parts;
    if (review.server === 'stopped') return stoppedPage();
    return review.isArticle(article) === false ? notReviewedPage() : undefined;
  }

  /** Shows what is new; a page that stays the same is left in peace. */
  private show(page: SourcesPage): void {
    if (JSON.stringify(page) === JSON.stringify(this.page)) return;
    this.page = page;
    this.send();
  }

  private send(): void {
    const message: ToPanel = { type: 'show', page: this.page };
    void this.view?.webview.postMessage(message);
  }

  private hear(message: FromPanel): void {
    switch (message.type) {
      case 'ready':
        this.send();
        void this.refresh();
        return;
      case 'open':
        void openSource(Uri.parse(message.uri), message.focus);
        return;
      case 'run':
        void commands.executeCommand(panelCommands[message.action]);
    }
  }
}

function storyPage(story: StoryOverview | undefined): SourcesPage {
  return story === undefined ? noAnswerPage() : sourcesPage(story);
}

/** Beside the article under review, which stays the active one unless the person asks to go there. */
async function openSource(uri: Uri, focus: boolean): Promise<void> {
  await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, preserveFocus: !focus, preview: true });
}
