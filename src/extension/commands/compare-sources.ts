import { env, l10n, ProgressLocation, window } from 'vscode';
import type { Comparison } from '../../core/compare/comparison.ts';
import { comparisonAsMarkdown } from '../../core/compare/formats/markdown.ts';
import { storyAndOthers } from '../add-sources.ts';
import { articleInView } from '../article-in-view.ts';
import { askComparison } from '../ask-story.ts';
import { openComparison } from '../comparison/comparison-tab.ts';
import { exportComparison } from '../comparison/export-comparison.ts';
import { isPair } from '../side-by-side/side-by-side-tabs.ts';
import type { Copydesk } from '../start-copydesk.ts';

/** Sets an article beside the sources of its story, in a tab of its own: the one named, else the active one. */
export function compareStory(copydesk: Copydesk, named: unknown): void {
  const uri = typeof named === 'string' ? named : articleInView(undefined)?.uri.toString();
  if (uri !== undefined) openComparison(copydesk, { uri });
}

/** Sets the active article beside others: a source of the list with its article, else those that the person is asked for. */
export async function compareChosen(copydesk: Copydesk, named: unknown): Promise<void> {
  if (isPair(named)) return openComparison(copydesk, { uri: named.left, others: [named.right] });
  const article = articleInView(undefined)?.uri;
  if (article === undefined) return;
  const items = await storyAndOthers(copydesk, article);
  const placeHolder = l10n.t('Compare with which articles?');
  const chosen = await window.showQuickPick(items, { placeHolder, canPickMany: true, matchOnDescription: true });
  if (chosen === undefined || chosen.length === 0) return;
  openComparison(copydesk, { uri: article.toString(), others: chosen.map(({ uri }) => uri) });
}

/** Puts the comparison on the clipboard as Markdown: one that is at hand, else that of the active article. */
export async function copyComparison(copydesk: Copydesk, written: unknown): Promise<void> {
  const text = typeof written === 'string' ? written : await markdownOfActive(copydesk);
  if (text === null) return;
  await env.clipboard.writeText(text);
  void window.setStatusBarMessage(l10n.t('The comparison is on the clipboard.'), 4000);
}

async function markdownOfActive(copydesk: Copydesk): Promise<string | null> {
  const comparison = await compareActive(copydesk);
  return comparison && comparisonAsMarkdown(comparison);
}

/** Writes the comparison of the active article with its story to a file. */
export async function exportStory(copydesk: Copydesk): Promise<void> {
  const comparison = await compareActive(copydesk);
  if (comparison) await exportComparison(comparison);
}

/** The active article beside its story; `null`, and said so, where the corpus has no other article of it. */
async function compareActive(copydesk: Copydesk): Promise<Comparison | null> {
  const uri = articleInView(undefined)?.uri.toString();
  if (uri === undefined) return null;
  const title = l10n.t('Comparing the sources of the story…');
  const params = { uri, choice: copydesk.choices.of(uri) };
  const { answer, isGivenUp } = await window.withProgress(
    { location: ProgressLocation.Notification, title, cancellable: true },
    async (_, token) => {
      const found = await askComparison(copydesk, params, token);
      return { answer: found, isGivenUp: token.isCancellationRequested };
    },
  );
  if (isGivenUp) return null;
  if (answer !== undefined && answer.comparison.sources.length > 1) return answer.comparison;
  void window.showInformationMessage(l10n.t('No other article of this story is in the corpus.'));
  return null;
}
