import type { MeasuredFigure, Passage } from './passage.ts';
import { isMagnitude } from './read-vague.ts';
import type { LetStand, Statistic } from './statistic.ts';

/** Why a desk lets a figure without a source stand, told from its own sentence. */
export function letStand({ tokens }: Passage, { figure }: MeasuredFigure): LetStand | null {
  return figure.shape === 'vague' && isMagnitude(tokens, figure.number) ? 'magnitude' : null;
}

/** Lets a figure stand where the article names the source of the same figure at another place. */
export function markRepeated(statistics: readonly Statistic[]): readonly Statistic[] {
  const sourced = new Set<string>();
  for (const one of statistics) if (one.attributed && one.quantity.value !== null) sourced.add(identity(one));
  return statistics.map((one) =>
    one.attributed || !sourced.has(identity(one)) ? one : { ...one, letStand: 'repeated' as const },
  );
}

function identity({ quantity: { value, unit, noun } }: Statistic): string {
  return value === null ? '' : `${unit} ${value} ${unit === 'count' ? noun : ''}`;
}
