import { type Breach, breachAt, type Check, type Stretch } from './check.ts';
import { compilePattern, type PatternMatch } from './linear-pattern.ts';
import type { RepetitionRule } from './style-rule.ts';

/** Flags words that stand again right after themselves more than `max` times. */
export function checkRepetition(rule: RepetitionRule): Check {
  const pattern = compilePattern(rule.tokens.map((token) => `(?:${token})`).join('|'), rule.ignoreCase);
  return (stretches) => stretches.flatMap((stretch) => repeatedIn(stretch, pattern.findAll(stretch.text), rule));
}

function repeatedIn(stretch: Stretch, matches: readonly PatternMatch[], rule: RepetitionRule): readonly Breach[] {
  const breaches: Breach[] = [];
  let count = 0;
  for (let at = 1; at < matches.length; at++) {
    count = follows(stretch.text, matches[at - 1], matches[at], rule) ? count + 1 : 0;
    if (count > rule.max) breaches.push(breachAt(stretch, { start: matches[at - 1].start, end: matches[at].end }));
  }
  return breaches;
}

function follows(text: string, one: PatternMatch, other: PatternMatch, { ignoreCase, alpha }: RepetitionRule): boolean {
  const [first, second] = [one, other].map(({ start, end }) => text.slice(start, end).trim());
  if (alpha && !/\p{L}/u.test(first)) return false;
  const same = ignoreCase ? first.toLowerCase() === second.toLowerCase() : first === second;
  return same && /^\s*$/.test(text.slice(one.end, other.start));
}
