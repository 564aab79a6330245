import type { Rule } from './rule.ts';

/** A figure for which no source is named. */
export const unattributedStatistic: Rule = {
  id: 'unattributed-statistic',
  about: 'A figure for which no source is named.',
  severity: 'warning',
  *find() {},
};
