import { isSpoken, type Speech } from '../speech/speech.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import { type Attribution, attributionTo, UNATTRIBUTED } from './attribution.ts';
import { besideSources } from './beside-source.ts';
import { letStand, markRepeated } from './let-stand.ts';
import type { MeasuredFigure, Passage } from './passage.ts';
import type { Source } from './source.ts';
import type { Statistic } from './statistic.ts';
import { inStory, nextStory, type Story } from './story.ts';

/** The figures of the passages as statistics, each with the source that stands for it, if any. */
export function attribute(speech: Speech, passages: readonly Passage[]): readonly Statistic[] {
  const statistics: Statistic[] = [];
  const isAdvice = speaksToReader(passages);
  let story: Story | null = null;
  passages.forEach((passage, number) => {
    const beside = besideSources(passages, number);
    for (const figure of passage.figures) {
      const found =
        inQuotation(speech, figure) ??
        inReported(speech, passage, figure) ??
        inSentence(passage, figure) ??
        inStory(story, number, figure) ??
        beside(figure);
      if (counts(figure, found, isAdvice)) statistics.push(statisticOf(passage, figure, found ?? UNATTRIBUTED));
    }
    story = nextStory(story, passage, number);
  });
  return markRepeated(statistics);
}

/** A weak figure needs somebody who says it; a vague one, or a case put to the reader, is nothing in a quotation. */
function counts(
  { strength, supposed, figure, start }: MeasuredFigure,
  found: Attribution | null,
  isAdvice: boolean,
): boolean {
  if (found?.basis.kind === 'quotation') return strength === 'firm' && figure.shape !== 'vague';
  if (supposed) return false;
  return strength === 'firm' ? found !== null || !isAdvice : vouchesForWeak(found, start);
}

/** A source after the sentence is too far for what may be no statistic at all. */
function vouchesForWeak(found: Attribution | null, start: number): boolean {
  return found !== null && (found.basis.kind !== 'neighbour' || found.basis.sentence.start < start);
}

const ADVICE_PASSAGES = 6;
const ADVICE_SHARE = 0.12;

/** True for a piece of advice, which speaks to `you` throughout: its figures are examples unless somebody says them. */
function speaksToReader(passages: readonly Passage[]): boolean {
  const spoken = passages.filter(({ speaksToReader }) => speaksToReader).length;
  return spoken >= ADVICE_PASSAGES && spoken >= ADVICE_SHARE * passages.length;
}

function statisticOf(passage: Passage, found: MeasuredFigure, attribution: Attribution): Statistic {
  const { start, end, figure } = found;
  const attributed = attribution.basis.kind !== 'none';
  return {
    start,
    end,
    sentence: passage.sentence,
    quantity: figure.quantity,
    attributed,
    letStand: attributed ? null : letStand(passage, found),
    ...attribution,
  };
}

function inQuotation(speech: Speech, figure: Span): Attribution | null {
  const quotation = lastBefore(speech.quotations, figure.end);
  if (!quotation || !isSpoken(quotation) || !overlaps(quotation, figure)) return null;
  return { source: quotation.speaker, cue: quotation.cue, basis: { kind: 'quotation' } };
}

/** Indirect speech, but not the writer's aside in it, nor the lives that a storm `claimed`. */
function inReported(speech: Speech, { sources }: Passage, measured: MeasuredFigure): Attribution | null {
  const reported = lastBefore(speech.reported, measured.end);
  if (!reported || !contains(reported, measured) || measured.figure.quantity.noun === 'lives') return null;
  if (sources.some(({ aside }) => aside && contains(aside, measured))) return null;
  return { source: fullest(sources, reported.speaker), cue: reported.cue, basis: { kind: 'reported-speech' } };
}

/** `the survey by Tarn Marine` rather than the `the survey` in it. */
function fullest(sources: readonly Source[], speaker: Span | null): Span | null {
  const longer = speaker && sources.find((one) => contains(one, speaker));
  return longer ? { start: longer.start, end: longer.end } : speaker;
}

/** The last of the spans, which are in order, that begins before `offset`. */
function lastBefore<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle].start < offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

function inSentence({ sources }: Passage, figure: Span): Attribution | null {
  const source = sources.find((one) => contains(one.covers, figure) && !(one.aside && contains(one.aside, figure)));
  return source ? attributionTo(source, { kind: 'sentence' }) : null;
}
