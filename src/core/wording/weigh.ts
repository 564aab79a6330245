import type { Span } from '../text/span.ts';
import type { Pattern } from './compile-lexicon.ts';
import { contextHolds, type Place } from './context-holds.ts';
import type { Weight } from './lexicon/word-group.ts';
import type { WordingLevel } from './loaded-word.ts';

/** A place where a pattern of the lexicon stands and is loaded there. */
export interface Candidate extends Span {
  readonly pattern: Pattern;
  readonly place: Place;
}

/** A candidate that is worth a mark. */
export interface Weighed extends Candidate {
  readonly level: WordingLevel;
}

/**
 * The candidates of one sentence that are worth a mark, with their level. A strong word is `careful` by itself. A mild
 * one is `thorough`, and `careful` in the company of a strong word and one more. A faint one counts only beside two
 * others that are more than faint, as `thorough`: in loaded company a reader takes it as loaded.
 */
export function weigh(candidates: readonly Candidate[]): readonly Weighed[] {
  const weights = candidates.map(weightOf);
  const strong = weights.filter((weight) => weight === 'strong').length;
  const heavy = strong + weights.filter((weight) => weight === 'mild').length;
  const weighed: Weighed[] = [];
  candidates.forEach((candidate, index) => {
    const level = levelOf(weights[index], strong, heavy);
    if (level) weighed.push({ ...candidate, level });
  });
  return weighed;
}

function weightOf({ pattern: { entry }, place }: Candidate): Weight {
  return entry.strong && contextHolds(entry.strong, place) ? 'strong' : entry.weight;
}

function levelOf(weight: Weight, strong: number, heavy: number): WordingLevel | null {
  if (weight === 'strong') return 'careful';
  if (weight === 'mild') return strong > 0 && heavy > 2 ? 'careful' : 'thorough';
  return heavy > 1 ? 'thorough' : null;
}
