import { TabInputWebview, window } from 'vscode';

/** True where the tab in front is a page, such as the comparison, and no text. */
export function isPageInFront(): boolean {
  return window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputWebview;
}
