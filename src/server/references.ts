import type { Location, Position } from 'vscode-languageserver';
import type { DocumentReview } from './document-reviews.ts';
import type { Locator } from './locator.ts';
import { type Place, versionsAt } from './versions-at.ts';

/** How an editor wants its references. */
interface ReferenceWish {
  readonly locator: Locator;
  /** True where the words asked about are to be among them. */
  readonly includeDeclaration: boolean;
}

/** Where the quotation or figure at a position stands in other articles; `null` where it does not. */
export async function referencesAt(
  review: DocumentReview,
  position: Position,
  { locator, includeDeclaration }: ReferenceWish,
): Promise<Location[] | null> {
  const { document } = review;
  const versions = versionsAt(review, document.offsetAt(position));
  if (!versions) return null;
  const range = { start: document.positionAt(versions.start), end: document.positionAt(versions.end) };
  const own = includeDeclaration ? [{ uri: document.uri, range }] : [];
  return [...own, ...(await locationsOf(versions.places, locator))];
}

/** The places as an editor opens them; one whose article cannot be read any more is left out. */
export async function locationsOf(places: readonly Place[], locator: Locator): Promise<Location[]> {
  const found = places.map(async (place) => {
    const range = await locator.rangeOf(place.path, place);
    return range && { uri: place.path, range };
  });
  return (await Promise.all(found)).filter((location) => location !== null);
}
