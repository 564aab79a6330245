import { type Breach, breachAt, type Check, compileTokens, type Stretch } from './check.ts';
import type { ConsistencyRule } from './style-rule.ts';

/** Flags the rarer of two ways to write a word, where an article has both; of two equally frequent ones the later. */
export function checkConsistency(rule: ConsistencyRule): Check {
  const pairs = rule.either.map((pair) => pair.map((words) => compileTokens([words], rule)));
  return (stretches) =>
    pairs.flatMap((pair) => {
      const [one, other] = pair.map((patterns) => stretches.flatMap((stretch) => placesOf(patterns, stretch)));
      if (one.length === 0 || other.length === 0) return [];
      return isRarer(one, other) ? one : other;
    });
}

function placesOf(patterns: ReturnType<typeof compileTokens>, stretch: Stretch): readonly Breach[] {
  return patterns.flatMap((pattern) => pattern.findAll(stretch.text).map((match) => breachAt(stretch, match)));
}

function isRarer(one: readonly Breach[], other: readonly Breach[]): boolean {
  return one.length === other.length ? one[0].start > other[0].start : one.length < other.length;
}
