import { Disposable, EventEmitter, type TextDocument, window, workspace } from 'vscode';
import { articleInView } from './article-in-view.ts';
import { isPageInFront } from './page-in-front.ts';

/** The article that the person works on, followed from editor to editor. */
export class FollowedArticle implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscription = Disposable.from(
    this.changed,
    window.onDidChangeActiveTextEditor(() => this.follow()),
    window.onDidChangeVisibleTextEditors(() => this.follow()),
    workspace.onDidOpenTextDocument(() => this.follow()),
  );

  /** It stays while output, search results, a view or a comparison have the focus. */
  current: TextDocument | undefined = articleInView(undefined);
  /** Another article is the current one now, or none. */
  readonly onDidChange = this.changed.event;

  dispose(): void {
    this.subscription.dispose();
  }

  private follow(): void {
    const before = this.current;
    if (before?.isClosed === false && isPageInFront()) return;
    this.current = articleInView(before?.uri);
    if (this.current !== before) this.changed.fire();
  }
}
