import type { Chain } from './chain-runs.ts';
import type { PassageWords } from './passage-words.ts';

/** Two texts with what may be shared by chance left to tell apart from what is not. */
export interface TextPair {
  readonly left: PassageWords;
  readonly right: PassageWords;
}

/** Fewer words than these stand anywhere. */
const FEWEST_WORDS = 6;
/** Shared words worth so much, in nats, are a passage wherever they stand. */
const TELLING = 20;
/** It takes less where both print them as somebody's words, and where they are most of a sentence. */
const TELLING_IF_QUOTED = 12;
const TELLING_IF_SENTENCE = 14;
const MOST_OF_SENTENCE = 0.5;

/**
 * True where words are shared because one text or a third stands behind them: `Ridership has fallen 38 percent since
 * 2016`. Names, titles and turns of the trade are not: `Desmond Pruitt, the authority’s chairman, said`.
 */
export function isTelling({ left, right }: TextPair, { runs, worth }: Chain): boolean {
  const words = runs.reduce((sum, { length }) => sum + length, 0);
  if (words < FEWEST_WORDS || worth < TELLING_IF_QUOTED) return false;
  if (worth >= TELLING) return true;
  const ends = { first: runs[0], last: runs[runs.length - 1] };
  if (isQuoted(left, ends.first.left) && isQuoted(right, ends.first.right)) {
    return isQuoted(left, ends.last.left) && isQuoted(right, ends.last.right);
  }
  if (worth < TELLING_IF_SENTENCE) return false;
  const shorter = Math.min(sentenceLength(left, ends.first.left), sentenceLength(right, ends.first.right));
  return words >= shorter * MOST_OF_SENTENCE;
}

const isQuoted = ({ quoted }: PassageWords, word: number) => quoted[word] === 1;

const sentenceLength = ({ sentences, sentenceOf }: PassageWords, word: number) => sentences[sentenceOf[word]].length;
