import { type Figure, type FigureParts, figureOf } from './figure.ts';
import { CARDINALS, MULTIPLES } from './number-words.data.ts';
import { readCount } from './read-count.ts';
import { readMoney } from './read-money.ts';
import { readMultiple } from './read-multiple.ts';
import { readNotice } from './read-notice.ts';
import { readPercent } from './read-percent.ts';
import { readRatio } from './read-ratio.ts';
import { readShare } from './read-share.ts';
import { readVague } from './read-vague.ts';
import { skipNumber } from './skip-number.ts';
import type { Token } from './tokens.ts';
import { CURRENCY_SIGNS } from './units.data.ts';
import { MAGNITUDES, MANY, SIZES } from './vague.data.ts';

/**
 * The figures of a sentence, in its order and without overlap, whether or not they are statistics.
 * Dates, times, ages, durations and names with a number in them are passed over by their form alone.
 */
export function readFigures(tokens: readonly Token[]): readonly Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < tokens.length; ) {
    const parts = canBegin(tokens[at]) ? readParts(tokens, at) : null;
    if (parts) {
      figures.push(figureOf(tokens, parts));
      at = parts.to;
    } else at = skipNumber(tokens, at);
  }
  return figures;
}

/** Most words begin no figure; asking this first spares the readers. */
function canBegin({ kind, word }: Token): boolean {
  return kind === 'number' || (kind === 'sign' ? CURRENCY_SIGNS.has(word) : OPENERS.has(word));
}

const OPENERS: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'half',
  'most',
  ...CARDINALS.keys(),
  ...MULTIPLES.keys(),
  ...MAGNITUDES,
  ...SIZES,
  ...MANY,
]);

/** The readers in the order in which they are asked; the first answer stands. */
const READERS = [readNotice, readMoney, readPercent, readRatio, readMultiple, readVague, readShare, readCount];

function readParts(tokens: readonly Token[], at: number): FigureParts | null {
  for (const reader of READERS) {
    const parts = reader(tokens, at);
    if (parts) return parts;
  }
  return null;
}
