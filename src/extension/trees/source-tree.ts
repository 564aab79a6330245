import {
  CancellationTokenSource,
  commands,
  Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  type TreeView,
  Uri,
  window,
} from 'vscode';
import type { SourceCard } from '../../protocol/story-page.ts';
import { articleStateOf } from '../article-state.ts';
import { askStory } from '../ask-story.ts';
import { sourceCards } from '../comparison/source-cards.ts';
import type { FollowedArticle } from '../followed-article.ts';
import type { Copydesk } from '../start-copydesk.ts';

/** A source of the story that an article tells; the two are the sides of a comparison. */
export interface SourceNode {
  readonly kind: 'source';
  /** The article. */
  readonly left: string;
  /** The source. */
  readonly right: string;
  readonly card: SourceCard;
}

/** How long to wait for more news before asking again, so that typing asks once and not at every key. */
const QUIET_MS = 250;

/** The story's sources as a list of VS Code's own, for those who would rather not have a page. It asks while it is seen. */
export class SourceTree implements TreeDataProvider<SourceNode>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  private readonly view: TreeView<SourceNode>;
  private readonly subscription: Disposable;
  private question = new CancellationTokenSource();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private nodes: readonly SourceNode[] = [];

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly copydesk: Pick<Copydesk, 'process' | 'log' | 'review' | 'choices'>,
    private readonly article: FollowedArticle,
  ) {
    this.view = window.createTreeView('copydesk.sourceList', { treeDataProvider: this });
    const soon = () => this.refreshSoon();
    this.subscription = Disposable.from(
      this.changed,
      this.view,
      this.view.onDidChangeVisibility(soon),
      article.onDidChange(soon),
      copydesk.review.onDidChange(soon),
      copydesk.choices.onDidChange(soon),
    );
  }

  getTreeItem(node: SourceNode): TreeItem {
    return sourceItem(node);
  }

  getChildren(node?: SourceNode): SourceNode[] {
    return node === undefined ? [...this.nodes] : [];
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.question.cancel();
    this.subscription.dispose();
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    if (this.view.visible) this.timer = setTimeout(() => void this.refresh(), QUIET_MS);
  }

  private async refresh(): Promise<void> {
    this.question.cancel();
    this.question = new CancellationTokenSource();
    const { token } = this.question;
    const nodes = await this.ask();
    if (token.isCancellationRequested) return;
    await commands.executeCommand('setContext', 'copydesk.sourceList.empty', nodes.length > 0 ? '' : this.whyEmpty());
    if (JSON.stringify(nodes) === JSON.stringify(this.nodes)) return;
    this.nodes = nodes;
    this.changed.fire(undefined);
  }

  private async ask(): Promise<readonly SourceNode[]> {
    const left = this.article.current?.uri.toString();
    if (left === undefined) return [];
    const choice = this.copydesk.choices.of(left);
    const story = await askStory(this.copydesk, { uri: left, choice }, this.question.token);
    if (story === undefined) return [];
    const [, ...sources] = sourceCards(story, choice.pinned);
    return sources.map((card) => ({ kind: 'source', left, right: card.uri, card }));
  }

  /** Which of the welcome texts of package.json fits a list with nothing in it. */
  private whyEmpty(): string {
    const { current } = this.article;
    return current === undefined ? 'no-article' : articleStateOf(current, this.copydesk.review);
  }
}

function sourceItem({ right, card }: SourceNode): TreeItem {
  const { name, origin, dayText, headline, shareText, sharedText, pinned } = card;
  const item = new TreeItem(name);
  item.id = right;
  item.description = joined([shareText, dayText], ' · ');
  item.tooltip = joined([headline, origin, shareText, sharedText], '\n');
  item.iconPath = new ThemeIcon(pinned ? 'pinned' : 'file');
  item.contextValue = 'source';
  item.command = { title: l10n.t('Open'), command: 'vscode.open', arguments: [Uri.parse(right)] };
  const spoken = [name, dayText, headline, shareText, sharedText, pinned ? l10n.t('pinned') : ''];
  item.accessibilityInformation = { label: joined(spoken, ', ') };
  return item;
}

function joined(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator);
}
