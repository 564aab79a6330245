import type { Span } from '../text/span.ts';

/** A figure that somebody counted, measured, estimated or polled. The span is the figure with its unit or noun. */
export interface Statistic extends Span {
  readonly sentence: Span;
  readonly quantity: Quantity;
  readonly attributed: boolean;
  /** The words that name the source, where attributed and named in words. */
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly basis: AttributionBasis;
  /** Why a desk lets the figure stand without a source, or `null` where it does not. */
  readonly letStand: LetStand | null;
}

/**
 * - `repeated`: the same figure has its source elsewhere in the article (a headline, a lede, a later mention)
 * - `magnitude`: only its scale is told (`thousands of homes`)
 * - `public-record`: the count of a vote; `deal`: the price of a sale or contract that both sides announce
 * - `terms`: what a bill or plan fixes, which the text of the bill itself tells; `order`: what a court does
 * - `deployment`: the forces that a public body itself sends; `capacity`: what a room, a hall or a boat holds
 * - `background`: a toll in a clause that only says which event is meant (`the fire that killed 14`)
 * - `crowd`: people whom the reporter saw; `textbook`: how many live in a place
 */
export type LetStand =
  | 'repeated'
  | 'magnitude'
  | 'public-record'
  | 'deal'
  | 'terms'
  | 'order'
  | 'deployment'
  | 'capacity'
  | 'background'
  | 'crowd'
  | 'textbook';

/** Why a figure counts as attributed; `none` where it does not. The hover puts it into words. */
export type AttributionBasis =
  | { readonly kind: 'none' }
  | { readonly kind: 'sentence' }
  | { readonly kind: 'quotation' }
  | { readonly kind: 'reported-speech' }
  | { readonly kind: 'neighbour'; readonly sentence: Span }
  | { readonly kind: 'story'; readonly sentence: Span };

/** What is counted. `just over 84,000 arrests` is 84,000 `count` of `arrests`, qualified by `just over`. */
export interface Quantity {
  /** `null` for a vague one: `a significant portion`. A range gives its lower end. */
  readonly value: number | null;
  readonly unit: 'percent' | 'money' | 'count' | 'ratio' | 'multiple' | 'rate' | 'duration' | 'vague';
  /** The thing counted, in lower case, or '' where none is named. */
  readonly noun: string;
  /** `just over`, `nearly`, `at least`, `an estimated`; '' where there is none. */
  readonly qualifier: string;
}
