import {
  CancellationTokenSource,
  commands,
  Disposable,
  type TextEditor,
  Uri,
  type ViewColumn,
  type Webview,
  window,
} from 'vscode';
import type { Comparison } from '../../core/compare/comparison.ts';
import { comparisonAsMarkdown } from '../../core/compare/formats/markdown.ts';
import type { FromPanel, ShowPage, ToPanel } from '../../protocol/panel-messages.ts';
import type { StoryParams } from '../../protocol/requests.ts';
import type { SourceChange } from '../../protocol/source-choice.ts';
import { isCompared, type PanelAction, type PanelPage, type Subject } from '../../protocol/story-page.ts';
import { addSources } from '../add-sources.ts';
import { askComparison, askStory } from '../ask-story.ts';
import { pageHtml } from '../panel-html.ts';
import type { Copydesk } from '../start-copydesk.ts';
import { comparisonPage } from './comparison-page.ts';
import { exportComparison } from './export-comparison.ts';
import {
  alonePage,
  loadingPage,
  noAnswerPage,
  noArticlePage,
  notReviewedPage,
  readingPage,
  stoppedPage,
} from './notices.ts';
import { openPassage } from './open-passage.ts';
import { rowsAt } from './rows-at.ts';
import { storyPage } from './story-page.ts';

/** Where the view stands: in the side bar, or in a tab of its own. */
export interface StoryPlace {
  readonly kind: 'side' | 'tab';
  readonly title: string;
  isVisible(): boolean;
  /** The column that opening a source must leave as it is. */
  column(): ViewColumn | undefined;
}

/** How long to wait for more news before asking again, so that typing asks once and not at every key. */
const QUIET_MS = { nothingShown: 250, storyShown: 1_000 };

/** A story's sources and their comparison in a webview. It asks only while it can be seen, and drops late answers. */
export class StoryWebview {
  private readonly subscriptions: Disposable;
  private subject: Subject | undefined;
  private page: PanelPage = noArticlePage();
  private comparison: Comparison | null = null;
  private question = new CancellationTokenSource();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isGone = false;
  /** The page as text, to see whether the next one says anything new. */
  private written = '';
  private highlighted = '';

  constructor(
    private readonly webview: Webview,
    private readonly place: StoryPlace,
    private readonly copydesk: Copydesk,
  ) {
    webview.options = { enableScripts: true, localResourceRoots: [] };
    this.subscriptions = Disposable.from(
      webview.onDidReceiveMessage((message: FromPanel) => this.hear(message)),
      window.onDidChangeTextEditorSelection(({ textEditor }) => this.follow(textEditor)),
      copydesk.choices.onDidChange(() => void this.refresh()),
      copydesk.review.onDidChange(() => this.refreshSoon()),
    );
    void this.write();
  }

