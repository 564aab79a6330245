import type { Rule } from './rule.ts';

/** A quotation that stands in other articles with other words. */
export const alteredQuote: Rule = {
  id: 'altered-quote',
  about: 'A quotation that stands in other articles with other words.',
  severity: 'warning',
  *find() {},
};
