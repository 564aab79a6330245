import { breachAt, type Check, exceptionsOf } from './check.ts';
import { compilePattern } from './linear-pattern.ts';
import type { ConditionalRule } from './style-rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Flags what `first` captures unless `second` captures the same somewhere in the article. */
export function checkConditional(rule: ConditionalRule, vocabulary: Vocabulary): Check {
  const first = compilePattern(rule.first, rule.ignoreCase);
  const second = compilePattern(rule.second, rule.ignoreCase);
  const isException = exceptionsOf(rule, vocabulary);
  return (stretches) => {
    const explained = new Set(
      stretches.flatMap(({ text }) => second.findAll(text).map((match) => captured(text, match))),
    );
    return stretches.flatMap((stretch) =>
      first
        .findAll(stretch.text)
        .filter((match) => !explained.has(captured(stretch.text, match)) && !isException(captured(stretch.text, match)))
        .map((match) => breachAt(stretch, match)),
    );
  };
}

function captured(
  text: string,
  { start, end, groups }: { start: number; end: number; groups: readonly (string | null)[] },
): string {
  return groups.find((group) => group !== null) ?? text.slice(start, end);
}
