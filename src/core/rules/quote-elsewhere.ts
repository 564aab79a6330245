import type { Span } from '../text/span.ts';
import { countArticles, evidenceOf, notesOn } from './places.ts';
import { quotationVerdict } from './quotation-verdict.ts';
import type { Rule } from './rule.ts';

/** A quotation that stands in other articles too. */
export const quoteElsewhere: Rule = {
  id: 'quote-elsewhere',
  about: 'A quotation that stands in other articles too.',
  severity: 'information',
  *find({ evidence }) {
    for (const [quotation, places] of evidence.quotations) {
      if (places.length === 0 || quotationVerdict(quotation, places).kind !== 'elsewhere') continue;
      const partly = places.every(({ query }) => lengthOf(query) < WHOLE * lengthOf(quotation)) ? ', in part' : '';
      yield {
        start: quotation.start,
        end: quotation.end,
        message: `Appears in ${countArticles(places)}${partly}.`,
        evidence: places.map(evidenceOf),
        suggestions: [],
        notes: notesOn(places),
      };
    }
  },
};

/** So much of a quotation is as good as all of it. Brackets and ellipses within it do not make it a part. */
const WHOLE = 0.9;

const lengthOf = ({ start, end }: Span) => end - start;
