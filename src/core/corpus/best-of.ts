import type { Occurrence } from './corpus.ts';
import { compareOccurrences } from './occurrence.ts';
import type { Found } from './opened.ts';

/** How many places are kept of one quotation or passage. */
const MOST_OCCURRENCES = 24;

/** The best places, best first, each with its speaker. */
export function bestOf(places: readonly Found[]): readonly Occurrence[] {
  return [...places]
    .sort((a, b) => compareOccurrences(a.occurrence, b.occurrence))
    .slice(0, MOST_OCCURRENCES)
    .map(({ occurrence, speaker }) => ({ ...occurrence, speakerName: speaker() }));
}
