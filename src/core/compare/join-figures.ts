import type { Reading } from '../reading.ts';
import { singular } from '../statistics/noun-phrase.ts';
import { contextOf, likenessOf, weighWords } from './figure-context.ts';
import {
  areSame,
  isConflict,
  isGeneric,
  isTelling,
  nounsAgree,
  type PlacedFigure,
  standApart,
  worthOf,
} from './figure-pairs.ts';
import type { ToldFigure } from './told-figures.ts';

/** The figures of one thing counted, from one source or several. */
export interface FigureGroup {
  /** By source, then by place; each with how sure it is to be about the same as one of another source. */
  readonly figures: readonly (ToldFigure & { readonly sureness: number })[];
  /** True where two sources give values that neither rounding nor a qualifier explains. */
  readonly conflicts: boolean;
  /** True where a source without a part in it has the value of much the same thing: whether it lacks it, nobody can tell. */
  readonly isDoubtful: boolean;
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
  const units = byUnit(placed);
  for (const link of linksBetween(units)) merge(groups, link);
  for (const alike of units) for (const one of alike) completeGroup(groups, groups.get(one), alike);
  return [...new Set(groups.values())].map((group) => ({
    figures: group.members
      .map((one) => ({ ...one.figure, sureness: one.sureness }))
      .sort((a, b) => a.source - b.source || a.start - b.start),
    conflicts: group.conflicts,
    isDoubtful: isDoubtful(group, placed),
  }));
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

/** Pairs that are about one thing, the surest first; conflicts come last. `The two countries` begin no row. */
function linksBetween(units: readonly (readonly PlacedFigure[])[]): readonly Link[] {
  const links: Link[] = [];
  for (const unit of units) {
    const alike = unit.filter(({ figure }) => !figure.isKnown);
    for (const [i, one] of alike.entries()) {
      for (let k = i + 1; k < alike.length; k++) {
        const other = alike[k];
        const worth = worthOf(one, other);
        if (worth >= 0) links.push({ one, other, worth, conflicts: false });
        else if (isConflict(one, other)) links.push({ one, other, worth: -1, conflicts: true });
      }
    }
  }
  return links.sort((a, b) => b.worth - a.worth);
}

function byUnit(placed: readonly PlacedFigure[]): readonly (readonly PlacedFigure[])[] {
  const units = new Map<string, PlacedFigure[]>();
  for (const one of placed) {
    const { unit, noun } = one.figure;
    const key = [unit, unit === 'duration' ? singular(noun) : '', one.figure.upper ?? '', currencyOf(one)].join(' ');
    const known = units.get(key);
    if (known) known.push(one);
    else units.set(key, [one]);
  }
  return [...units.values()];
}

/** `100 million euros` are no `$100 million`. */
function currencyOf({ figure, text }: PlacedFigure): string {
  if (figure.unit !== 'money') return '';
  const words = text.slice(figure.start, figure.end + 6);
  return /€|\beuros?\b/i.test(words) ? 'euro' : /£|\bpounds?\b/i.test(words) ? 'pound' : '';
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
  addTo(into, from, groups);
}

function addTo(into: Group, from: Group, groups: Map<PlacedFigure, Group>): void {
  for (const member of from.members) {
    into.members.push(member);
    groups.set(member, into);
  }
}

/** No member of the one stands against a member of the other. */
function standTogether(one: Group, other: Group): boolean {
  return one.members.every((mine) =>
    other.members.every((theirs) => nounsAgree(mine, theirs) && !standApart(mine, theirs)),
  );
}

/**
 * A value that a second source tells of one thing is of that thing in a third, too, where it can be of nothing else
 * there: it is told once only, or in words that are most like those of the row.
 */
function completeGroup(
  groups: Map<PlacedFigure, Group>,
  group: Group | undefined,
  alike: readonly PlacedFigure[],
): void {
  const sources = new Set(group?.members.map(({ figure }) => figure.source));
  if (!group || sources.size < 2) return;
  const [{ figure }] = group.members;
  const same = alike.filter((one) => !sources.has(one.figure.source) && areSame(one.figure, figure));
  const isShare = figure.unit === 'percent' && figure.value >= 10;
  const fitting = same.filter(
    (one) => isTelling(figure) || isShare || (!isGeneric(one.figure) && namesTheSame(one, group)),
  );
  for (const one of fitting) {
    const theirs = groups.get(one);
    const isOnly = fitting.filter((other) => other.figure.source === one.figure.source).length === 1;
    const likeness = isTelling(figure) && figure.value % 5 === 0 ? 2 : 1;
    if (!theirs || theirs === group || !isAtHome(one, group, isOnly ? likeness : 2 * likeness)) continue;
    if (theirs.members.length === 1) addTo(group, theirs, groups);
  }
}

/** Words in common with a member, and nothing against any. */
function isAtHome(one: PlacedFigure, { members }: Group, least: number): boolean {
  const isLarge = isTelling(one.figure) && one.figure.unit === 'count';
  const stands = members.every((other) => (isLarge || nounsAgree(one, other)) && !standApart(one, other));
  return stands && members.some((other) => likenessOf(one.context, other.context).shared >= least);
}

function namesTheSame({ figure }: PlacedFigure, { members }: Group): boolean {
  return figure.noun !== '' && members.some((other) => singular(other.figure.noun) === singular(figure.noun));
}

/** Words of so much weight in common with a row that a figure has no part in. */
const DOUBT = 2.5;

function isDoubtful({ members }: Group, placed: readonly PlacedFigure[]): boolean {
  const sources = new Set(members.map(({ figure }) => figure.source));
  const [{ figure }] = members;
  if (sources.size < 2 || isTelling(figure)) return false;
  const others = placed.filter(
    (one) => !sources.has(one.figure.source) && one.figure.unit === figure.unit && areSame(one.figure, figure),
  );
  return others.some(
    (one) =>
      namesTheSame(one, { members, conflicts: false }) ||
      members.some((other) => likenessOf(one.context, other.context).shared >= DOUBT),
  );
}
