import { CancellationTokenSource, Disposable } from 'vscode';
import type { StoryOverview } from '../protocol/requests.ts';
import { askStory } from './ask-story.ts';
import type { FollowedArticle } from './followed-article.ts';
import type { Copydesk } from './start-copydesk.ts';

type Parts = Pick<Copydesk, 'process' | 'log' | 'review' | 'choices' | 'readPageFiles'>;

/** How long nothing must have happened: then the review is over, and its server has found the story already. */
const QUIET_MS = 250;

/** Has the story of the article in view at hand before the panel is opened, so that its sources are there at once. */
export class StoryAhead implements Disposable {
  private readonly subscription: Disposable;
  private question = new CancellationTokenSource();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private known: StoryOverview | undefined;

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

  /** The story of an article as it was a moment ago; `undefined` where it was not asked for. */
  of(article: string): StoryOverview | undefined {
    return this.known?.uri === article ? this.known : undefined;
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
    const story = await askStory(parts, { uri, choice: parts.choices.of(uri) }, token);
    if (token.isCancellationRequested) return;
    this.known = story;
    void parts.readPageFiles('panel');
  }
}
