import { readWords } from '../text/words.ts';
import type { FoundPlace } from './found-place.ts';

/** Places with one wording. */
export interface WordingGroup {
  readonly wording: FoundPlace['wording'];
  /** Which words differ: those asked for, and those that stand there; none but for `other`. */
  readonly changes: readonly WordChange[];
  readonly places: readonly FoundPlace[];
}

export interface WordChange {
  readonly asked: string;
  readonly there: string;
}

/**
 * Places by their wording: first those with the same words, then each other wording, that of most places first, then
 * those that have a part of the words alone.
 */
export function groupByWording(places: readonly FoundPlace[], asked: string): readonly WordingGroup[] {
  const groups = new Map<string, { wording: FoundPlace['wording']; changes: WordChange[]; places: FoundPlace[] }>();
  for (const place of places) {
    const changes = changesOf(place, asked);
    const key = [place.wording, ...changes.map(({ asked, there }) => `${fold(asked)}>${fold(there)}`)].join('|');
    const known = groups.get(key);
    if (known) known.places.push(place);
    else groups.set(key, { wording: place.wording, changes, places: [place] });
  }
  const order = ['same', 'other', 'part'];
  return [...groups.values()].sort(
    (a, b) => order.indexOf(a.wording) - order.indexOf(b.wording) || b.places.length - a.places.length,
  );
}

function changesOf({ differences, text, start }: FoundPlace, asked: string): WordChange[] {
  return differences
    .filter(({ kind }) => kind === 'words')
    .map(({ here, there }) => ({
      asked: asked.slice(here.start, here.end),
      there: text.slice(there.start - start, there.end - start),
    }));
}

const fold = (words: string) =>
  readWords(words)
    .map(({ folded }) => folded)
    .join(' ');
