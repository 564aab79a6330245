import type { Reading } from '../reading.ts';
import { type FigureInText, relateFigures } from '../statistics/relate-figures.ts';
import { type TextSpan, withText } from '../text/span.ts';
import { newClusters } from './clusters.ts';
import type { FigureCell, FigureRow, GivenFigure } from './comparison.ts';

interface SourceFigure extends FigureInText {
  readonly source: number;
}

/** One row a thing counted, those that most sources have first. */
export function compareFigures(readings: readonly Reading[]): readonly FigureRow[] {
  const figures = readings.flatMap(({ article, statistics }, source) =>
    statistics.map((statistic): SourceFigure => ({ source, text: article.prose, statistic, all: statistics })),
  );
  const conflicts = new Set<SourceFigure>();
  const rows = groupFigures(figures, conflicts).map((group) => rowOf(group, readings, conflicts));
  return rows.sort((a, b) => givenIn(b) - givenIn(a));
}

function groupFigures(figures: readonly SourceFigure[], conflicts: Set<SourceFigure>): readonly SourceFigure[][] {
  const clusters = newClusters(figures.length);
  for (const [i, one] of figures.entries()) {
    for (let k = i + 1; k < figures.length; k++) {
      const other = figures[k];
      const relation = one.source === other.source ? 'unrelated' : relateFigures(one, other);
      if (relation === 'unrelated') continue;
      clusters.join(i, k);
      if (relation === 'conflict') conflicts.add(one).add(other);
    }
  }
  return clusters.groups().map((group) => group.map((place) => figures[place]));
}

function rowOf(
  group: readonly SourceFigure[],
  readings: readonly Reading[],
  conflicts: ReadonlySet<SourceFigure>,
): FigureRow {
  const cells = readings.map((reading, source): FigureCell => {
    const figure = group.find((one) => one.source === source);
    return figure ? cellOf(figure, reading) : { kind: 'missing' };
  });
  const given = cells.filter((cell): cell is GivenFigure => cell.kind === 'given');
  const qualifiers = new Set(given.map(({ qualifier }) => qualifier));
  const { statistic, text } = group[0];
  return {
    about: text.slice(statistic.sentence.start, statistic.sentence.end),
    cells,
    agreement:
      given.length < 2
        ? 'single'
        : group.some((figure) => conflicts.has(figure))
          ? 'disagree'
          : qualifiers.size > 1
            ? 'qualified'
            : 'agree',
  };
}

function cellOf({ statistic }: SourceFigure, { article: { text } }: Reading): GivenFigure {
  const { start, end, sentence, source, attributed, quantity } = statistic;
  return {
    kind: 'given',
    start,
    end,
    text: text.slice(start, end),
    qualifier: quantity.qualifier,
    attributed,
    source: withText(text, source)?.text ?? null,
    sentence: withText(text, sentence) as TextSpan,
  };
}

function givenIn({ cells }: FigureRow): number {
  return cells.filter(({ kind }) => kind === 'given').length;
}
