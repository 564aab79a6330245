import type { Occurrence } from '../corpus/corpus.ts';
import { mayBeSameSpeaker } from '../names/same-speaker.ts';
import type { Quotation } from '../speech/speech.ts';
import { contains } from '../text/span.ts';
import { changedWords, countOrigins } from './places.ts';

/**
 * What the places elsewhere say of a quotation; one thing only, the gravest.
 * - `other-speaker`: the words are the same, and every article that names a speaker names another
 * - `other-words`: more articles have other words than have these
 * - `unmarked`: no marks here, marks there
 * - `elsewhere`: it stands there too
 */
export type QuotationVerdict =
  | { readonly kind: 'other-speaker'; readonly places: readonly Occurrence[]; readonly speakerName: string }
  | { readonly kind: 'other-words'; readonly places: readonly Occurrence[]; readonly same: readonly Occurrence[] }
  | { readonly kind: 'unmarked'; readonly places: readonly Occurrence[] }
  | { readonly kind: 'elsewhere'; readonly places: readonly Occurrence[] };

/** Weighs the places of a quotation, of which there is at least one. */
export function quotationVerdict(quotation: Quotation, places: readonly Occurrence[]): QuotationVerdict {
  const attributed = otherSpeaker(quotation, places);
  if (attributed) return { kind: 'other-speaker', places, speakerName: attributed };
  const marked = places.filter(({ inQuotes }) => inQuotes);
  if (quotation.marks === 'none' && quotation.kind === 'block' && marked.length > 0)
    return { kind: 'unmarked', places: marked };
  const changed = places.filter(hasOtherWords);
  const same = places.filter((place) => supports(place, changed));
  if (changed.length > 0 && countOrigins(changed) > countOrigins(same) * 2)
    return { kind: 'other-words', places: changed, same };
  return { kind: 'elsewhere', places };
}

const MOSTLY = 0.6;
const NEARLY = 0.9;

function otherSpeaker({ speakerName, marks }: Quotation, places: readonly Occurrence[]): string | null {
  if (!speakerName || marks === 'none') return null;
  const telling = places.filter((place) => place.inQuotes && place.speakerName && place.coverage >= MOSTLY);
  const others = telling.filter(({ similarity }) => similarity >= NEARLY);
  if (others.length === 0 || telling.some((place) => mayBeSameSpeaker(speakerName, place.speakerName ?? '')))
    return null;
  return others[0].speakerName;
}

/** The most words that another article may lack before it is taken to have abridged what stands here in full. */
const ABRIDGED = 24;

/** True where the words in marks there differ and nothing on the page says why. */
export function hasOtherWords(place: Occurrence): boolean {
  if (!place.inQuotes) return false;
  return changedWords(place).some(({ here, there }) => there.end > there.start || here.end - here.start <= ABRIDGED);
}

/** True for a place that has, word for word, what the others have otherwise. */
function supports(place: Occurrence, changed: readonly Occurrence[]): boolean {
  if (changedWords(place).length > 0) return false;
  return changed.some((other) => changedWords(other).some(({ here }) => contains(place.query, here)));
}
