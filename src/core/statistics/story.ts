import type { Span } from '../text/span.ts';
import { type Attribution, attributionTo } from './attribution.ts';
import type { Figure } from './figure.ts';
import type { MeasuredFigure, Passage } from './passage.ts';
import type { Source } from './source.ts';
import { STUDIES } from './sources.data.ts';

/** A poll or study whose description goes on over several sentences. */
export interface Story {
  readonly source: Source;
  readonly sentence: Span;
  /** The number of the last passage that plainly went on with it. */
  readonly last: number;
  /** So many passages may go by without a share or a mention before the poll is told to its end. */
  readonly pause: number;
}

const USUAL_PAUSE = 3;
/** An article that begins with a poll is about it, and comes back to it after longer asides. */
const OPENING = 4;
const OPENING_PAUSE = 10;

/** The poll that stands for a figure of passage `number`, where its description still goes on. */
export function inStory(story: Story | null, number: number, { figure }: MeasuredFigure): Attribution | null {
  if (!story || number - story.last > story.pause) return null;
  if (!isPolled(figure) && !isSample(figure)) return null;
  const { source, sentence } = story;
  return attributionTo(source, { kind: number - story.last > 1 ? 'story' : 'neighbour', sentence });
}

/** The story after a passage: one that it names, or the one before if the passage goes on with it. */
export function nextStory(story: Story | null, passage: Passage, number: number): Story | null {
  const source = passage.sources.find(({ kind }) => kind === 'poll') ?? studyOf(passage);
  if (source) {
    const pause = number < OPENING || (story?.pause ?? 0) > USUAL_PAUSE ? OPENING_PAUSE : USUAL_PAUSE;
    return { source, sentence: passage.sentence, last: number, pause };
  }
  if (!story || number - story.last > story.pause) return null;
  return passage.figures.some(({ figure }) => isPolled(figure)) ? { ...story, last: number } : story;
}

/** A paper that the sentence reports on, and gives shares from. */
function studyOf({ sources, figures, tokens, sentence }: Passage): Source | undefined {
  if (!figures.some(({ figure }) => figure.shape === 'percent' || figure.shape === 'share')) return undefined;
  return sources.find(
    ({ kind, start, end }) =>
      kind === 'document' &&
      tokens.some((token) => STUDIES.has(token.word) && isWithin(token, start - sentence.start, end - sentence.start)),
  );
}

function isWithin(token: Span, start: number, end: number): boolean {
  return token.start >= start && token.end <= end;
}

function isPolled({ shape, quantity }: Figure): boolean {
  if (shape === 'bare') return (quantity.value ?? 0) < SMALLEST_COUNT;
  return shape === 'percent' || shape === 'points' || shape === 'share' || shape === 'ratio';
}

/** From here on a number without a noun is no share left without its sign, nor a usual sample. */
const SMALLEST_COUNT = 1000;

const ASKED =
  /^(?:adults|voters|people|respondents|interviews|residents|households|democrats|republicans|independents|americans)$/;

const LARGEST_SAMPLE = 100_000;

/** Those asked: `1,001 adults`. */
function isSample({ quantity }: Figure): boolean {
  return ASKED.test(quantity.noun) && (quantity.value ?? 0) <= LARGEST_SAMPLE;
}
