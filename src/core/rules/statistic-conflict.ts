import type { Rule } from './rule.ts';

/** A figure that another article on the same event gives differently. */
export const statisticConflict: Rule = {
  id: 'statistic-conflict',
  about: 'A figure that another article on the same event gives differently.',
  severity: 'warning',
  *find() {},
};
