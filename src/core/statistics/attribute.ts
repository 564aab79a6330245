import type { Article } from '../article/article.ts';
import { isSpoken, type Quotation, type ReportedSpeech, type Speech } from '../speech/speech.ts';
import { contains, overlaps, type Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import type { MeasuredFigure, Passage } from './read-statistics.ts';
import { isMagnitude } from './read-vague.ts';
import type { Source } from './source.ts';
import type { AttributionBasis, Statistic } from './statistic.ts';

/** The figures of the passages as statistics, each with the source that stands for it, if any. */
export function attribute(_article: Article, speech: Speech, passages: readonly Passage[]): readonly Statistic[] {
  const statistics: Statistic[] = [];
  let story: Story | null = null;
  passages.forEach((passage, number) => {
    for (const figure of passage.figures) {
      const found = inSpeech(speech, figure) ?? inSentence(passage, figure) ?? inStory(story, number, figure);
      if (!counts(figure, found)) continue;
      statistics.push(statisticOf(passage, figure, found ?? UNATTRIBUTED));
    }
    story = nextStory(story, passage, number);
  });
  return markRepeated(statistics);
}

/** A weak figure needs somebody who says it; a vague one, or a case put to the reader, is nothing in a quotation. */
function counts({ strength, supposed, figure }: MeasuredFigure, found: Attribution | null): boolean {
  const isQuoted = found?.basis.kind === 'quotation';
  if (isQuoted) return strength === 'firm' && figure.shape !== 'vague';
  return !supposed && (strength === 'firm' || found !== null);
}

interface Attribution {
  readonly source: Span | null;
  readonly cue: Span | null;
  readonly basis: AttributionBasis;
}

const UNATTRIBUTED: Attribution = { source: null, cue: null, basis: { kind: 'none' } };

function statisticOf(passage: Passage, found: MeasuredFigure, attribution: Attribution): Statistic {
  const { start, end, figure } = found;
  const attributed = attribution.basis.kind !== 'none';
  const letStand =
    !attributed && figure.shape === 'vague' && isMagnitude(passage.tokens, figure.number) ? 'magnitude' : null;
  return { start, end, sentence: passage.sentence, quantity: figure.quantity, attributed, letStand, ...attribution };
}

/** Lets a figure stand where the article names the source of the same figure at another place. */
function markRepeated(statistics: readonly Statistic[]): readonly Statistic[] {
  const sourced = new Set(
    statistics.filter(({ attributed, quantity }) => attributed && quantity.value !== null).map(identity),
  );
  return statistics.map((one) =>
    one.attributed || !sourced.has(identity(one)) ? one : { ...one, letStand: 'repeated' },
  );
}

function identity({ quantity: { value, unit, noun } }: Statistic): string {
  return value === null ? '' : `${unit} ${value} ${unit === 'count' ? noun : ''}`;
}

function inSpeech(speech: Speech, figure: Span): Attribution | null {
  const quotation = speech.quotations.find((one) => isSpoken(one) && overlaps(one, figure));
  if (quotation) return spoken(quotation, { kind: 'quotation' });
  const reported = speech.reported.find((one) => contains(one, figure));
  return reported ? spoken(reported, { kind: 'reported-speech' }) : null;
}

function spoken({ speaker, cue }: Quotation | ReportedSpeech, basis: AttributionBasis): Attribution {
  return { source: speaker, cue, basis };
}

function inSentence(passage: Passage, figure: MeasuredFigure): Attribution | null {
  const source = passage.sources.find((one) => contains(one.covers, figure));
  return source ? { source, cue: source.cue, basis: { kind: 'sentence' } } : null;
}

/** A poll, report or filing whose description goes on over several sentences. */
interface Story {
  readonly source: Source;
  readonly sentence: Span;
  /** The number of the last passage that plainly went on with it. */
  readonly last: number;
}

const LONGEST_PAUSE = 3;

function inStory(story: Story | null, number: number, { figure }: MeasuredFigure): Attribution | null {
  if (!story || number - story.last > LONGEST_PAUSE) return null;
  const { shape } = figure;
  if (!isPolled(shape) && !isSample(figure)) return null;
  const { source, sentence } = story;
  return { source, cue: source.cue, basis: { kind: number - story.last > 1 ? 'story' : 'neighbour', sentence } };
}

function nextStory(story: Story | null, passage: Passage, number: number): Story | null {
  const source = passage.sources.find(({ kind }) => kind === 'poll');
  if (source) return { source, sentence: passage.sentence, last: number };
  const goesOn =
    story && number - story.last <= LONGEST_PAUSE && passage.figures.some(({ figure }) => isPolled(figure.shape));
  return story && goesOn ? { ...story, last: number } : story;
}

function isPolled(shape: Figure['shape']): boolean {
  return shape === 'percent' || shape === 'points' || shape === 'share' || shape === 'ratio' || shape === 'bare';
}

/** Those asked: `1,001 adults`, `a sample of 834`. */
function isSample({ quantity }: Figure): boolean {
  return /^(?:adults|voters|people|respondents|interviews|residents|democrats|republicans|households|americans)$/.test(
    quantity.noun,
  );
}
