import type { Found } from './opened.ts';
import type { Query } from './query.ts';

/** Words of furniture stand in so many articles at least, those between them in fewer. */
const FEWEST_ARTICLES = 5;
/** Below this, two articles are about different things. */
const SAME_SUBJECT = 0.12;
/** So many of the best places tell what the others are like. */
const SAMPLE = 9;

/**
 * True for a passage that outlets print under anything: `Sign up for our newsletter`, an author’s line, an office with
 * its long title. Its words stand in many articles, and those that hold it are about other things than this one. What
 * others have in quotation marks is no furniture.
 */
export function isFurniture(query: Query, places: readonly Found[]): boolean {
  const [{ here }] = places;
  const counts = here.map((word) => query.rarity.postings.counts[word] ?? 0).filter((count) => count > 0);
  if (median(counts) < FEWEST_ARTICLES) return false;
  const sample = places.slice(0, SAMPLE);
  if (sample.filter(({ occurrence }) => occurrence.inQuotes).length * 2 >= sample.length) return false;
  return median(sample.map(({ likeness }) => likeness())) < SAME_SUBJECT;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}
