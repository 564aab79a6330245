import type { Query } from './query.ts';
import { ARTICLES_PER_SEGMENT, type Segment } from './segment.ts';

/** An article with all the words shares this many of the shingles that the index knows: it holds two in three. */
const SHARED_BY_ALL = 0.5;

/**
 * The numbers of the articles that may have the words, those that share most of them first: all the words, however
 * common, or so many that chance does not explain it.
 */
export function wordCandidates(query: Query, segments: readonly Segment[]): readonly number[] {
  const { shared, known } = countShared(query, segments);
  return [...shared]
    .filter(([, { count, worth }]) => count >= known * SHARED_BY_ALL || worth >= query.rarity.chance)
    .sort(([a, one], [b, other]) => other.count - one.count || other.worth - one.worth || a - b)
    .map(([article]) => article);
}

interface Shared {
  readonly count: number;
  readonly worth: number;
}

/** For each article what it shares of the query’s shingles, and how many of these stand in any article. */
function countShared({ rarity, stretches: [{ end }] }: Query, segments: readonly Segment[]) {
  const { counts, ranges } = rarity.postings;
  const shared = new Map<number, Shared>();
  let known = 0;
  for (let at = 0; at < Math.min(end, rarity.shingles.length); at++) {
    if (counts[at] > 0) known++;
    for (const [number, segment] of segments.entries()) {
      for (let i = ranges[number][2 * at]; i < ranges[number][2 * at + 1]; i++) {
        const article = number * ARTICLES_PER_SEGMENT + segment.articles[i];
        const { count, worth } = shared.get(article) ?? NOTHING;
        shared.set(article, { count: count + 1, worth: worth + Math.max(0, rarity.shingles[at]) });
      }
    }
  }
  return { shared, known };
}

const NOTHING: Shared = { count: 0, worth: 0 };
