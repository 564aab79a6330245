import { type Disposable, l10n, type WebviewPanel, window } from 'vscode';
import { type LinkPassagesAnswer, type LinkPassagesParams, linkPassages } from '../../protocol/requests.ts';
import type {
  Destination,
  FromSideBySide,
  SideBySidePage,
  ToSideBySide,
} from '../../protocol/side-by-side-messages.ts';
import { openPassage } from '../comparison/open-passage.ts';
import { pageHtml } from '../panel-html.ts';
import type { Copydesk } from '../start-copydesk.ts';
import { storyChoices } from './story-choices.ts';
import { textsPage } from './texts-page.ts';
import { watchArticles } from './watch-articles.ts';

/** Two articles by their addresses. */
export interface ArticlePair {
  readonly left: string;
  readonly right: string;
}

/** Two articles side by side in a tab of their own. It lives as long as the tab, and shows them as they are now. */
export class SideBySideTab implements Disposable {
  private readonly subscriptions: readonly Disposable[];
  private watch: Disposable;
  private page: SideBySidePage = { kind: 'loading', text: l10n.t('Looking for shared passages…') };
  /** Counts the questions, so that an answer that comes late can be told. */
  private question = 0;
  private isStale = false;
  private isClosed = false;
  /** How many articles there were to choose from when the story was asked for. */
  private corpusSize = 0;

  constructor(
    private readonly panel: WebviewPanel,
    private readonly copydesk: Copydesk,
    public pair: ArticlePair,
  ) {
    panel.webview.options = { enableScripts: true, localResourceRoots: [] };
    this.watch = watchArticles([pair.left, pair.right], () => this.changed());
    this.subscriptions = [
      panel.webview.onDidReceiveMessage((message: FromSideBySide) => this.hear(message)),
      copydesk.review.onDidChange(() => this.corpusRead()),
      panel.onDidChangeViewState(() => this.isStale && panel.visible && void this.refresh()),
      panel.onDidDispose(() => this.dispose()),
    ];
    void this.write();
    void this.refresh();
  }

  get active(): boolean {
    return this.panel.active;
  }

  reveal(): void {
    this.panel.reveal();
  }

  /** To the next passage, as the page counts them. */
  go(to: Destination): void {
    this.tell({ type: 'go', to });
  }

  /** Selects the words that the person is at in their article. */
  openHere(): void {
    this.tell({ type: 'openHere' });
  }

  swap(): void {
    this.show({ left: this.pair.right, right: this.pair.left });
  }

  dispose(): void {
    this.isClosed = true;
    this.question += 1;
    this.watch.dispose();
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private async write(): Promise<void> {
    const files = await this.copydesk.readPageFiles('side-by-side');
    if (!this.isClosed) this.panel.webview.html = pageHtml({ ...files, title: this.panel.title });
  }

  private show(pair: ArticlePair): void {
    this.pair = pair;
    this.watch.dispose();
    this.watch = watchArticles([pair.left, pair.right], () => this.changed());
    void this.refresh();
  }

  /** A tab that comes back with the window is there before the corpus is, and with it the story’s other sources. */
  private corpusRead(): void {
    const { server, corpusSize } = this.copydesk.review;
    if (server === 'ready' && corpusSize !== this.corpusSize) this.changed();
  }

  /** A tab that nobody sees asks when it is seen again. */
  private changed(): void {
    this.isStale = true;
    if (this.panel.visible) void this.refresh();
  }

  /** Asks anew; an answer that a later question has overtaken is dropped. */
  private async refresh(): Promise<void> {
    this.isStale = false;
    this.corpusSize = this.copydesk.review.corpusSize;
    const question = ++this.question;
    const [answer, choices] = await Promise.all([this.ask(), storyChoices(this.copydesk, this.pair.left)]);
    if (question !== this.question) return;
    this.page =
      answer === null
        ? { kind: 'notice', text: l10n.t('The two articles could not be set side by side. The log says why.') }
        : textsPage(answer, choices);
    if (answer !== null) this.panel.title = l10n.t('{0} ↔ {1}', answer.left.outlet, answer.right.outlet);
    this.tell({ type: 'show', page: this.page });
  }

  private async ask(): Promise<LinkPassagesAnswer> {
    const params: LinkPassagesParams = this.pair;
    try {
      return await this.copydesk.process.request<LinkPassagesAnswer>(linkPassages, params);
    } catch (reason) {
      this.copydesk.log.error(`No shared passages: ${String(reason)}`);
      return null;
    }
  }

  private tell(message: ToSideBySide): void {
    void this.panel.webview.postMessage(message);
  }

  private hear(message: FromSideBySide): void {
    switch (message.type) {
      case 'ready':
        this.tell({ type: 'show', page: this.page });
        return;
      case 'open': {
        const { side, start, end } = message;
        const besides = this.panel.viewColumn;
        void openPassage({ uri: this.pair[side], span: { start, end }, focus: true, besides });
        return;
      }
      case 'swap':
        this.swap();
        return;
      case 'choose':
        void this.choose(message.side, message.uri);
    }
  }

  private async choose(side: 'left' | 'right', uri: string | null): Promise<void> {
    const chosen = uri ?? (await window.showOpenDialog({ canSelectMany: false }))?.[0].toString();
    if (chosen === undefined) return this.tell({ type: 'show', page: this.page });
    this.show({ ...this.pair, [side]: chosen });
  }
}
