import { shingleAt } from './fingerprints.ts';
import type { Query } from './query.ts';
import { ARTICLES_PER_SEGMENT, postingRange, type Segment } from './segment.ts';

/** Of the shingles that the index knows, an article that has the words nearly shares this many, a part of them fewer. */
const SHARED = 0.25;
const FEWEST_IN_PART = 4;

/** The numbers of the articles that may have the words, those that share most of them first. */
export function wordCandidates(query: Query, segments: readonly Segment[]): readonly number[] {
  const { shared, known } = countShared(query, segments);
  const needed = Math.max(1, Math.min(FEWEST_IN_PART, known * SHARED));
  return [...shared]
    .filter(([, count]) => count >= needed)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .map(([article]) => article);
}

/** For each article how many of the query’s shingles it holds, and how many of them stand in any article. */
function countShared({ words, rarity, stretches: [{ end }] }: Query, segments: readonly Segment[]) {
  const shared = new Map<number, number>();
  let known = 0;
  for (let at = 0; at < Math.min(end, rarity.shingles.length); at++) {
    if (rarity.shingleCounts[at] > 0) known++;
    const shingle = shingleAt(words.hashes, at);
    for (const [number, segment] of segments.entries()) {
      const [from, to] = postingRange(segment, shingle);
      for (let i = from; i < to; i++) {
        const article = number * ARTICLES_PER_SEGMENT + (segment.postings[i] & 0xffff);
        shared.set(article, (shared.get(article) ?? 0) + 1);
      }
    }
  }
  return { shared, known };
}
