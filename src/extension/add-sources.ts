import { l10n, type QuickPickItem, Uri, window, workspace } from 'vscode';
import type { StoryOverview } from '../protocol/requests.ts';
import { askStory } from './ask-story.ts';
import { sourceCards } from './comparison/source-cards.ts';
import { isReviewable } from './languages.ts';
import type { Copydesk } from './start-copydesk.ts';

type Candidate = QuickPickItem & { readonly uri: string };

/** Asks for articles of the workspace, open or not, that the story has not, and makes them its sources. */
export async function addSources(copydesk: Copydesk, article: string): Promise<void> {
  const story = await askStory(copydesk, { uri: article, choice: copydesk.choices.of(article) });
  const items = await otherArticles(article, story);
  const placeHolder = l10n.t('Add which articles to this story?');
  const chosen = await window.showQuickPick(items, { placeHolder, canPickMany: true, matchOnDescription: true });
  for (const { uri } of chosen ?? []) await copydesk.choices.change(article, uri, 'add');
}

/** The story's sources first, chosen already, then the other articles: to set the article beside some of them. */
export async function storyAndOthers(copydesk: Copydesk, article: Uri): Promise<readonly Candidate[]> {
  const uri = article.toString();
  const story = await askStory(copydesk, { uri, choice: copydesk.choices.of(uri) });
  const sources = story === undefined ? [] : sourceCards(story, null).slice(1);
  const items = sources.map(({ headline, origin, shareText, uri: source }) => ({
    label: headline,
    description: origin,
    detail: shareText,
    picked: true,
    uri: source,
  }));
  return [...items, ...(await otherArticles(uri, story))];
}

const MOST_FILES = 500;

async function otherArticles(article: string, story: StoryOverview | undefined): Promise<readonly Candidate[]> {
  const known = new Set([article, ...(story?.sources ?? []).map(({ uri }) => Uri.parse(uri).toString())]);
  const open = workspace.textDocuments.filter(isReviewable).map(({ uri }) => uri);
  const files = await workspace.findFiles('**/*.{txt,md,article,story}', '**/node_modules/**', MOST_FILES);
  const uris = new Map([...open, ...files].map((uri) => [uri.toString(), uri]));
  return [...uris.values()]
    .filter((uri) => !known.has(uri.toString()))
    .map((uri) => ({ label: workspace.asRelativePath(uri), uri: uri.toString() }));
}
