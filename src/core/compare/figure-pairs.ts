import type { Reading } from '../reading.ts';
import { singular } from '../statistics/noun-phrase.ts';
import { relateFigures } from '../statistics/relate-figures.ts';
import { contradicts, type FigureContext, likenessOf } from './figure-context.ts';
import { boundOf, boundsApart } from './qualifiers.ts';
import type { ToldFigure } from './told-figures.ts';

/** A figure with what stands round it, and how sure it is to be about the same as one of another source. */
export interface PlacedFigure {
  readonly figure: ToldFigure;
  readonly text: string;
  readonly all: Reading['statistics'];
  readonly context: FigureContext;
  sureness: number;
}

/** How surely two figures are about one thing, `about 1,600 troops` and `the 1,600 troops`; negative where it is not sure enough. */
export function worthOf(one: PlacedFigure, other: PlacedFigure): number {
  if (!areClose(one.figure, other.figure)) return -1;
  const same = areSame(one.figure, other.figure);
  if (!same && !(isRounded(one.figure, other.figure) && countOneNoun(one.figure, other.figure))) return -1;
  if (!nounsAgree(one, other) || standApart(one, other)) return -1;
  const { shared, share } = likenessOf(one.context, other.context);
  const { least, leastShare } = demandOn(one.figure, other.figure, same);
  const ease = same && nameOneSource(one, other) ? 0.5 : 1;
  return shared >= ease * least && share >= ease * leastShare ? shared * share : -1;
}

/** Two values this close may be one value, rounded. */
const ROUNDING = 0.06;
const EXACT = 0.0005;

function areClose(one: ToldFigure, other: ToldFigure): boolean {
  return Math.abs(one.value - other.value) <= ROUNDING * Math.max(one.value, other.value);
}

/** True for one value, however it is written: `$1.2 billion` and `1,200 million dollars`. */
export function areSame(one: ToldFigure, other: ToldFigure): boolean {
  const exact = one.unit === 'vote' ? 0 : EXACT;
  return Math.abs(one.value - other.value) <= exact * Math.max(one.value, other.value);
}

/** The coarser value is the finer one rounded, and says so or has two digits left: `more than 600` for 617. */
function isRounded(one: ToldFigure, other: ToldFigure): boolean {
  if (one.unit === 'vote' || one.unit === 'duration' || one.value < 10) return false;
  const [coarse, fine] = digitsOf(one.value) < digitsOf(other.value) ? [one, other] : [other, one];
  const digits = digitsOf(coarse.value);
  if (Number(fine.value.toPrecision(digits)) !== coarse.value) return false;
  return digits > 1 || roundsTo(boundOf(coarse.qualifier), coarse.value - fine.value);
}

/** `More than 600` for 617 and `nearly 90` for 86, but not `up to 90`. */
function roundsTo(bound: string, excess: number): boolean {
  if (/about/.test(bound)) return true;
  return excess > 0 ? /nearly|less than/.test(bound) : /more than|at least/.test(bound);
}

/** 130 people are no 132 children: of rounded values the nouns have to be one. */
function countOneNoun(one: ToldFigure, other: ToldFigure): boolean {
  const [mine, theirs] = [singular(one.noun), singular(other.noun)];
  return mine === theirs || mine === '' || theirs === '';
}

interface Demand {
  /** The weight of the words that have to be common to both, and its share of the lighter context. */
  readonly least: number;
  readonly leastShare: number;
}

const NOTHING: Demand = { least: 0, leastShare: 0 };

/**
 * Articles on one event seldom have one value for two things: 146,000 is the same wherever it stands, and so are 23
 * diplomats. A small or round one needs words in common, the more of them the more often such a value occurs.
 */
function demandOn(one: ToldFigure, other: ToldFigure, same: boolean): Demand {
  if (one.unit === 'vote') return { least: 1, leastShare: 0 };
  if (!same || isBelow(one) !== isBelow(other)) return { least: 5, leastShare: 0.2 };
  if (isUnmistakable(one) && (digitsOf(one.value) > 2 || agreeByName(one, other))) return NOTHING;
  if (one.unit === 'duration') return demandOnDuration(one);
  if (one.unit === 'percent' && !Number.isInteger(one.value)) return { least: 1.5, leastShare: 0.05 };
  if (one.unit === 'money' && one.value >= 1000) return { least: 1, leastShare: 0.04 };
  return demandOnCount(one, other);
}

/** An offer of `less than $5 billion` is seldom the `$5 billion` that others ask for. */
function isBelow({ qualifier }: ToldFigure): boolean {
  return boundOf(qualifier) === 'less than';
}

/** 16 hours are seldom those of two things; a day or ten years may be of anything. */
function demandOnDuration({ value }: ToldFigure): Demand {
  if (value < 10) return { least: 3.3, leastShare: 0.15 };
  return value % 5 === 0 || value === 12 || value === 24
    ? { least: 3, leastShare: 0.15 }
    : { least: 2, leastShare: 0.1 };
}

