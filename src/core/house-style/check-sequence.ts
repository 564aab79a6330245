import { type Breach, breachAt, type Check, type Stretch } from './check.ts';
import { compilePattern, type LinearPattern } from './linear-pattern.ts';
import type { SequenceRule } from './style-rule.ts';

/** Flags words that follow each other as the tokens say, at most `skip` words apart. */
export function checkSequence(rule: SequenceRule): Check {
  const steps = rule.tokens.map(({ pattern, negate, skip }) => ({
    pattern: compilePattern(`\\A(?:${pattern})\\z`, rule.ignoreCase),
    negate,
    skip,
  }));
  return (stretches) => stretches.flatMap((stretch) => runsIn(stretch, steps));
}

interface Step {
  readonly pattern: LinearPattern;
  readonly negate: boolean;
  readonly skip: number;
}

function runsIn(stretch: Stretch, steps: readonly Step[]): readonly Breach[] {
  const words = [...stretch.text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu)];
  const breaches: Breach[] = [];
  for (let first = 0; first < words.length && steps.length > 0; first++) {
    const last = runFrom(words, first, steps);
    if (last < 0) continue;
    const end = words[last].index + words[last][0].length;
    breaches.push(breachAt(stretch, { start: words[first].index, end }));
    first = last;
  }
  return breaches;
}

/** The index of the last word of a run that begins at `first`, or -1. */
function runFrom(words: readonly RegExpExecArray[], first: number, steps: readonly Step[]): number {
  let at = first - 1;
  for (const [index, step] of steps.entries()) {
    const furthest = at + 1 + (index === 0 ? 0 : step.skip);
    const fit = nextFit(words, at + 1, furthest, step);
    if (fit < 0) return -1;
    at = fit;
  }
  return at;
}

function fits({ pattern, negate }: Step, word: string): boolean {
  return pattern.findAll(word).length > 0 !== negate;
}

function nextFit(words: readonly RegExpExecArray[], from: number, to: number, step: Step): number {
  for (let index = from; index <= to && index < words.length; index++) if (fits(step, words[index][0])) return index;
  return -1;
}
