import type { Occurrence } from './corpus.ts';
import { compareOccurrences } from './occurrence.ts';
import type { Found } from './opened.ts';

/** How many places are kept of one quotation or passage. */
const MOST_OCCURRENCES = 24;

/** The best places, best first, each with its speaker. Where copies of one story say the same, one of them is asked. */
export function bestOf(places: readonly Found[]): readonly Occurrence[] {
  const speakers = new Map<string, string | null>();
  const speakerOf = ({ occurrence: { origin, text, inQuotes }, speaker }: Found): string | null => {
    const words = `${origin}\0${inQuotes}\0${text}`;
    const known = speakers.get(words) ?? speaker();
    speakers.set(words, known);
    return known;
  };
  return [...places]
    .sort((a, b) => compareOccurrences(a.occurrence, b.occurrence))
    .slice(0, MOST_OCCURRENCES)
    .map((place) => ({ ...place.occurrence, speakerName: speakerOf(place) }));
}
