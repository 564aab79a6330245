import { env, l10n, type QuickPickItem, type Uri, ViewColumn, window, workspace } from 'vscode';
import { comparisonAsMarkdown } from '../../core/compare/formats/markdown.ts';
import { type CompareAnswer, compare } from '../../protocol/requests.ts';
import { askStory } from '../ask-story.ts';
import { ComparisonTab, type ComparisonWish } from '../comparison/comparison-tab.ts';
import { sourcesPage } from '../sources-page.ts';
import type { Copydesk } from '../start-copydesk.ts';

/** Sets the active article beside the sources of its story, in a tab of its own. */
export function compareStory(copydesk: Copydesk): void {
  const article = window.activeTextEditor?.document.uri;
  if (article !== undefined) openTab(copydesk, { uri: article.toString() });
}

/** Asks which articles to set the active one beside. */
export async function compareChosen(copydesk: Copydesk): Promise<void> {
  const article = window.activeTextEditor?.document.uri;
  if (article === undefined) return;
  const items = await candidates(copydesk, article);
  const placeHolder = l10n.t('Compare with which articles?');
  const chosen = await window.showQuickPick(items, { placeHolder, canPickMany: true, matchOnDescription: true });
  if (chosen === undefined || chosen.length === 0) return;
  openTab(copydesk, { uri: article.toString(), others: chosen.map(({ uri }) => uri) });
}

/** Puts the comparison on the clipboard as Markdown: one that is at hand, else that of the active article. */
export async function copyComparison(copydesk: Copydesk, written: unknown): Promise<void> {
  const text = typeof written === 'string' ? written : await markdownOfActive(copydesk);
  if (text === null) return;
  await env.clipboard.writeText(text);
  void window.setStatusBarMessage(l10n.t('The comparison is on the clipboard.'), 4000);
}

async function markdownOfActive({ process }: Copydesk): Promise<string | null> {
  const uri = window.activeTextEditor?.document.uri.toString();
  if (uri === undefined) return null;
  const answer = await process.request<CompareAnswer | null>(compare, { uri });
  return answer && comparisonAsMarkdown(answer.comparison);
}

function openTab(copydesk: Copydesk, wish: ComparisonWish): void {
  const title = l10n.t('Sources Compared');
  const panel = window.createWebviewPanel('copydesk.comparison', title, ViewColumn.Active, { enableFindWidget: true });
  const tab = new ComparisonTab(panel, copydesk, wish, copydesk.context.extensionUri);
  copydesk.context.subscriptions.push(tab);
}

type Candidate = QuickPickItem & { readonly uri: string };

/** The story's sources first, then the other articles of the workspace. */
async function candidates(copydesk: Copydesk, article: Uri): Promise<readonly Candidate[]> {
  const story = await askStory(copydesk, article);
  const page = story === undefined ? undefined : sourcesPage(story);
  const sources = page?.kind === 'story' ? page.sources : [];
  const known = new Set([article.toString(), ...sources.map(({ uri }) => uri)]);
  const files = await workspace.findFiles('**/*.{txt,md,article,story}', '**/node_modules/**', 500);
  const others = files.filter((uri) => !known.has(uri.toString()));
  return [
    ...sources.map(({ uri, headline, origin, shareText }) => ({
      label: headline,
      description: origin,
      detail: shareText,
      picked: true,
      uri,
    })),
    ...others.map((uri) => ({ label: workspace.asRelativePath(uri), uri: uri.toString() })),
  ];
}
