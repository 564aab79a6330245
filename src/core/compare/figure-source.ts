import type { Reading } from '../reading.ts';
import { isSpoken } from '../speech/speech.ts';
import { contains, overlaps } from '../text/span.ts';
import { namingWords } from './naming-words.ts';
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
