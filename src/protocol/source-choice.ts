/** What the person chose among the sources of an article's story; all are URIs. */
export interface SourceChoice {
  /** Kept in front, also where they are no longer found. */
  readonly pinned: readonly string[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export const noChoice: SourceChoice = { pinned: [], added: [], removed: [] };

export type SourceChange = 'pin' | 'unpin' | 'remove' | 'putBack' | 'add';

/** The choice after a change. What is removed stays known as pinned or added, for when it is put back. */
export function changeChoice(choice: SourceChoice, source: string, change: SourceChange): SourceChoice {
  const { pinned, added, removed } = choice;
  switch (change) {
    case 'pin':
      return { ...choice, pinned: including(pinned, source) };
    case 'unpin':
      return { ...choice, pinned: without(pinned, source) };
    case 'remove':
      return { ...choice, removed: including(removed, source) };
    case 'putBack':
      return { ...choice, removed: without(removed, source) };
    case 'add':
      return { ...choice, added: including(added, source), removed: without(removed, source) };
  }
}

const including = (uris: readonly string[], uri: string): readonly string[] => [...without(uris, uri), uri];
const without = (uris: readonly string[], uri: string): readonly string[] => uris.filter((other) => other !== uri);
