import type { Cancellation } from '../../core/corpus/corpus.ts';
import { findWords } from '../../core/corpus/find-words.ts';
import type { FoundPlace } from '../../core/corpus/found-place.ts';
import { groupByWording } from '../../core/corpus/group-by-wording.ts';
import { piecesOf } from '../../core/corpus/pieces.ts';
import type { LookUpAtParams, LookUpWordsParams, PlaceGroup, PlaceList } from '../../protocol/look-up.ts';
import type { Session } from '../session.ts';
import { type FoundStretch, placesOf } from './place-of.ts';
import { quotationAt, wordsBetween } from './words-at.ts';

/** Where the words of a range, or of the sentence at it, stand in other articles. */
export async function wordsElsewhere(
  session: Session,
  { uri, range }: LookUpWordsParams,
  cancellation: Cancellation,
): Promise<PlaceList | null> {
  const document = session.documents.get(uri);
  if (!document) return null;
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return listOf(session, { uri, words: wordsBetween(session.reviews.readingOf(document), span) }, cancellation);
}

/** Where the quotation at a position stands in other articles, and in which words. */
export async function versionsElsewhere(
  session: Session,
  { uri, position }: LookUpAtParams,
  cancellation: Cancellation,
): Promise<PlaceList | null> {
  const document = session.documents.get(uri);
  if (!document) return null;
  const words = quotationAt(session.reviews.readingOf(document), document.offsetAt(position));
  return listOf(session, { uri, words: words ?? '' }, cancellation);
}

interface AskedWords {
  readonly uri: string;
  readonly words: string;
}

/** The places of words in all articles but one. */
export async function listOf(
  { corpus, locator }: Session,
  { uri, words }: AskedWords,
  cancellation: Cancellation,
): Promise<PlaceList | null> {
  if (words === '') return null;
  const found = await findWords(words, corpus.archiveFor(uri), cancellation);
  const groups: PlaceGroup[] = [];
  for (const { wording, changes, places } of groupByWording(found.places, words)) {
    const opened = await placesOf(
      places.map((place) => stretchOf(place, words)),
      locator,
    );
    if (opened.length > 0) groups.push({ kind: wording, changes, places: opened });
  }
  const { articles, origins, bounded, earliest } = found;
  const [first] = earliest ? await placesOf([stretchOf(earliest, words)], locator) : [];
  return { about: words, groups, articles, origins, bounded, earliest: first ?? null };
}

function stretchOf(place: FoundPlace, asked: string): FoundStretch {
  return {
    ...place,
    pieces: [
      { kind: 'context', text: place.before },
      ...piecesOf(place, asked),
      { kind: 'context', text: place.after },
    ],
  };
}
