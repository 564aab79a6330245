import { type Breach, breachAt, type Check, type Stretch, type Tagger } from './check.ts';
import { compilePattern, type LinearPattern, PatternRefused } from './linear-pattern.ts';
import type { SequenceRule } from './style-rule.ts';

/** Flags words that follow each other as the tokens say, by their letters or parts of speech, at most `skip` apart. */
export function checkSequence(rule: SequenceRule, tagger: Tagger | null): Check {
  const steps = rule.tokens.map(({ pattern, tag, negate, skip }) => ({
    pattern: compilePattern(`\\A(?:${pattern})\\z`, rule.ignoreCase),
    tag: tag === '' ? null : compilePattern(`\\A(?:${tag})\\z`, false),
    negate,
    skip,
  }));
  const asksForParts = steps.some(({ tag }) => tag);
  if (asksForParts && !tagger)
    throw new PatternRefused('its tokens name parts of speech, which are not told apart here');
  const tag = asksForParts ? tagger : null;
  return (stretches) => stretches.flatMap((stretch) => runsIn(stretch, steps, tag));
}

interface Step {
  readonly pattern: LinearPattern;
  readonly tag: LinearPattern | null;
  readonly negate: boolean;
  readonly skip: number;
}

function runsIn(stretch: Stretch, steps: readonly Step[], tagger: Tagger | null): readonly Breach[] {
  const words = readWords(stretch.text, tagger);
  const breaches: Breach[] = [];
  for (let first = 0; first < words.length && steps.length > 0; first++) {
    const last = runFrom(words, first, steps);
    if (last < 0) continue;
    const end = words[last].start + words[last].text.length;
    breaches.push(breachAt(stretch, { start: words[first].start, end }));
    first = last;
  }
  return breaches;
}

interface TaggedWord {
  readonly start: number;
  readonly text: string;
  /** Its part of speech; '' where it is not known or nobody asks. */
  readonly part: string;
}

function readWords(text: string, tagger: Tagger | null): readonly TaggedWord[] {
  const parts = tagger?.(text);
  const words = text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu);
  return [...words].map(({ 0: word, index }) => ({ start: index, text: word, part: parts?.get(index) ?? '' }));
}

/** The index of the last word of a run that begins at `first`, or -1. */
function runFrom(words: readonly TaggedWord[], first: number, steps: readonly Step[]): number {
  let at = first - 1;
  for (const [index, step] of steps.entries()) {
    const furthest = at + 1 + (index === 0 ? 0 : step.skip);
    const fit = nextFit(words, at + 1, furthest, step);
    if (fit < 0) return -1;
    at = fit;
  }
  return at;
}

function fits({ pattern, tag, negate }: Step, word: TaggedWord): boolean {
  const holds = pattern.findAll(word.text).length > 0 && (!tag || tag.findAll(word.part).length > 0);
  return holds !== negate;
}

function nextFit(words: readonly TaggedWord[], from: number, to: number, step: Step): number {
  for (let index = from; index <= to && index < words.length; index++) if (fits(step, words[index])) return index;
  return -1;
}
