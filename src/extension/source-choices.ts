import { type Disposable, EventEmitter, type Memento } from 'vscode';
import { changeChoice, noChoice, type SourceChange, type SourceChoice } from '../protocol/source-choice.ts';

/** Which sources the person pinned, added and removed, for each article; the workspace remembers it. */
export class SourceChoices implements Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: Memento) {}

  of(article: string): SourceChoice {
    return this.all()[article] ?? noChoice;
  }

  async change(article: string, source: string, change: SourceChange): Promise<void> {
    const before = this.of(article);
    const { [article]: _, ...others } = this.all();
    const chosen = changeChoice(before, source, change);
    const isEmpty = Object.values(chosen).every((uris) => uris.length === 0);
    await this.memory.update(KEY, isEmpty ? others : { ...others, [article]: chosen });
    this.changed.fire();
  }

  dispose(): void {
    this.changed.dispose();
  }

  private all(): Readonly<Record<string, SourceChoice>> {
    return this.memory.get<Readonly<Record<string, SourceChoice>>>(KEY) ?? {};
  }
}

const KEY = 'copydesk.sourceChoices';
