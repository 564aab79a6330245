import type { Rule } from './rule.ts';

/** An attribution that names nobody a reader could ask. */
export const vagueAttribution: Rule = {
  id: 'vague-attribution',
  about: 'An attribution that names nobody a reader could ask.',
  severity: 'information',
  *find() {},
};
