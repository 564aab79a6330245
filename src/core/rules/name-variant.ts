import type { Rule } from './rule.ts';

/** A name that is spelled otherwise elsewhere. */
export const nameVariant: Rule = {
  id: 'name-variant',
  about: 'A name that is spelled otherwise elsewhere.',
  severity: 'information',
  *find() {},
};
