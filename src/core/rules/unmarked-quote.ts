import type { Rule } from './rule.ts';

/** Words that stand in quotation marks elsewhere and have none here. */
export const unmarkedQuote: Rule = {
  id: 'unmarked-quote',
  about: 'Words that stand in quotation marks elsewhere and have none here.',
  severity: 'warning',
  *find() {},
};
