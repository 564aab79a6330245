import type { Check } from './check.ts';
import { compilePattern } from './linear-pattern.ts';
import type { OccurrenceRule } from './style-rule.ts';

/** Flags a stretch in which the token stands more than `max` or fewer than `min` times. */
export function checkOccurrence(rule: OccurrenceRule): Check {
  const pattern = compilePattern(rule.token, rule.ignoreCase);
  return (stretches) =>
    stretches.flatMap(({ start, end, text }) => {
      const count = pattern.findAll(text).length;
      const within = (rule.max === null || count <= rule.max) && (rule.min === null || count >= rule.min);
      return within ? [] : [{ start, end, arguments: [String(count)], replacements: [] }];
    });
}
