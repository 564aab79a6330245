import { isAnalysed } from '../article/article.ts';
import type { Reading } from '../reading.ts';
import type { Figure } from '../statistics/figure.ts';
import { readFigures } from '../statistics/read-figures.ts';
import { readNumber } from '../statistics/read-number.ts';
import type { Quantity, Statistic } from '../statistics/statistic.ts';
import { isJoiner, phrase, readTokens, type Token } from '../statistics/tokens.ts';
import { overlaps, type Span } from '../text/span.ts';
import { plainFigureAt, voteAt } from './plain-figures.ts';
import { withTrailing } from './qualifiers.ts';

/** A figure as one source tells it, whether or not anybody has to be named for it: `60 diplomats`, `12 minutes`, `6-3`. */
export interface ToldFigure extends Span {
  readonly source: number;
  readonly sentence: Span;
  readonly isTitle: boolean;
  readonly value: number;
  /** The upper end of a range, `5% to 25%`; `null` for a single value. */
  readonly upper: number | null;
  readonly unit: FigureUnit;
  /** The thing counted, in lower case; '' where none is named. */
  readonly noun: string;
  /** `at least`; `or more, whenever possible`. */
  readonly qualifier: string;
  /** True for `the two countries`: they are named before, and nobody counts them. */
  readonly isKnown: boolean;
  /** What the reading says of it, where it is a statistic. */
  readonly statistic: Statistic | null;
}

/** `vote`: `6-3`, its value is the first number with the second as its thousandths; `points` are no percentage. */
export type FigureUnit = Quantity['unit'] | 'points' | 'vote';

/** All figures of a source with a value, in the order of the text. Statistics are taken as the reading has them. */
export function toldFigures(reading: Reading, source: number): readonly ToldFigure[] {
  const told: ToldFigure[] = [];
  for (const block of reading.article.blocks) {
    if (!isAnalysed(block)) continue;
    const isTitle = block.kind === 'headline' || block.kind === 'subhead';
    for (const sentence of block.sentences) told.push(...figuresOf(reading, { source, sentence, isTitle }));
  }
  return told;
}

type Place = Pick<ToldFigure, 'source' | 'sentence' | 'isTitle'>;

function figuresOf({ article, statistics }: Reading, place: Place): readonly ToldFigure[] {
  const tokens = readTokens(article.prose, place.sentence);
  return figuresIn(tokens)
    .filter((figure) => !isPartOfName(tokens, figure) && !isAge(tokens, figure))
    .map((figure) => withoutMovement(tokens, figure))
    .flatMap((figure) => {
      const statistic = statistics.find((one) => overlaps(one, spanOf(tokens, figure))) ?? null;
      return endsOf(tokens, figure).map((end) => {
        const { value, noun, qualifier, unit } = end.quantity;
        const whole = withTrailing(article.prose, place.sentence, { ...spanOf(tokens, end), qualifier });
        const { upper } = end;
        return {
          ...place,
          ...whole,
          value: value ?? 0,
          upper,
          unit: end.shape === 'points' ? 'points' : unit === 'rate' && isPaid(article.prose, whole) ? 'money' : unit,
          noun,
          isKnown: end.isKnown ?? false,
          statistic,
        };
      });
    })
    .filter(({ value }) => value !== 0 && value !== EMERGENCY);
}

/** `$10.10 an hour` is the `$10.10` of the sentence after. */
function isPaid(text: string, { start, end }: Span): boolean {
  return /[$€£]|\b(?:dollars?|cents?|euros?|pounds?)\b/i.test(text.slice(start, end));
}

/** `9M729`: digits go on right behind; `Assembly Bill 103` and `the Group of 20` count nothing. */
function isPartOfName(tokens: readonly Token[], { from, to, quantity }: PlainFigure): boolean {
  if (tokens[to]?.kind === 'number' && tokens[to].glued) return true;
  if (quantity.unit !== 'count') return false;
  const [before, of] = [tokens[from - 1]?.word ?? '', tokens[from - 2]?.word ?? ''];
  return NUMBERED.test(before) || (before === 'of' && /^(?:group|gang)$/.test(of));
}

const NUMBERED =
  /^(?:bill|ab|sb|act|proposition|prop|section|title|rule|article|form|chapter|route|highway|flight|interstate|channel|page|resolution|amendment|phase|level|class|grade|tier|g|no|number|caption)$/;

