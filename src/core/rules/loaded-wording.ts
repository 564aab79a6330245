import type { Rule } from './rule.ts';

/** A word in the writer’s own voice that takes a side. */
export const loadedWording: Rule = {
  id: 'loaded-wording',
  about: 'A word in the writer’s own voice that takes a side.',
  severity: 'information',
  *find() {},
};
