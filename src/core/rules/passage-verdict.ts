import type { Occurrence, SharedPassage } from '../corpus/corpus.ts';
import { readWords } from '../text/words.ts';
import { countOrigins } from './places.ts';

/**
 * What the places elsewhere say of a passage outside quotation marks.
 * - `unmarked`: most articles that have it have it in quotation marks
 * - `copied`: long enough and close enough that it was hardly written twice
 */
export type PassageVerdict =
  | { readonly kind: 'unmarked'; readonly places: readonly Occurrence[] }
  | { readonly kind: 'copied'; readonly places: readonly Occurrence[] }
  | { readonly kind: 'none' };

const FEWEST_UNMARKED = 12;
const FEWEST_COPIED = 18;
const CLOSE = 0.8;
/** What stands in so many articles of one outlet is its furniture: a biography, a form, a standing paragraph. */
const FURNITURE = 6;

/** Weighs the places of a shared passage. */
export function passageVerdict({ occurrences }: SharedPassage): PassageVerdict {
  const close = occurrences.filter(({ similarity }) => similarity >= CLOSE);
  if (isFurniture(occurrences)) return { kind: 'none' };
  const marked = close.filter((place) => place.inQuotes && wordsOf(place) >= FEWEST_UNMARKED);
  if (marked.length > 0 && countOrigins(marked) * 2 > countOrigins(close)) return { kind: 'unmarked', places: marked };
  const copied = close.filter((place) => !place.inQuotes && wordsOf(place) >= FEWEST_COPIED);
  return copied.length > 0 ? { kind: 'copied', places: copied } : { kind: 'none' };
}

function wordsOf(place: Occurrence): number {
  return Math.round(readWords(place.text).length * place.similarity);
}

function isFurniture(places: readonly Occurrence[]): boolean {
  const byOutlet = new Map<string, Set<string>>();
  for (const { meta, path } of places) {
    if (!meta.source) continue;
    byOutlet.set(meta.source, (byOutlet.get(meta.source) ?? new Set()).add(path));
  }
  return [...byOutlet.values()].some((paths) => paths.size >= FURNITURE);
}
