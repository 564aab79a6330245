import type { Reading } from '../reading.ts';
import { isSpoken } from '../speech/speech.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { ToldFigure } from './told-figures.ts';

/** Who stands for a figure in one source. */
export interface FigureSource {
  readonly attributed: boolean;
  /** The words that name them: `the annual report`; `null` where none do. */
  readonly words: string | null;
}

/**
 * Whom a source names for a figure: `The ride would take 50 minutes, the authority said`. It is asked for small counts
 * and durations, too, for which no rule wants a source. Of `he said` the speaker’s name is told where it is known.
 */
export function sourceOf(reading: Reading, figure: ToldFigure): FigureSource {
  const { article, speech } = reading;
  const { statistic } = figure;
  const said =
    speech.quotations.find((one) => isSpoken(one) && overlaps(one, figure)) ??
    speech.reported.find((one) => contains(one, figure));
  const isSaid = said !== undefined && (statistic === null || /quotation|reported/.test(statistic.basis.kind));
  if (isSaid) {
    const words = namingWords(article.prose, statistic?.source ?? said.speaker);
    return { attributed: true, words: words ?? said.speakerName };
  }
  if (statistic) {
    const isKnown = statistic.basis.kind !== 'story' || statistic.quantity.unit !== 'count';
    return { attributed: statistic.attributed, words: isKnown ? namingWords(article.prose, statistic.source) : null };
  }
  return { attributed: false, words: null };
}

const LONGEST = 18;

/**
 * The words of a span where they name somebody or something: `the ministry`, `data from the survey`. A pronoun, a bare
 * `those`, the end of a clause as `with the economy` or a clause of its own name nobody.
 */
function namingWords(text: string, span: Span | null): string | null {
  if (!span) return null;
  const words = text
    .slice(span.start, span.end)
    .replace(/\s+/g, ' ')
    .replace(/^(?:conducting|citing|releasing|using|via) /i, '')
    .replace(/(?:\W+(?:who|which|that))?\W*$/i, '')
    .trim();
  const names = /\p{L}{3,}/u.test(words) && words.split(' ').length <= LONGEST;
  return names && !NAMELESS.test(words) && !CLAUSE.test(words) ? words : null;
}

const NAMELESS =
  /^(?:they|he|she|it|we|i|you|the|this|that|which|who|these|those|some|many|most|others?|economy|results|without|mrs?|ms|dr)$|^(?:they|he|she|it|we|i|you|with|without|in|on|at|by|for|of|to|from|as|when|while|if|but|and|also|\d\S*) |\w+ly /i;
const CLAUSE =
  /^[\p{L}’' -]+? (?:follows|caps|tried|is|are|was|were|has|had|have|will|would|via|it|he|she|they)(?: |$)/iu;
