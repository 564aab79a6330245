import type { ArticleMeta } from '../../core/article/article.ts';
import { outletName } from '../../core/article/meta.ts';
import type { TextSpan } from '../../core/text/span.ts';
import type { Place, PlacePiece } from '../../protocol/look-up.ts';
import type { Locator } from '../locator.ts';

/** A stretch of an article as the core found it. */
export interface FoundStretch extends Omit<TextSpan, 'text'> {
  readonly path: string;
  readonly meta: ArticleMeta;
  readonly inQuotes: boolean;
  readonly speakerName: string | null;
  readonly pieces: readonly PlacePiece[];
  readonly origin: string;
}

/** The stretches as an editor opens them; one whose article cannot be read any more is left out. */
export async function placesOf(stretches: readonly FoundStretch[], locator: Locator): Promise<readonly Place[]> {
  const places = stretches.map((stretch) => placeOf(stretch, locator));
  return (await Promise.all(places)).filter((place) => place !== null);
}

async function placeOf(stretch: FoundStretch, locator: Locator): Promise<Place | null> {
  const { path, meta, inQuotes, speakerName, pieces, origin } = stretch;
  const range = await locator.rangeOf(path, stretch);
  if (!range) return null;
  const { date, headline } = meta;
  const told = pieces.filter(({ text }) => text !== '').map(({ kind, text }) => ({ kind, text: oneLine(text) }));
  const outlet = outletName(decodeURIComponent(path), meta);
  return { uri: path, range, outlet, date, headline, inQuotes, speakerName, pieces: told, origin };
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ');
