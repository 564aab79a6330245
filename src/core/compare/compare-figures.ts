import { namesOnePerson } from '../names/same-person.ts';
import type { Reading } from '../reading.ts';
import { type TextSpan, withText } from '../text/span.ts';
import type { FigureCell, FigureRow, GivenFigure } from './comparison.ts';
import { areSame } from './figure-pairs.ts';
import { type FigureSource, sourceOf } from './figure-source.ts';
import { type FigureGroup, joinFigures } from './join-figures.ts';
import { boundOf } from './qualifiers.ts';
import { type ToldFigure, toldFigures } from './told-figures.ts';

/**
 * One row a thing counted, those that most sources have first. What only one source tells is a row where it is a
 * statistic; small counts and durations are shown where two sources have them, and no third may have them, too, of
 * something that cannot be told from it.
 */
export function compareFigures(readings: readonly Reading[]): readonly FigureRow[] {
  const told = readings.flatMap(toldFigures);
  const rows = joinFigures(told, readings)
    .filter(isRow)
    .map((group) => rowOf(group, readings));
  return rows.sort((a, b) => givenIn(b) - givenIn(a));
}

function isRow({ figures, isDoubtful }: FigureGroup): boolean {
  return figures.some(({ statistic, source }) => statistic || (source !== figures[0].source && !isDoubtful));
}

function rowOf({ figures, conflicts }: FigureGroup, readings: readonly Reading[]): FigureRow {
  const chosen = readings.map((_, source) => mostTelling(figures.filter((figure) => figure.source === source)));
  const given = chosen.filter((figure) => figure !== null);
  const { text } = readings[given[0].source].article;
  const { start, end } = given[0].sentence;
  return {
    about: text.slice(start, end),
    cells: cellsOf(chosen, readings),
    agreement: given.length < 2 ? 'single' : conflicts ? 'disagree' : agreementOf(given),
  };
}

/** Where `he said` seems to mean one in this source and another in that, nobody can tell whom: neither is named. */
function cellsOf(chosen: readonly (ToldFigure | null)[], readings: readonly Reading[]): readonly FigureCell[] {
  const sources = chosen.map((figure) => figure && sourceOf(readings[figure.source], figure));
  return chosen.map((figure, i): FigureCell => {
    const source = sources[i];
    if (!figure || !source) return { kind: 'missing' };
    const name = source.words ?? '';
    const isDoubtful =
      source.isInferred &&
      sources.some((other) => other?.words && !namesOnePerson(other.words, name) && other !== source);
    return cellOf(figure, isDoubtful ? { ...source, words: null } : source, readings);
  });
}

type SureFigure = FigureGroup['figures'][number];

/** Of several mentions in one source the one that is most surely the row's, a named source and running prose counting. */
function mostTelling(mentions: readonly SureFigure[]): ToldFigure | null {
  const worth = ({ sureness, statistic, isTitle }: SureFigure) =>
    sureness + (statistic?.source ? SOURCE_WORTH : 0) - (isTitle ? SOURCE_WORTH : 0);
  return mentions.reduce<SureFigure | null>(
    (best, mention) => (best === null || worth(mention) > worth(best) ? mention : best),
    null,
  );
}

const SOURCE_WORTH = 2;

function agreementOf(given: readonly ToldFigure[]): 'agree' | 'qualified' {
  const bounds = new Set(given.map(({ qualifier }) => boundOf(qualifier)));
  return bounds.size === 1 && given.every((figure) => areSame(figure, given[0])) ? 'agree' : 'qualified';
}

function cellOf(figure: ToldFigure, { attributed, words }: FigureSource, readings: readonly Reading[]): GivenFigure {
  const { source, start, end, qualifier, sentence, statistic } = figure;
  const { text } = readings[source].article;
  return {
    kind: 'given',
    start,
    end,
    text: text.slice(start, end),
    qualifier,
    attributed,
    asksForSource: statistic !== null && !attributed && statistic.letStand === null,
    source: words,
    sentence: withText(text, sentence) as TextSpan,
  };
}

function givenIn({ cells }: FigureRow): number {
  return cells.filter(({ kind }) => kind === 'given').length;
}
