import type { Rule } from './rule.ts';

/** A quotation that stands in other articles too. */
export const quoteElsewhere: Rule = {
  id: 'quote-elsewhere',
  about: 'A quotation that stands in other articles too.',
  severity: 'information',
  *find() {},
};
