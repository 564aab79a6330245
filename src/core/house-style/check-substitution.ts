import { type Breach, breachAt, type Check, compileTokens, exceptionsOf, type Stretch } from './check.ts';
import type { LinearPattern } from './linear-pattern.ts';
import type { SubstitutionRule } from './style-rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Flags the words that the desk replaces, with those that it writes: `use` or `employ` for `use|employ`. */
export function checkSubstitution(rule: SubstitutionRule, vocabulary: Vocabulary): Check {
  const swaps = rule.swap.map(([wrong, right]) => ({
    patterns: compileTokens([wrong], rule),
    better: right.split(/(?<!\\)\|/),
  }));
  const isException = exceptionsOf(rule, vocabulary);
  const any = compileTokens(
    rule.swap.map(([wrong]) => wrong),
    rule,
  );
  const inStretch = (stretch: Stretch) =>
    any.some((pattern) => pattern.findAll(stretch.text).length > 0)
      ? swaps.flatMap((swap) => breachesOf(stretch, swap, isException))
      : [];
  return (stretches) => stretches.flatMap(inStretch);
}

interface Swap {
  readonly patterns: readonly LinearPattern[];
  readonly better: readonly string[];
}

function breachesOf(
  stretch: Stretch,
  { patterns, better }: Swap,
  isException: (words: string) => boolean,
): readonly Breach[] {
  const matches = patterns.flatMap((pattern) => pattern.findAll(stretch.text));
  return matches.flatMap((match) => {
    const found = stretch.text.slice(match.start, match.end);
    const replacements = better.map((words) => filledIn(words, match.groups)).filter((words) => words !== '');
    return replacements.includes(found) || isException(found) ? [] : [breachAt(stretch, match, replacements)];
  });
}

/** `$1` stands for what the first group found. */
function filledIn(words: string, groups: readonly (string | null)[]): string {
  return words.replace(/\$(\d)/g, (_, number: string) => groups[Number(number) - 1] ?? '');
}
