import type { Reading } from '../reading.ts';
import { singular } from '../statistics/noun-phrase.ts';
import { relateFigures } from '../statistics/relate-figures.ts';
import { contextOf, contradicts, type FigureContext, likenessOf, weighWords } from './figure-context.ts';
import { boundOf, boundsApart } from './qualifiers.ts';
import type { ToldFigure } from './told-figures.ts';

/** The figures of one thing counted, from one source or several. */
export interface FigureGroup {
  /** By source, then by place; each with how sure it is to be about the same as one of another source. */
  readonly figures: readonly (ToldFigure & { readonly sureness: number })[];
  /** True where two sources give values that neither rounding nor a qualifier explains. */
  readonly conflicts: boolean;
}

/** Joins what several sources tell of one thing, the likest pairs first; in doubt figures stay apart. */
export function joinFigures(figures: readonly ToldFigure[], readings: readonly Reading[]): readonly FigureGroup[] {
  const weights = weighWords(readings);
  const placed = figures.map((figure): PlacedFigure => {
    const { article, statistics } = readings[figure.source];
    const context = contextOf(figure, article.prose, weights);
    return { figure, text: article.prose, all: statistics, context, sureness: 0 };
  });
  const groups = new Map<PlacedFigure, Group>(placed.map((one) => [one, { members: [one], conflicts: false }]));
  for (const link of linksBetween(placed)) merge(groups, link);
  for (const group of new Set(groups.values())) completeGroup(group, groups, placed);
  return [...new Set(groups.values())].map(({ members, conflicts }) => ({
    figures: members
      .map((one) => ({ ...one.figure, sureness: one.sureness }))
      .sort((a, b) => a.source - b.source || a.start - b.start),
    conflicts,
  }));
}

