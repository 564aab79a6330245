import { scanWords } from '../text/scan-words.ts';
import type { Archive, ArchivedArticle } from './archive.ts';
import type { Cancellation } from './corpus.ts';
import { type FoundPlace, withSpeaker } from './found-place.ts';
import { originsOf } from './group-by-origin.ts';
import { compareOccurrences, compareText } from './occurrence.ts';
import { wordCandidates } from './word-candidates.ts';
import { placesNear, placesOfWords, wordQuery } from './word-places.ts';
import { wordRun } from './word-run.ts';

/** Where words stand in an archive: what `findWords` gives. */
export interface WordsFound {
  /** Fuller and truer places first. */
  readonly places: readonly FoundPlace[];
  /** How many articles have them, exactly or nearly, and how many of these in the same words. */
  readonly articles: number;
  readonly sameWords: number;
  /** Copies of one wire story are one origin. */
  readonly origins: number;
  /** The place with the earliest date; `null` where no date is known. */
  readonly earliest: FoundPlace | null;
  /** True where there may be more: only so many articles are opened, and so many places given. */
  readonly bounded: boolean;
}

/** Up to so many words are looked for in the texts themselves: the index knows longer stretches only. */
export const FEW_WORDS = 5;
const MOST_ARTICLES = 1_000;
const MOST_PLACES = 300;

/**
 * Where do these words stand? Few are found exactly, whatever their typography: `48 hours`. More are found nearly, too:
 * with words changed, left out or put in, and a telling part of them alone.
 */
export async function findWords(text: string, archive: Archive, cancellation: Cancellation): Promise<WordsFound> {
  const few = scanWords(text).count <= FEW_WORDS;
  const { opened, bounded } = await (few ? holders : nearHolders)(text, archive, cancellation);
  const origins = originsOf(opened.map(({ article }) => article));
  const places = opened
    .flatMap((one) => one.places)
    .map((place) => ({ ...place, origin: origins.get(place.path) ?? place.path }))
    .sort(compareOccurrences);
  const articles = new Map(opened.map(({ article }) => [article.path, article]));
  return {
    places: places.slice(0, MOST_PLACES).map((place) => withSpeaker(place, articles.get(place.path))),
    articles: opened.length,
    sameWords: new Set(places.filter(({ wording }) => wording === 'same').map(({ path }) => path)).size,
    origins: new Set(origins.values()).size,
    earliest: earliestOf(places),
    bounded: bounded || places.length > MOST_PLACES,
  };
}

interface OpenedArticle {
  readonly article: ArchivedArticle;
  /** At least one. */
  readonly places: readonly FoundPlace[];
}

interface OpenedArticles {
  readonly opened: readonly OpenedArticle[];
  readonly bounded: boolean;
}

/** The articles in which the words stand just so, by a walk through all texts. */
async function holders(text: string, archive: Archive, cancellation: Cancellation): Promise<OpenedArticles> {
  const query = wordQuery(text, archive.segments);
  const run = wordRun(text);
  const opened: OpenedArticle[] = [];
  if (run.words.length === 0) return { opened, bounded: false };
  for await (const article of archive.holding([run], cancellation)) {
    if (opened.length === MOST_ARTICLES) return { opened, bounded: true };
    opened.push({ article, places: placesOfWords(query, run, article) });
  }
  return { opened, bounded: false };
}

/** The articles in which the words stand exactly or nearly, by the index. */
async function nearHolders(text: string, archive: Archive, cancellation: Cancellation): Promise<OpenedArticles> {
  const query = wordQuery(text, archive.segments);
  const candidates = wordCandidates(query, archive.segments);
  const articles = await archive.load(candidates.slice(0, MOST_ARTICLES));
  const near = placesNear(query, wordRun(text));
  const opened: OpenedArticle[] = [];
  for (const article of articles) {
    if (cancellation.aborted) break;
    const places = article ? near(article) : [];
    if (article && places.length > 0) opened.push({ article, places });
  }
  return { opened, bounded: candidates.length > MOST_ARTICLES };
}

function earliestOf(places: readonly FoundPlace[]): FoundPlace | null {
  const dated = places.filter(({ meta }) => /^\d{4}-\d\d/.test(meta.date ?? ''));
  return [...dated].sort((a, b) => compareText(a.meta.date ?? '', b.meta.date ?? ''))[0] ?? null;
}
