import { bodies, roles } from '../names/titles.data.ts';
import type { Quotation, ReportedSpeech } from '../speech/speech.ts';
import { DOCUMENTS, POLLS } from '../statistics/sources.data.ts';
import { type Span, withText } from '../text/span.ts';
import { readWords } from '../text/words.ts';

const LONGEST = 18;

/**
 * The words of a span where they name somebody or something: `the ministry`, `data from the survey`. A pronoun, a bare
 * `those`, the end of a clause as `with the economy` or a clause of its own name nobody.
 */
export function namingWords(text: string, span: Span | null): string | null {
  const words = (withText(text, span)?.text ?? '')
    .replace(/\s+/g, ' ')
    .replace(/^(?:conducting|citing|releasing|using|via|that|according to) /i, '')
    .replace(/(?:\W+(?:who|which|that))?\W*$/i, '')
    .replace(/ (?:reads?|nonetheless|almost|also|later|then|earlier|however|instead|again|still)$/, '')
    .trim();
  const names = /\p{L}{3,}/u.test(words) && words.split(' ').length <= LONGEST;
  return names && !NAMELESS.test(words) && !CLAUSE.test(words) ? words : null;
}

/**
 * True for words of which a reader would say that they name a source: an office, a body, a paper or a name. `The economy`
 * and `more people` are what a sentence is about.
 */
export function isSourceName(words: string): boolean {
  const parts = readWords(words).map(({ folded }) => folded);
  if (/^(?:more|many|other|several|few|an?) (?:\p{L}+)$/u.test(words) || /\b(?:man|men|woman|women)\b/.test(words))
    return false;
  if (/\bper ?cent\b|['’]s$|\b(?:average|index|rate)$/.test(words)) return false;
  if (!OPENS.test(words) && !speaks(parts[0] ?? '') && !speaks(parts[1] ?? '')) return false;
  const small = words.match(/(?<![\p{L}’'])\p{Ll}{4,}/gu) ?? [];
  if (small.length > MOST_SMALL && !parts.slice(0, MOST_SMALL).some(speaks)) return false;
  return (
    parts.some(speaks) || /(?:^|[\s“"])\p{Lu}/u.test(words.replace(/^(?:The|An?|Some|All|Their|His|Her|Its) /, ''))
  );
}

/** A name of somebody opens with a capital, an article or whose it is; `spoke to the AP` does not. */
const OPENS =
  /^(?:\p{Lu}|(?:an?|the|its|his|her|their|our|this|these|those|some|all|both|two|three|four|five|several|local|senior|top|top-level) )/u;

const MOST_SMALL = 4;

function speaks(word: string): boolean {
  const single = word.replace(/(?:['’]s|s)$/, '');
  return [word, single].some(
    (form) => roles.has(form) || bodies.has(form) || (DOCUMENTS.has(form) && form !== 'average') || POLLS.has(form),
  );
}

/** True where only a pronoun, or nothing at all, stands for the speaker beside the words. */
export function isInferred({ speaker }: Quotation | ReportedSpeech, text: string): boolean {
  return speaker === null || isPronoun(text.slice(speaker.start, speaker.end));
}

/** True for `he` and `they`, of whom only the sentences before tell who they are. */
function isPronoun(words: string): boolean {
  return /^(?:he|she|they|it|we|i|who|which|that)$/i.test(words.trim());
}

const NAMELESS =
  /^(?:they|he|she|it|we|i|you|the|this|that|which|who|these|those|some|many|most|others?|economy|results|without|mrs?|ms|dr|hide caption)$|^(?:here|there|what)['’]s |^(?:they|he|she|it|we|i|you|with|without|in|on|at|by|for|of|to|from|as|when|while|if|but|and|also|\d\S*) |\w+ly /i;
const CLAUSE =
  /^[\p{L}’' -]+? (?:follows|caps|tried|is|are|was|were|has|had|have|will|would|via|it|he|she|they)(?: |$)/iu;