interface PlacedFigure {
  readonly figure: ToldFigure;
  readonly text: string;
  readonly all: Reading['statistics'];
  readonly context: FigureContext;
  sureness: number;
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

interface Group {
  readonly members: PlacedFigure[];
  conflicts: boolean;
}

interface Link {
  readonly one: PlacedFigure;
  readonly other: PlacedFigure;
  readonly worth: number;
  readonly conflicts: boolean;
}

/** Pairs that are about one thing, the surest first; conflicts come last. */
function linksBetween(placed: readonly PlacedFigure[]): readonly Link[] {
  const links: Link[] = [];
  for (const alike of byUnit(placed)) {
    for (const [i, one] of alike.entries()) {
      for (let k = i + 1; k < alike.length; k++) {
        const other = alike[k];
        const worth = areClose(one.figure, other.figure) ? worthOf(one, other) : -1;
        if (worth >= 0) links.push({ one, other, worth, conflicts: false });
        else if (isConflict(one, other)) links.push({ one, other, worth: -1, conflicts: true });
      }
    }
  }
  return links.sort((a, b) => b.worth - a.worth);
}

function byUnit(placed: readonly PlacedFigure[]): Iterable<readonly PlacedFigure[]> {
  const units = new Map<string, PlacedFigure[]>();
  for (const one of placed) {
    const { unit, noun } = one.figure;
    const key = [unit, unit === 'duration' ? singular(noun) : '', one.figure.upper ?? '', currencyOf(one)].join(' ');
    const known = units.get(key);
    if (known) known.push(one);
    else units.set(key, [one]);
  }
  return units.values();
}

/** `100 million euros` are no `$100 million`. */
function currencyOf({ figure, text }: PlacedFigure): string {
  if (figure.unit !== 'money') return '';
  const words = text.slice(figure.start, figure.end + 6);
  return /€|\beuros?\b/i.test(words) ? 'euro' : /£|\bpounds?\b/i.test(words) ? 'pound' : '';
}

/** Two values this close may be one value, rounded. */
const ROUNDING = 0.06;
const EXACT = 0.0005;

function areClose(one: ToldFigure, other: ToldFigure): boolean {
  return Math.abs(one.value - other.value) <= ROUNDING * Math.max(one.value, other.value);
}

export function areSame(one: ToldFigure, other: ToldFigure): boolean {
  const exact = one.unit === 'vote' ? 0 : EXACT;
  return Math.abs(one.value - other.value) <= exact * Math.max(one.value, other.value);
}

/** How surely two close figures are about one thing; negative where it is not sure enough. */
function worthOf(one: PlacedFigure, other: PlacedFigure): number {
  const same = areSame(one.figure, other.figure);
  if (!same && !isRounded(one.figure, other.figure)) return -1;
  if (!nounsAgree(one, other) || standApart(one, other)) return -1;
  const { shared, share } = likenessOf(one.context, other.context);
  const { least, leastShare } = demandOn(one.figure, other.figure, same);
  const ease = same && nameOneSource(one, other) ? 0.5 : 1;
  return shared >= ease * least && share >= ease * leastShare ? shared * share : -1;
}

/** The coarser value is the finer one rounded, and says so or has two digits left: `more than 600` for 617. */
function isRounded(one: ToldFigure, other: ToldFigure): boolean {
  if (one.unit === 'vote' || one.unit === 'duration' || one.value < 10) return false;
  const [coarse, fine] = digitsOf(one.value) < digitsOf(other.value) ? [one, other] : [other, one];
  const digits = digitsOf(coarse.value);
  if (Number(fine.value.toPrecision(digits)) !== coarse.value) return false;
  return digits > 1 || boundOf(coarse.qualifier) !== '';
}

interface Demand {
  readonly least: number;
  readonly leastShare: number;
}

/** A value of many digits, as 146,000, is seldom that of two things; a small round one needs more words in common. */
function demandOn(one: ToldFigure, other: ToldFigure, same: boolean): Demand {
  if (one.unit === 'vote') return { least: 1, leastShare: 0 };
  if (one.unit === 'duration' || one.value < 10) return { least: 5.2, leastShare: 0.18 };
  if (!same) return { least: 5, leastShare: 0.2 };
  const digits = digitsOf(one.value);
  if (digits >= 3) return { least: 2, leastShare: 0.08 };
  const namesIt = one.noun !== '' && singular(one.noun) === singular(other.noun) && one.value >= 100;
  if (namesIt || digits === 2) return { least: 3, leastShare: 0.12 };
  return { least: 4.5, leastShare: 0.2 };
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

function standApart(one: PlacedFigure, other: PlacedFigure): boolean {
  return contradicts(one.context, other.context) || boundsApart(one.figure.qualifier, other.figure.qualifier);
}

function nounsAgree(one: PlacedFigure, other: PlacedFigure): boolean {
  const [mine, theirs] = [singular(one.figure.noun), singular(other.figure.noun)];
  if (mine === theirs) return true;
  if (mine === '' || theirs === '') return one.figure.unit !== 'duration';
  return one.figure.value >= 10 && GENERIC.has(mine) !== GENERIC.has(theirs);
}

/** Nouns that stand for any other of their kind: `40 people` may be `40 islanders`. */
const GENERIC: ReadonlySet<string> = new Set(['people', 'person', 'individual', 'other', 'victim', 'member']);

function isConflict(one: PlacedFigure, other: PlacedFigure): boolean {
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

function merge(groups: Map<PlacedFigure, Group>, { one, other, conflicts, worth }: Link): void {
  const [into, from] = [groups.get(one), groups.get(other)];
  if (!into || !from) return;
  const together = into === from || conflicts || standTogether(into, from);
  if (together && one.figure.source !== other.figure.source) {
    one.sureness = Math.max(one.sureness, worth);
    other.sureness = Math.max(other.sureness, worth);
  }
  if (!together || into === from) return;
  into.conflicts ||= from.conflicts || conflicts;
  for (const member of from.members) {
    into.members.push(member);
    groups.set(member, into);
  }
}

/** A value that a second source tells of one thing, and that a third has only once, is of that thing there, too. */
function completeGroup(group: Group, groups: Map<PlacedFigure, Group>, placed: readonly PlacedFigure[]): void {
  const sources = new Set(group.members.map(({ figure }) => figure.source));
  const [first] = group.members;
  if (sources.size < 2 || !isTelling(first.figure)) return;
  const same = placed.filter(
    (one) =>
      !sources.has(one.figure.source) && one.figure.unit === first.figure.unit && areSame(one.figure, first.figure),
  );
  for (const one of same) {
    const alone = groups.get(one)?.members.length === 1;
    const unique = same.filter(({ figure }) => figure.source === one.figure.source).length === 1;
    if (!alone || !unique || !isAtHome(one, group)) continue;
    group.members.push(one);
    groups.set(one, group);
  }
}

/** Two digits or a large number: a `4` or a `30` may be of anything. */
function isTelling({ value, unit }: ToldFigure): boolean {
  return unit !== 'vote' && (value >= 1000 || (digitsOf(value) >= 2 && value > 12));
}

/** A word or two in common with a member, and nothing against any. */
function isAtHome(one: PlacedFigure, { members }: Group): boolean {
  const agrees = (other: PlacedFigure) =>
    one.figure.upper === other.figure.upper &&
    currencyOf(one) === currencyOf(other) &&
    nounsAgree(one, other) &&
    !standApart(one, other);
  return members.every(agrees) && members.some((other) => likenessOf(one.context, other.context).shared >= 2);
}

/** No member of the one stands against a member of the other. */
function standTogether(one: Group, other: Group): boolean {
  return one.members.every((mine) =>
    other.members.every((theirs) => nounsAgree(mine, theirs) && !standApart(mine, theirs)),
  );
}
