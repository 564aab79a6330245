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
      const partly = places.every(({ coverage }) => coverage < 0.95) ? ', in part' : '';
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
