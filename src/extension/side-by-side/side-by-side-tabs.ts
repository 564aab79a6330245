import { type Disposable, l10n, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { Copydesk } from '../start-copydesk.ts';
import { type ArticlePair, SideBySideTab } from './side-by-side-tab.ts';
import { asEditorHas } from './story-choices.ts';

const viewType = 'copydesk.sideBySide';

/** The open tabs with two articles side by side. Those that were open when the window was closed come back. */
export class SideBySideTabs implements Disposable {
  private readonly tabs = new Set<SideBySideTab>();
  private readonly serializer: Disposable;

  constructor(private readonly copydesk: Copydesk) {
    this.serializer = window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, state: unknown) => {
        if (isPair(state)) this.add(panel, { left: state.left, right: state.right });
        else panel.dispose();
      },
    });
  }

  /** The one that has the focus. */
  get active(): SideBySideTab | undefined {
    return [...this.tabs].find((tab) => tab.active);
  }

  /** Shows two articles; where they are shown already, that tab comes to the front. */
  open(named: ArticlePair): void {
    const pair = { left: asEditorHas(named.left), right: asEditorHas(named.right) };
    const known = [...this.tabs].find((tab) => tab.pair.left === pair.left && tab.pair.right === pair.right);
    if (known !== undefined) {
      known.reveal();
      return;
    }
    const title = l10n.t('Side by Side');
    this.add(window.createWebviewPanel(viewType, title, ViewColumn.Active, { enableFindWidget: true }), pair);
  }

  dispose(): void {
    this.serializer.dispose();
    for (const tab of this.tabs) tab.dispose();
  }

  private add(panel: WebviewPanel, pair: ArticlePair): void {
    const tab = new SideBySideTab(panel, this.copydesk, pair);
    this.tabs.add(tab);
    panel.onDidDispose(() => this.tabs.delete(tab));
  }
}

/** True for what another part of Copydesk, or a page that comes back, names as two articles. */
export function isPair(value: unknown): value is ArticlePair {
  if (typeof value !== 'object' || value === null) return false;
  const { left, right } = value as Partial<ArticlePair>;
  return typeof left === 'string' && typeof right === 'string';
}
