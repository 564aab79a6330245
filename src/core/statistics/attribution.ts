import type { Span } from '../text/span.ts';
import type { Source } from './source.ts';
import type { AttributionBasis } from './statistic.ts';

/** Who stands for a figure, and why. */
export interface Attribution {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly basis: AttributionBasis;
}

/** The attribution of a figure for which nobody stands. */
export const UNATTRIBUTED: Attribution = { source: null, cue: null, basis: { kind: 'none' } };

/** The attribution to a source; one that is known by its cue alone (`…, noting that`) has no words that name it. */
export function attributionTo({ start, end, cue }: Source, basis: AttributionBasis): Attribution {
  return { source: cue?.start === start ? null : { start, end }, cue, basis };
}
