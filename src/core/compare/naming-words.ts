import { type Span, withText } from '../text/span.ts';

const LONGEST = 18;

/**
 * The words of a span where they name somebody or something: `the ministry`, `data from the survey`. A pronoun, a bare
 * `those`, the end of a clause as `with the economy` or a clause of its own name nobody.
 */
export function namingWords(text: string, span: Span | null): string | null {
  const words = (withText(text, span)?.text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:conducting|citing|releasing|using|via) /i, '')
    .replace(/(?:\W+(?:who|which|that))?\W*$/i, '')
    .replace(/ (?:reads?|nonetheless|also|later|then|earlier|however|instead|again|still)$/, '')
    .trim();
  const names = /\p{L}{3,}/u.test(words) && words.split(' ').length <= LONGEST;
  return names && !NAMELESS.test(words) && !CLAUSE.test(words) ? words : null;
}

/** True for `he` and `they`, of whom only the sentences before tell who they are. */
export function isPronoun(words: string): boolean {
  return /^(?:he|she|they|it|we|i|who|which|that)$/i.test(words.trim());
}

const NAMELESS =
  /^(?:they|he|she|it|we|i|you|the|this|that|which|who|these|those|some|many|most|others?|economy|results|without|mrs?|ms|dr|hide caption)$|^(?:here|there|what)['’]s |^(?:they|he|she|it|we|i|you|with|without|in|on|at|by|for|of|to|from|as|when|while|if|but|and|also|\d\S*) |\w+ly /i;
const CLAUSE =
  /^[\p{L}’' -]+? (?:follows|caps|tried|is|are|was|were|has|had|have|will|would|via|it|he|she|they)(?: |$)/iu;
