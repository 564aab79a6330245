import { type Disposable, EventEmitter, type Memento } from 'vscode';
import type { SourceChange } from '../protocol/panel-messages.ts';
import { noChoice, type SourceChoice } from '../protocol/requests.ts';

/** Which sources the person pinned, added and removed, for each article; the workspace remembers it. */
export class SourceChoices implements Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly memory: Memento) {}

  of(article: string): SourceChoice {
    return this.all()[article] ?? noChoice;
  }

  async change(article: string, source: string, change: SourceChange | 'add'): Promise<void> {
    const before = this.of(article);
    const { [article]: _, ...others } = this.all();
    const chosen = changed(before, source, change);
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

/** What is removed stays known, pinned or added, for when it is put back. */
function changed({ pinned, added, removed }: SourceChoice, source: string, change: SourceChange | 'add'): SourceChoice {
  switch (change) {
    case 'pin':
      return { pinned: including(pinned, source), added, removed };
    case 'unpin':
      return { pinned: without(pinned, source), added, removed };
    case 'remove':
      return { pinned, added, removed: including(removed, source) };
    case 'putBack':
      return { pinned, added, removed: without(removed, source) };
    case 'add':
      return { pinned, added: including(added, source), removed: without(removed, source) };
  }
}

const including = (uris: readonly string[], uri: string): readonly string[] => [...without(uris, uri), uri];
const without = (uris: readonly string[], uri: string): readonly string[] => uris.filter((other) => other !== uri);
