import type { Span } from '../text/span.ts';

/** Somebody or something that a sentence names as where a statement comes from. */
export interface Source extends Span {
  readonly cue: Span | null;
  /** `poll` and `document` speak for a whole passage; a `person` for what the sentence says they said. */
  readonly kind: 'person' | 'poll' | 'document';
  /** The part of the sentence that it vouches for. */
  readonly covers: Span;
  /** A part of that which is the writer's own: the end of `She met Day, who has raised $2 million`. */
  readonly aside?: Span;
}