function demandOnCount(one: ToldFigure, other: ToldFigure): Demand {
  const namesIt = one.noun !== '' && singular(one.noun) === singular(other.noun) && !isGeneric(one);
  if (one.value < 10) return namesIt ? { least: 2.8, leastShare: 0.1 } : { least: 5.2, leastShare: 0.18 };
  const digits = digitsOf(one.value);
  if (namesIt && digits > 1 && one.value > 12) return one.value % 5 === 0 ? { least: 1, leastShare: 0 } : NOTHING;
  if (digits >= 3 || (namesIt && one.value >= 100)) return { least: 2, leastShare: 0.08 };
  if (namesIt || digits === 2) return { least: 3, leastShare: 0.12 };
  return { least: 4.5, leastShare: 0.2 };
}

/** Three digits that tell, or two of a large number: 1,801 or $130,000. */
function isUnmistakable({ value }: ToldFigure): boolean {
  const digits = digitsOf(value);
  return (digits > 2 && value >= 100) || (digits === 2 && value >= 1000);
}

/** Two digits or a large number: a `4` or a `30` may be of anything. */
export function isTelling({ value, unit }: ToldFigure): boolean {
  return unit !== 'vote' && (value >= 1000 || (digitsOf(value) >= 2 && value > 12));
}

/** How many digits tell a value apart: of 146,000 three, of 60 one. */
function digitsOf(value: number): number {
  return String(Number(value.toPrecision(6)))
    .replace(/e.*|\./g, '')
    .replace(/^0+|0+$/g, '').length;
}

/** `Port Ansel police said` and `according to Port Ansel police`: one source for one value makes one thing likelier. */
function nameOneSource(one: PlacedFigure, other: PlacedFigure): boolean {
  const [mine, theirs] = [one, other].map(({ figure, text }) => {
    const source = figure.statistic?.source;
    return source
      ? text
          .slice(source.start, source.end)
          .toLowerCase()
          .replace(/^the |[’']/g, '')
      : '';
  });
  return mine.includes(' ') && mine === theirs;
}

/** True where the words round two figures rule out that they are about one thing: other years, opposite sides. */
export function standApart(one: PlacedFigure, other: PlacedFigure): boolean {
  return contradicts(one.context, other.context) || boundsApart(one.figure.qualifier, other.figure.qualifier);
}

/** Whether two figures may count one thing by their nouns: `40 people` may be `40 islanders`, 500 boats are no 500 skippers. */
export function nounsAgree({ figure: one }: PlacedFigure, { figure: other }: PlacedFigure): boolean {
  if (one.unit === 'duration') return singular(one.noun) === singular(other.noun);
  return agreeByName(one, other) || (isUnmistakable(one) && areSame(one, other));
}

function agreeByName(one: ToldFigure, other: ToldFigure): boolean {
  const [mine, theirs] = [singular(one.noun), singular(other.noun)];
  if (mine === theirs || mine === '' || theirs === '') return true;
  return one.value >= 10 && (GENERIC.has(mine) || GENERIC.has(theirs));
}

/** True for `two people`, who may be any two. */
export function isGeneric({ noun }: ToldFigure): boolean {
  return GENERIC.has(singular(noun));
}

/** Nouns that stand for any other of their kind. */
const GENERIC: ReadonlySet<string> = new Set(['people', 'person', 'individual', 'other', 'victim', 'member']);

/** True where two sources give different values for one thing: `lost $1.8 million` against `lost $1.3 million`. */
export function isConflict(one: PlacedFigure, other: PlacedFigure): boolean {
  if (one.figure.source === other.figure.source) return false;
  if (isOneStatement(one, other)) return true;
  if (!one.figure.statistic || !other.figure.statistic) return false;
  const [mine, theirs] = [one, other].map(({ text, all, figure }) => ({
    text,
    all,
    statistic: figure.statistic as NonNullable<typeof figure.statistic>,
  }));
  return relateFigures(mine, theirs) === 'conflict';
}

/** The same sentence with another number, as where a quotation is misprinted: `on 19 days` and `on nine days`. */
function isOneStatement(one: PlacedFigure, other: PlacedFigure): boolean {
  if (singular(one.figure.noun) !== singular(other.figure.noun) || standApart(one, other)) return false;
  if (one.figure.unit === 'vote' || !isOnly(one) || !isOnly(other)) return false;
  const most = Math.max(one.context.weight, other.context.weight);
  const words = Math.min(one.context.words.size, other.context.words.size);
  const share = likenessOf(one.context, other.context).shared / Math.max(1, most);
  return (words >= 3 && share >= 0.95) || (words >= 6 && share >= 0.85);
}

/** True where no other number stands in the sentence. */
function isOnly({ figure, text }: PlacedFigure): boolean {
  const { sentence, start, end } = figure;
  return !/\d/.test(text.slice(sentence.start, start) + text.slice(end, sentence.end));
}
