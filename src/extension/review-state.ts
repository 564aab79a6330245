import { type Disposable, EventEmitter, Uri, workspace } from 'vscode';
import type { StatusParams } from '../protocol/requests.ts';
import type { ReviewingProcess } from './reviewing-process.ts';

/** What the server last said of itself and of each open document. */
export class ReviewState implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly documents = new Map<string, StatusParams>();
  private readonly subscriptions: readonly Disposable[];
  private readonly demanded = new Set<string>();
  private last: StatusParams | undefined;

  /** Something below says something else now. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly process: ReviewingProcess) {
    this.subscriptions = [
      this.changed,
      process.onDidSay((params) => this.hear(params)),
      process.onDidChange(() => this.changed.fire()),
      workspace.onDidCloseTextDocument(({ uri }) => this.forget(uri)),
    ];
  }

  /** `stopped` where the server is not there and will not come by itself. */
  get server(): 'starting' | 'stopped' | StatusParams['state'] {
    return this.process.state === 'running' ? (this.last?.state ?? 'ready') : this.process.state;
  }

  /** How many articles the corpus holds, as far as it is read. */
  get corpusSize(): number {
    return this.last?.corpusSize ?? 0;
  }

  /** False where the server left the document alone; `undefined` where it has not said. */
  isArticle(uri: Uri): boolean | undefined {
    return this.documents.get(uri.toString())?.isArticle;
  }

  /** True where the person has asked for a review since the document was opened. */
  wasDemanded(uri: Uri): boolean {
    return this.demanded.has(uri.toString());
  }

  /** To be called when the person asks for a review. */
  demand(uri: Uri): void {
    this.demanded.add(uri.toString());
    this.changed.fire();
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private forget(uri: Uri): void {
    this.documents.delete(uri.toString());
    this.demanded.delete(uri.toString());
  }

  private hear(params: StatusParams): void {
    this.last = params;
    if (params.uri !== null) this.documents.set(Uri.parse(params.uri).toString(), params);
    this.changed.fire();
  }
}
