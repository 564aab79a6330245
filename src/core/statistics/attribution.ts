import type { Span } from '../text/span.ts';
import type { AttributionBasis } from './statistic.ts';

/** Who stands for a figure, and why. */
export interface Attribution {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly basis: AttributionBasis;
}

/** The attribution of a figure for which nobody stands. */
export const UNATTRIBUTED: Attribution = { source: null, cue: null, basis: { kind: 'none' } };
