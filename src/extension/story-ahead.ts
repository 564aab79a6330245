import { CancellationTokenSource, Disposable } from 'vscode';
import type { StoryOverview } from '../protocol/requests.ts';
import type { SourceChoice } from '../protocol/source-choice.ts';
import type { StoryPage } from '../protocol/story-page.ts';
import { askStory } from './ask-story.ts';
import { type StoryParts, storyPage } from './comparison/story-page.ts';
import type { FollowedArticle } from './followed-article.ts';
import type { Copydesk } from './start-copydesk.ts';

type Parts = Pick<Copydesk, 'process' | 'log' | 'review' | 'choices' | 'readPageFiles'>;

/** How long nothing must have happened: then the review is over, and its server has found the story already. */
const QUIET_MS = 250;

/** Has a first page of the story of the article in view before the panel is opened: its sources are there at once. */
export class StoryAhead implements Disposable {
  private readonly subscription: Disposable;
  private question = new CancellationTokenSource();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private known: { readonly uri: string; readonly pages: Pages } | undefined;

  constructor(
    private readonly parts: Parts,
    private readonly article: FollowedArticle,
  ) {
    const soon = () => this.askSoon();
    this.subscription = Disposable.from(
      article.onDidChange(soon),
      parts.review.onDidChange(soon),
      parts.choices.onDidChange(soon),
    );
  }

  /** The sources of an article as they were a moment ago; `undefined` where they were not asked for, or are none. */
  pageOf(article: string, place: StoryParts['place']): StoryPage | undefined {
    return this.known?.uri === article ? this.known.pages[place] : undefined;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.question.cancel();
    this.subscription.dispose();
  }

  private askSoon(): void {
    clearTimeout(this.timer);
    this.question.cancel();
    this.timer = setTimeout(() => void this.ask(), QUIET_MS);
  }

  private async ask(): Promise<void> {
    const { parts, article } = this;
    const document = article.current;
    if (document === undefined || parts.review.isArticle(document.uri) !== true) return;
    this.question = new CancellationTokenSource();
    const { token } = this.question;
    const uri = document.uri.toString();
    const choice = parts.choices.of(uri);
    const story = await askStory(parts, { uri, choice }, token);
    if (token.isCancellationRequested) return;
    void parts.readPageFiles('panel');
    this.known = story && story.sources.length > 0 ? { uri, pages: pagesOf(story, choice) } : undefined;
  }
}

type Pages = Readonly<Record<StoryParts['place'], StoryPage>>;

function pagesOf(story: StoryOverview, choice: SourceChoice): Pages {
  const pageIn = (place: StoryParts['place']) => storyPage({ story, choice, comparison: null, place });
  return { side: pageIn('side'), tab: pageIn('tab') };
}
