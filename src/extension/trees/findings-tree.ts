import {
  commands,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  type Memento,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
  window,
  workspace,
} from 'vscode';
import { articleStateOf } from '../article-state.ts';
import type { FollowedArticle } from '../followed-article.ts';
import type { ReviewState } from '../review-state.ts';
import { countText, findingItem } from './finding-item.ts';
import { type FindingNode, idOf, type ShownFinding, topNodes, withoutHidden } from './finding-nodes.ts';
import { type FindingsChoice, hidesAny, rememberChoice, rememberedChoice } from './findings-choice.ts';
import { KnownFindings, openArticles } from './read-findings.ts';

interface FindingsTreeParts {
  readonly article: FollowedArticle;
  readonly review: ReviewState;
  readonly memory: Memento;
}

/** Findings of several rules come one after another; they are drawn together. */
const QUIET_MS = 50;

/** Where there are more than this, the groups are folded: VS Code asks for each finding that could be seen. */
const MOST_UNFOLDED = 300;

/** The list of findings in Copydesk's own container, which follows what the editor marks. */
export class FindingsTree implements TreeDataProvider<FindingNode>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  private readonly view: TreeView<FindingNode>;
  private readonly subscription: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly known = new KnownFindings();
  private readonly told = new Map<string, unknown>();
  private drawn = '';
  private count = 0;
  private nodes: readonly FindingNode[] = [];

  readonly onDidChangeTreeData = this.changed.event;
  choice: FindingsChoice;

  constructor(private readonly parts: FindingsTreeParts) {
    this.choice = rememberedChoice(parts.memory);
    this.view = window.createTreeView('copydesk.findings', {
      treeDataProvider: this,
      showCollapseAll: true,
      canSelectMany: true,
    });
    const soon = () => this.refreshSoon();
    this.subscription = Disposable.from(
      this.changed,
      this.view,
      languages.onDidChangeDiagnostics(({ uris }) => {
        this.known.forget(uris);
        soon();
      }),
      parts.article.onDidChange(soon),
      parts.review.onDidChange(soon),
      window.tabGroups.onDidChangeTabs(soon),
      workspace.onDidCloseTextDocument(({ uri }) => this.known.forget([uri])),
    );
    this.refresh();
  }

  getTreeItem(node: FindingNode): TreeItem {
    return findingItem(node, { choice: this.choice, isLong: this.count > MOST_UNFOLDED });
  }

  getChildren(node?: FindingNode): FindingNode[] {
    if (node === undefined) return [...this.nodes];
    return node.kind === 'finding' ? [] : [...node.findings];
  }

  getParent(node: FindingNode): FindingNode | undefined {
    if (node.kind !== 'finding') return undefined;
    return this.nodes.find((group) => group.kind !== 'finding' && group.findings.includes(node));
  }

  /** All that the choice of scope lets in, hidden ones too. */
  get findings(): readonly ShownFinding[] {
    const { current } = this.parts.article;
    const articles = this.choice.scope === 'open' ? openArticles() : current === undefined ? [] : [current];
    return articles.flatMap((article) => this.known.of(article));
  }

  choose(choice: Partial<FindingsChoice>): void {
    this.choice = { ...this.choice, ...choice };
    void rememberChoice(this.parts.memory, this.choice);
    this.refresh();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
  }

  private refreshSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.refresh(), QUIET_MS);
  }

  private refresh(): void {
    const all = this.findings;
    const shown = withoutHidden(all, this.choice);
    this.describe(shown, all.length);
    const nodes = topNodes(shown, this.choice);
    const drawing = JSON.stringify([this.choice, nodes.map(drawingOf)]);
    if (drawing === this.drawn) return;
    this.drawn = drawing;
    this.count = shown.length;
    this.nodes = nodes;
    this.changed.fire(undefined);
  }

  private describe(shown: readonly ShownFinding[], total: number): void {
    const urgent = shown.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
    const tooltip = l10n.t('{0} to look at before publication', countText(urgent));
    this.view.badge = urgent === 0 ? undefined : { value: urgent, tooltip };
    this.view.description = total === 0 ? '' : this.countOf(shown.length, total);
    const { grouping, scope } = this.choice;
    const empty = shown.length > 0 ? '' : this.whyEmpty(total);
    this.tell({ empty, grouping, scope, hidesAny: hidesAny(this.choice) });
  }

  /** What the menus and welcome texts of package.json ask. A menu that is open closes when it is told anything. */
  private tell(contexts: Readonly<Record<string, unknown>>): void {
    for (const [name, value] of Object.entries(contexts)) {
      if (this.told.get(name) === value) continue;
      this.told.set(name, value);
      void commands.executeCommand('setContext', `copydesk.findings.${name}`, value);
    }
  }

  private countOf(shown: number, total: number): string {
    const count = shown === total ? String(total) : l10n.t('{0} of {1}', shown, total);
    return this.choice.scope === 'open' ? l10n.t('{0} in open articles', count) : l10n.t('{0} in this article', count);
  }

  /** Which of the welcome texts of package.json fits a tree with nothing in it. */
  private whyEmpty(total: number): string {
    if (total > 0) return 'hidden';
    const { article, review } = this.parts;
    if (article.current === undefined) return 'no-article';
    return articleStateOf(article.current, review);
  }
}

/** What can be seen of a node, for whether it has to be drawn anew. */
function drawingOf(node: FindingNode): unknown {
  if (node.kind !== 'finding') return [idOf(node), node.findings.map(drawingOf)];
  const { severity, diagnostic } = node;
  return [idOf(node), severity, diagnostic.message, diagnostic.range, diagnostic.relatedInformation?.length];
}
