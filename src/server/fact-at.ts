import type { Reading } from '../core/reading.ts';
import { isSpoken, type Quotation } from '../core/speech/speech.ts';
import { explainAttribution } from '../core/statistics/explain-attribution.ts';
import type { Span } from '../core/text/span.ts';

/** Something read at a place where nothing was found: whose words these are, who stands for this figure. */
export interface Fact extends Span {
  readonly words: string;
}

/** The figure at an offset, else the quotation; `null` where there is neither. */
export function factAt({ article, speech, statistics }: Reading, offset: number): Fact | null {
  const holds = ({ start, end }: Span) => start <= offset && offset <= end;
  const figure = statistics.find(holds);
  if (figure) return { start: figure.start, end: figure.end, words: explainAttribution(article, figure) };
  const quotation = speech.quotations.find((one) => isSpoken(one) && holds(one));
  const words = quotation ? speakerWords(quotation, article.text) : '';
  return quotation && words !== '' ? { start: quotation.start, end: quotation.end, words } : null;
}

/** `Words of Ana Ruiz (“the mayor”).`; nothing where no speaker was found. */
function speakerWords({ speaker, speakerName }: Quotation, text: string): string {
  const mention = speaker ? text.slice(speaker.start, speaker.end) : null;
  if (speakerName === null) return mention === null ? '' : `Words of ${mention}.`;
  return mention === null || mention === speakerName
    ? `Words of ${speakerName}.`
    : `Words of ${speakerName} (“${mention}”).`;
}