  dispose(): void {
    this.isGone = true;
    this.question.cancel();
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  /** True where the article is one of the sources shown. */
  hasSource(article: Uri): boolean {
    return this.page.kind === 'story' && this.page.sources.some(({ uri }) => isSame(uri, article));
  }

  /** Turns to another article, or to none. */
  show(subject: Subject | undefined): void {
    this.subject = subject;
    this.comparison = null;
    this.put(subject === undefined ? noArticlePage() : this.firstPage(subject));
    void this.refresh();
  }

  /** Asks anew once there has been no news for a while. */
  refreshSoon(): void {
    clearTimeout(this.timer);
    const quiet = this.page.kind === 'story' ? QUIET_MS.storyShown : QUIET_MS.nothingShown;
    this.timer = setTimeout(() => void this.refresh(), quiet);
  }

  /** Asks anew. The sources are shown as soon as they are known, where nothing better is. */
  async refresh(): Promise<void> {
    this.question.cancel();
    if (!this.place.isVisible() || this.subject === undefined) return;
    const notice = this.pageWithoutAsking(this.subject);
    if (notice) return this.put(notice);
    this.question = new CancellationTokenSource();
    await this.ask(this.subject, this.question);
  }

  /** The document, with what is known by now in it. */
  private async write(): Promise<void> {
    const files = await this.copydesk.readPageFiles('panel');
    if (this.isGone) return;
    this.webview.html = pageHtml({ ...files, title: this.place.title, first: this.showing() });
  }

  /** The sources, where they are at hand already. */
  private firstPage({ uri, others }: Subject): PanelPage {
    const known = others ? undefined : this.copydesk.ahead.pageOf(uri, this.place.kind);
    return known ?? loadingPage();
  }

  private async ask(subject: Subject, { token }: CancellationTokenSource): Promise<void> {
    const { copydesk, place } = this;
    const choice = subject.others ? null : copydesk.choices.of(subject.uri);
    const params: StoryParams = { ...subject, ...(choice && { choice }) };
    const looking = askStory(copydesk, params, token);
    // Asked at once, but second: the server answers in this order, and the sources are the first thing to be seen.
    const comparing = askComparison(copydesk, params, token);
    const story = await looking;
    if (token.isCancellationRequested) return;
    if (story === undefined) return this.put(noAnswerPage());
    if (story.sources.length + story.removed.length === 0) return this.put(this.alone(story.corpusSize));
    const parts = { story, choice, place: place.kind };
    if (!isCompared(this.page)) this.put(storyPage({ ...parts, comparison: null }));
    const answer = await comparing;
    if (token.isCancellationRequested) return;
    this.comparison = answer?.comparison ?? null;
    this.put(storyPage({ ...parts, comparison: answer ? comparisonPage(answer.comparison) : null }));
    const editor = window.activeTextEditor ?? window.visibleTextEditors.at(0);
    if (editor) this.follow(editor);
  }

  private alone(corpusSize: number): PanelPage {
    const { server } = this.copydesk.review;
    return server === 'starting' || server === 'reading-corpus' ? readingPage() : alonePage(corpusSize);
  }

  private pageWithoutAsking({ uri }: Subject): PanelPage | undefined {
    const { review } = this.copydesk;
    if (review.server === 'stopped') return stoppedPage();
    return review.isArticle(Uri.parse(uri)) === false ? notReviewedPage() : undefined;
  }

  /** Shows what is new; a page that stays the same is left in peace. */
  private put(page: PanelPage): void {
    const written = JSON.stringify(page);
    if (written === this.written) return;
    this.page = page;
    this.written = written;
    this.highlighted = '';
    this.tellPage();
  }

  private tellPage(): void {
    this.tell(this.showing());
  }

  private showing(): ShowPage {
    return { type: 'show', page: this.page, subject: this.subject ?? null };
  }

  private tell(message: ToPanel): void {
    void this.webview.postMessage(message);
  }

  private hear(message: FromPanel): void {
    switch (message.type) {
      case 'ready':
        this.tellPage();
        return;
      case 'open':
        void this.open(message);
        return;
      case 'choose':
        void this.choose(message.uri, message.change);
        return;
      case 'run':
        void this.run(message.action);
    }
  }

  private async open({ uri, span, focus }: Extract<FromPanel, { type: 'open' }>): Promise<void> {
    this.follow(await openPassage({ uri, span, focus, besides: this.place.column() }));
  }

  private async choose(source: string, change: SourceChange): Promise<void> {
    if (this.subject !== undefined) await this.copydesk.choices.change(this.subject.uri, source, change);
  }

  private async run(action: PanelAction): Promise<unknown> {
    const { subject, comparison, copydesk } = this;
    switch (action) {
      case 'review':
        return commands.executeCommand('copydesk.reviewFile');
      case 'sample':
        return commands.executeCommand('copydesk.openSampleStory');
      case 'log':
        return commands.executeCommand('copydesk.showLog');
      case 'refresh':
        return this.refresh();
      case 'add':
        return subject && addSources(copydesk, subject.uri);
      case 'copy':
        return comparison && commands.executeCommand('copydesk.copyComparison', comparisonAsMarkdown(comparison));
      case 'export':
        return comparison && exportComparison(comparison);
      case 'widen':
        return subject && commands.executeCommand('copydesk.compareStory', subject.uri);
    }
  }

  /** Shows the rows of the words at the cursor. */
  private follow({ document, selection }: TextEditor): void {
    if (this.page.kind !== 'story' || this.page.comparison === null) return;
    const source = this.page.sources.findIndex(({ uri }) => isSame(uri, document.uri));
    if (source < 0) return;
    const rows = rowsAt(this.page.comparison, source, document.offsetAt(selection.active));
    if (JSON.stringify(rows) === this.highlighted) return;
    this.highlighted = JSON.stringify(rows);
    this.tell({ type: 'highlight', rows });
  }
}

const isSame = (uri: string, other: Uri): boolean => Uri.parse(uri).toString() === other.toString();
