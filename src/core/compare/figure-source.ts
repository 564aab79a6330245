import type { Article } from '../article/article.ts';
import type { Reading } from '../reading.ts';
import { isSpoken, type Quotation, type ReportedSpeech } from '../speech/speech.ts';
import { sourceName } from '../statistics/source-name.ts';
import { DOCUMENTS, POLLS } from '../statistics/sources.data.ts';
import type { Statistic } from '../statistics/statistic.ts';
import { contains, overlaps, type Span, withText } from '../text/span.ts';
import { readWords } from '../text/words.ts';
import { signedBy } from './signed-by.ts';
import type { ToldFigure } from './told-figures.ts';

/** Who stands for a figure in one source. */
export interface FigureSource {
  readonly attributed: boolean;
  /** The words that name them: `the annual report`; `null` where none do. */
  readonly words: string | null;
  /** True where they are a name that follows from the sentences before: of `she said`. */
  readonly isInferred: boolean;
}

/**
 * Whom a source names for a figure: `The ride would take 50 minutes, the authority said`. It is asked for small counts
 * and durations, too, for which no rule wants a source. Of `he said` the speaker’s name is told where it is known. Words
 * are told only where the figure’s own sentence has them: what a poll or a neighbour vouches for may have others.
 */
export function sourceOf(reading: Reading, figure: ToldFigure): FigureSource {
  const { article } = reading;
  const { statistic } = figure;
  const said = sayingOf(reading, figure);
  if (said) {
    const words = named(article, statistic?.source ?? said.speaker);
    const name = words ?? inferredName(said);
    return { attributed: true, words: name, isInferred: words === null };
  }
  if (statistic?.attributed) {
    const words = withText(article.text, statistic.source)?.text.replace(/\s+/g, ' ') ?? null;
    const isTold =
      statistic.basis.kind === 'sentence'
        ? namesWithCue(article.text, statistic)
        : words !== null && pointsBack(article.text, figure, words);
    return { attributed: true, words: isTold ? words : null, isInferred: false };
  }
  const signed = signedBy(article.text, figure);
  return { attributed: signed !== null, words: signed, isInferred: false };
}

/** Somebody who says it, or a paper; those who `added 69,000 jobs` said nothing. */
function namesWithCue(text: string, { source, cue }: Statistic): boolean {
  if (cue) return !/^(?:added|responded|recorded|posted|charged)$/i.test(text.slice(cue.start, cue.end));
  return source !== null && isPaper(text.slice(source.start, source.end));
}

/** `the annual report`, `a Quinnipiac poll`: one paper or poll; `the polls` and `last month’s survey` may be another. */
function isPaper(words: string): boolean {
  const parts = readWords(words).map(({ folded }) => folded);
  if (
    parts.length < 2 ||
    parts.some((word) => /^(?:last|previous|earlier|percent|polled|surveyed|polls|surveys|reports|polling)$/.test(word))
  )
    return false;
  return parts.some((word) => (POLLS.has(word) || DOCUMENTS.has(word)) && !/^res/.test(word));
}

/** `It questioned 640 adults`, after a sentence on a poll. */
function pointsBack(text: string, { sentence }: ToldFigure, source: string): boolean {
  return (
    isPaper(source) &&
    /^\W*(?:it|the (?:poll|survey|study|report)|of (?:those|these))\b/i.test(text.slice(sentence.start, sentence.end))
  );
}

/** The quotation or the indirect speech in which a figure stands. */
function sayingOf({ article, speech }: Reading, figure: ToldFigure): Quotation | ReportedSpeech | undefined {
  const basis = figure.statistic?.basis.kind ?? 'none';
  if (figure.statistic !== null && basis !== 'quotation' && basis !== 'reported-speech') return undefined;
  return (
    speech.quotations.find((one) => isSpoken(one) && overlaps(one, figure)) ??
    speech.reported.find((one) => contains(clauseOf(article.prose, one), figure))
  );
}

/** Of `which they said were bombs, came 4 days later` they said the first clause. */
function clauseOf(text: string, { start, end }: Span): Span {
  const words = text.slice(start, end);
  const comma = VERB_FIRST.test(words) ? words.indexOf(',') : -1;
  return { start, end: comma < 0 ? end : start + comma };
}

const VERB_FIRST = /^\s*(?:was|were|is|are|had|has|have|will|would|could|can|killed|left|caused|made|took)\b/;

function named({ text, prose }: Article, span: Span | null): string | null {
  return withText(text, span && sourceName(prose, span))?.text.replace(/\s+/g, ' ') ?? null;
}

/** The name that the sentences before tell for `he` or for nobody in words. */
function inferredName({ speakerName }: Quotation | ReportedSpeech): string | null {
  return speakerName !== null && sourceName(speakerName, { start: 0, end: speakerName.length }) ? speakerName : null;
}
