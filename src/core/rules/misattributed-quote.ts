import type { Rule } from './rule.ts';

/** A quotation that other articles give to another speaker. */
export const misattributedQuote: Rule = {
  id: 'misattributed-quote',
  about: 'A quotation that other articles give to another speaker.',
  severity: 'warning',
  *find() {},
};
