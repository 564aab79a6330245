import { l10n, type QuickPickItem, window } from 'vscode';
import { storyAndOthers } from '../add-sources.ts';
import { articleInView } from '../article-in-view.ts';
import { isPair, type SideBySideTabs } from '../side-by-side/side-by-side-tabs.ts';
import type { Copydesk } from '../start-copydesk.ts';

/** Sets two articles side by side: those named, else the open one and another that the person is asked for. */
export async function openSideBySide(copydesk: Copydesk, tabs: SideBySideTabs, named: unknown): Promise<void> {
  if (isPair(named)) return tabs.open(named);
  const article = articleInView(undefined)?.uri;
  if (article === undefined) return;
  const sources = await storyAndOthers(copydesk, article);
  const file: QuickPickItem & { readonly uri: null } = { label: l10n.t('Choose a File…'), alwaysShow: true, uri: null };
  const placeHolder = l10n.t('Set which article beside this one?');
  const chosen = await window.showQuickPick([...sources, file], { placeHolder, matchOnDescription: true });
  const right =
    chosen?.uri === null ? (await window.showOpenDialog({ canSelectMany: false }))?.[0].toString() : chosen?.uri;
  if (right !== undefined) tabs.open({ left: article.toString(), right });
}
