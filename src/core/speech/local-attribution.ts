import type { TokenRange } from '../names/noun-phrase.ts';
import type { Span } from '../text/span.ts';
import type { Cue, Subject } from './cue.ts';

/** Who speaks a quotation as far as its own passage tells, and how that is known. */
export interface LocalAttribution {
  readonly subject: Subject | null;
  readonly cue: TokenRange | null;
  /** The speaker where he or she stands within the marks: `“RUIZ: We wait.”` */
  readonly inside?: Span;
  readonly how: 'after' | 'before' | 'colon' | 'dash' | 'clause' | 'doubtful' | 'shared' | 'intro' | 'none';
}

/** Nobody, as far as the passage tells. */
export const NONE: LocalAttribution = { subject: null, cue: null, how: 'none' };

/** The attribution that a cue gives. */
export function attributionBy(cue: Cue, how: LocalAttribution['how']): LocalAttribution {
  return { subject: cue.subject, cue, how };
}
