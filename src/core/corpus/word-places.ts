import { scanWords } from '../text/scan-words.ts';
import { overlaps } from '../text/span.ts';
import type { ArchivedArticle } from './archive.ts';
import { type FoundPlace, foundPlace } from './found-place.ts';
import { type Match, matchesOf } from './match.ts';
import type { Query } from './query.ts';
import { rarityOf } from './rarity.ts';
import { seedFinder } from './seeds.ts';
import type { Segment } from './segment.ts';
import { placesOfRun, type WordRun } from './word-run.ts';

/** Words past these are not looked for: whoever knows the first 400 knows the place. */
const MOST_WORDS = 400;

/** Words that a person asks for, as one stretch to look up. */
export function wordQuery(text: string, segments: readonly Segment[]): Query {
  const words = scanWords(text);
  const end = Math.min(words.count, MOST_WORDS);
  return {
    text,
    words,
    rarity: rarityOf(words, segments),
    stretches: [{ from: 0, end, quotation: null }],
    stretchOf: new Int32Array(words.count).fill(-1).fill(0, 0, end),
  };
}

/** Where the words stand in an article just so. */
export function placesOfWords(query: Query, run: WordRun, article: ArchivedArticle): readonly FoundPlace[] {
  const here = run.words.map((_, i) => i);
  return placesOfRun(run, article.text, article.words).map((at) =>
    foundPlace(query, article, { here, there: here.map((i) => at + i) }),
  );
}

/** Finds where the words stand in articles, just so or nearly. Made once for the words, asked for each article. */
export function placesNear(query: Query, run: WordRun): (article: ArchivedArticle) => readonly FoundPlace[] {
  const finder = seedFinder(query);
  const lenient = { ...query, rarity: { ...query.rarity, chance: Number.NEGATIVE_INFINITY } };
  return (article) => {
    const exact = placesOfWords(query, run, article);
    const seeds = finder.find(article.words, [0]).get(0) ?? [];
    const near = matchesOf(lenient, 0, article.words, seeds)
      .filter(({ alignment }) => alignment.here.length > 0)
      .map((match) => ({ match, place: foundPlace(query, article, match.alignment) }))
      .filter(({ match, place }) => isNear(query, match, place))
      .map(({ place }) => place);
    return [...exact, ...near.filter((place) => !exact.some((same) => overlaps(same, place)))];
  };
}

const MOST_OF_IT = 0.6;
const PART = { fewestWords: 8, similarity: 0.7, beyondChance: 16 };

/**
 * Nearly the words: most of them, and they are no phrase of everybody’s; or a part of them that chance does not explain.
 */
function isNear({ rarity }: Query, { alignment, worth }: Match, { coverage, similarity }: FoundPlace): boolean {
  if (worth < rarity.chance) return false;
  if (coverage >= MOST_OF_IT && similarity >= MOST_OF_IT) return true;
  const isPart = alignment.here.length >= PART.fewestWords && similarity >= PART.similarity;
  return isPart && worth - rarity.chance >= PART.beyondChance;
}
