import { type Disposable, l10n, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { PanelMemory } from '../../protocol/panel-messages.ts';
import type { Subject } from '../../protocol/story-page.ts';
import type { Copydesk } from '../start-copydesk.ts';
import { StoryWebview } from './story-webview.ts';

const TYPE = 'copydesk.comparison';

/** Opens the comparison of an article's sources in a tab of its own. */
export function openComparison(copydesk: Copydesk, subject: Subject): void {
  const title = l10n.t('Sources Compared');
  fill(window.createWebviewPanel(TYPE, title, ViewColumn.Active, { enableFindWidget: true }), copydesk, subject);
}

/** Has the tabs of the last time come back with the window. */
export function restoreComparisons(copydesk: Copydesk): Disposable {
  return window.registerWebviewPanelSerializer(TYPE, {
    async deserializeWebviewPanel(panel, memory: PanelMemory | undefined) {
      fill(panel, copydesk, memory?.subject ?? undefined);
    },
  });
}

/** The view lives as long as the tab. */
function fill(panel: WebviewPanel, copydesk: Copydesk, subject: Subject | undefined): void {
  const view = new StoryWebview(
    panel.webview,
    { kind: 'tab', title: panel.title, isVisible: () => panel.visible, column: () => panel.viewColumn },
    copydesk,
  );
  panel.onDidChangeViewState(() => void view.refresh());
  panel.onDidDispose(() => view.dispose());
  view.show(subject);
}
