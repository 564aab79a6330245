import { breachAt, type Check, compileTokens, exceptionsOf } from './check.ts';
import { compilePattern } from './linear-pattern.ts';
import type { ExistenceRule } from './style-rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Flags each place where one of the tokens stands. */
export function checkExistence(rule: ExistenceRule, vocabulary: Vocabulary): Check {
  const patterns =
    rule.raw.length > 0
      ? [compilePattern(rule.raw.join('') + (rule.tokens.length > 0 ? wordsOf(rule) : ''), rule.ignoreCase)]
      : compileTokens(rule.tokens, rule);
  const isException = exceptionsOf(rule, vocabulary);
  return (stretches) =>
    stretches.flatMap((stretch) =>
      patterns
        .flatMap((pattern) => pattern.findAll(stretch.text))
        .filter(({ start, end }) => !isException(stretch.text.slice(start, end)))
        .map((match) => breachAt(stretch, match)),
    );
}

function wordsOf({ tokens, nonWord }: ExistenceRule): string {
  return nonWord ? `(?:${tokens.join('|')})` : `\\b(?:${tokens.join('|')})\\b`;
}