/** In `ticked up to 8.3 percent` the rate went up, and is told without a bound. */
function withoutMovement(tokens: readonly Token[], figure: PlainFigure): PlainFigure {
  const { from, quantity } = figure;
  const moves = /^(?:up|down)$/.test(tokens[from]?.word ?? '') && tokens[from + 1]?.word === 'to';
  if (!moves || !CHANGES.test(tokens[from - 1]?.word ?? '')) return figure;
  return {
    ...figure,
    from: from + 2,
    quantity: { ...quantity, qualifier: quantity.qualifier.replace(/^up to ?/, '') },
  };
}

/** `was 14 at the time`, `when they were 14, 16 and 20 years old`: bare numbers in a clause on people's ages. */
function isAge(tokens: readonly Token[], { from, to, quantity }: PlainFigure): boolean {
  if (quantity.unit !== 'count' || quantity.noun !== '' || (quantity.value ?? 0) > OLDEST) return false;
  const before = phrase(tokens, from - AGE_REACH, from);
  const after = phrase(tokens, to, to + 2 * AGE_REACH);
  return /years? (?:- )?old|^(?:at the time|when (?:s?he|they))\b/.test(after) || /\bage[ds]?\b/.test(before);
}

const OLDEST = 110;
const AGE_REACH = 4;

/** A call to 911 counts nothing. */
const EMERGENCY = 911;

function spanOf(tokens: readonly Token[], { from, to }: PlainFigure): Span {
  return { start: tokens[from].start, end: tokens[to - 1].end };
}

type FigureEnd = PlainFigure & { readonly upper: number | null };

/** The two values of a change, `from 10 percent to 25 percent`; else the figure as it is, a range with its upper end. */
function endsOf(tokens: readonly Token[], figure: PlainFigure): readonly FigureEnd[] {
  const { from, to, shape, quantity } = figure;
  if (shape === 'ratio' || shape === 'multiple' || quantity.unit === 'vote') return [{ ...figure, upper: null }];
  const number = tokens.findIndex((_, i) => i >= from && readNumber(tokens, i) !== null);
  const first = readNumber(tokens, number)?.next ?? to;
  const link = tokens.findIndex((token, i) => i >= first && i < to - 1 && (LINK.test(token.word) || isJoiner(token)));
  const second = link < 0 ? null : readNumber(tokens, tokens[link + 1].kind === 'sign' ? link + 2 : link + 1);
  if (!second || second.next > to) return [{ ...figure, upper: null }];
  const isChange =
    tokens[from - 1]?.word === 'from' &&
    tokens.slice(Math.max(0, from - CHANGE_REACH), from).some(({ word }) => CHANGES.test(word));
  if (!isChange) return [{ ...figure, upper: second.value }];
  return [
    { ...figure, to: link, upper: null },
    { ...figure, from: link + 1, quantity: { ...quantity, value: second.value, qualifier: '' }, upper: null },
  ];
}

const LINK = /^(?:to|or|and)$/;
const CHANGE_REACH = 8;
const CHANGES =
  /^(?:rais|hik|ris|rose|rais|increas|grow|grew|jump|climb|cut|fell|fall|drop|slash|lower|declin|reduc|chang|went|gone|go|widen|shr[ai]nk|doubl|swell|surg|tick|edg|inch|cre[ep]|move|bump|shot|brought|dr[io]ve|up|down)/;

type PlainFigure = Pick<Figure, 'from' | 'to' | 'shape'> & {
  readonly isKnown?: boolean;
  readonly quantity: Omit<Quantity, 'unit'> & { readonly unit: FigureUnit };
};

/** The figures that statistics are made of, and between them small counts, durations, measures and votes. */
function figuresIn(tokens: readonly Token[]): readonly PlainFigure[] {
  const known: readonly PlainFigure[] = readFigures(tokens);
  const all: PlainFigure[] = [];
  let next = 0;
  for (let at = 0; at < tokens.length; ) {
    while (next < known.length && known[next].from < at) next++;
    const figure: PlainFigure | null =
      voteAt(tokens, at) ?? (known[next]?.from === at ? known[next] : plainFigureAt(tokens, at, known[next]?.from));
    if (figure) all.push(figure);
    at = figure ? figure.to : at + 1;
  }
  return all;
}
