import type { Check, Tagger } from './check.ts';
import { checkCapitalization } from './check-capitalization.ts';
import { checkConditional } from './check-conditional.ts';
import { checkConsistency } from './check-consistency.ts';
import { checkExistence } from './check-existence.ts';
import { checkOccurrence } from './check-occurrence.ts';
import { checkRepetition } from './check-repetition.ts';
import { checkSequence } from './check-sequence.ts';
import { checkSubstitution } from './check-substitution.ts';
import type { StyleRule } from './style-rule.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A rule with its patterns compiled. */
export interface RunnableRule {
  readonly rule: StyleRule;
  readonly check: Check;
}

/** Compiles a rule's patterns once; throws `PatternRefused` for one that cannot run in linear time. */
export function compileRule(rule: StyleRule, vocabulary: Vocabulary, tagger: Tagger | null): RunnableRule {
  return { rule, check: checkOf(rule, vocabulary, tagger) };
}

function checkOf(rule: StyleRule, vocabulary: Vocabulary, tagger: Tagger | null): Check {
  switch (rule.kind) {
    case 'existence':
      return checkExistence(rule, vocabulary);
    case 'substitution':
      return checkSubstitution(rule, vocabulary);
    case 'occurrence':
      return checkOccurrence(rule);
    case 'repetition':
      return checkRepetition(rule);
    case 'consistency':
      return checkConsistency(rule);
    case 'conditional':
      return checkConditional(rule, vocabulary);
    case 'capitalization':
      return checkCapitalization(rule, vocabulary);
    case 'sequence':
      return checkSequence(rule, tagger);
  }
}
