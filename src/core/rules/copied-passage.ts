import type { Rule } from './rule.ts';

/** A passage that stands word for word in another article. */
export const copiedPassage: Rule = {
  id: 'copied-passage',
  about: 'A passage that stands word for word in another article.',
  severity: 'information',
  *find() {},
};
