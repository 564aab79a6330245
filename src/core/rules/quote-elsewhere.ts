import { outletName } from '../article/meta.ts';
import type { Occurrence } from '../corpus/corpus.ts';
import { mayBeSameSpeaker } from '../names/same-speaker.ts';
import type { Quotation } from '../speech/speech.ts';
import type { Span } from '../text/span.ts';
import { countArticles, evidenceOf, notesOn } from './places.ts';
import { hasOtherWords, quotationVerdict } from './quotation-verdict.ts';
import type { Rule } from './rule.ts';

/** A quotation that stands in other articles too. */
export const quoteElsewhere: Rule = {
  id: 'quote-elsewhere',
  about: 'A quotation that stands in other articles too.',
  severity: 'information',
  *find({ evidence }) {
    for (const [quotation, places] of evidence.quotations) {
      if (places.length === 0 || quotationVerdict(quotation, places).kind !== 'elsewhere') continue;
      yield {
        start: quotation.start,
        end: quotation.end,
        message: `Appears in ${whereElse(quotation, places)}.`,
        evidence: places.map(evidenceOf),
        suggestions: [],
        notes: [...otherSpeakers(quotation, places), ...notesOn(places)],
      };
    }
  },
};

/** `3 other articles, in part, in 1 with other words`: what the places of a quotation, at least one, come to. */
export function whereElse(quotation: Span, places: readonly Occurrence[]): string {
  const partly = places.every(({ query }) => lengthOf(query) < WHOLE * lengthOf(quotation)) ? ', in part' : '';
  return `${countArticles(places)}${partly}${otherwise(places)}`;
}

function otherwise(places: readonly Occurrence[]): string {
  const changed = places.filter(hasOtherWords);
  return changed.length > 0 ? `, in ${new Set(changed.map(({ path }) => path)).size} with other words` : '';
}

/** `Harbor Times gives it to Osmund Vale.` */
function otherSpeakers({ speakerName }: Quotation, places: readonly Occurrence[]): readonly string[] {
  if (!speakerName) return [];
  return places
    .filter((place) => place.inQuotes && place.speakerName && !mayBeSameSpeaker(speakerName, place.speakerName))
    .map((place) => `${outletName(place.path, place.meta)} gives it to ${place.speakerName}.`);
}

/** So much of a quotation is as good as all of it. Brackets and ellipses within it do not make it a part. */
const WHOLE = 0.9;

const lengthOf = ({ start, end }: Span) => end - start;
