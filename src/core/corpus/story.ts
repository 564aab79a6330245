import type { Reading } from '../reading.ts';
import type { StoryArticle } from './corpus.ts';
import type { Opened } from './opened.ts';
import type { Query } from './query.ts';

const MOST_ARTICLES = 20;
const LEAST_SHARE = 0.02;
const CLOSE_IN_DAYS = 10;
const DAY = 86_400_000;

/** The opened articles that tell of the same event, those that share most first; of two copies of a file one. */
export function storyOf({ query, reading, opened }: StoryQuestion): readonly StoryArticle[] {
  const whole = query.rarity.shingles.reduce((sum, worth) => sum + worth / 3, 0);
  const story: StoryArticle[] = [];
  const texts = new Set<string>();
  for (const { article, candidate, found } of opened) {
    const share = Math.min(1, candidate.likeness / Math.max(whole, 1));
    const quoted = found.filter(({ stretch }) => query.stretches[stretch].quotation).length;
    if (share < LEAST_SHARE && quoted < 2) continue;
    if (quoted === 0 && !areClose(reading.article.meta.date, article.meta.date)) continue;
    if (texts.has(article.text)) continue;
    texts.add(article.text);
    story.push({
      get reading() {
        return article.reading;
      },
      share,
      sharedQuotations: quoted,
      sharedPassages: found.length - quoted,
    });
  }
  return story.sort((a, b) => b.share - a.share).slice(0, MOST_ARTICLES);
}

export interface StoryQuestion {
  readonly query: Query;
  readonly reading: Reading;
  readonly opened: readonly Opened[];
}

/** True where two dates are days apart, and where one of them is not known. */
function areClose(one: string | null, other: string | null): boolean {
  const apart = Date.parse(one ?? '') - Date.parse(other ?? '');
  return Number.isNaN(apart) || Math.abs(apart) <= CLOSE_IN_DAYS * DAY;
}
