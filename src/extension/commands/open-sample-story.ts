import { ViewColumn, window } from 'vscode';
import type { Copydesk } from '../start-copydesk.ts';

/** Opens the first article of the sample story, beside the walkthrough where that is what the person looks at. */
export async function openSampleStory({ process, sample }: Copydesk): Promise<void> {
  const first = await sample.unpack();
  void process.settingsChanged();
  const besidePage = window.activeTextEditor === undefined && window.tabGroups.activeTabGroup.activeTab !== undefined;
  const viewColumn = besidePage ? ViewColumn.Beside : ViewColumn.Active;
  await window.showTextDocument(first, { viewColumn, preview: false });
}
