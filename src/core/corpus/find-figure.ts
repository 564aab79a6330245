import type { Reading } from '../reading.ts';
import { relateFigures } from '../statistics/relate-figures.ts';
import type { Statistic } from '../statistics/statistic.ts';
import type { Archive, ArchivedArticle } from './archive.ts';
import type { Cancellation } from './corpus.ts';
import { wordRun } from './word-run.ts';

/**
 * How a figure elsewhere stands to one of ours: the same thing with the same value, or with another; `qualified` where
 * only one has a qualifier such as `nearly`; `unrelated` where the same figure may be about something else.
 */
export type FigureStanding = 'agree' | 'qualified' | 'disagree' | 'unrelated';

/** A figure of another article. */
export interface FigurePlace {
  readonly reading: Reading;
  readonly statistic: Statistic;
  readonly standing: FigureStanding;
}

/** The figures of an article that are about the same thing as ours, or have its very value for something else. */
export function figuresOf(ours: Reading, figure: Statistic, other: Reading): readonly FigurePlace[] {
  return other.statistics
    .map((statistic) => ({ reading: other, statistic, standing: standingOf(ours, figure, { other, statistic }) }))
    .filter(({ statistic, standing }) => standing !== 'unrelated' || isSameFigure(figure, statistic));
}

function standingOf(
  { article, statistics }: Reading,
  figure: Statistic,
  { other, statistic }: { readonly other: Reading; readonly statistic: Statistic },
): FigureStanding {
  const here = { text: article.prose, statistic: figure, all: statistics };
  const relation = relateFigures(here, { text: other.article.prose, statistic, all: other.statistics });
  if (relation === 'conflict') return 'disagree';
  if (relation === 'unrelated') return 'unrelated';
  return figure.quantity.qualifier === statistic.quantity.qualifier ? 'agree' : 'qualified';
}

export interface FiguresFound {
  readonly places: readonly FigurePlace[];
  /** True where more articles hold the figure than were read. */
  readonly bounded: boolean;
}

/** So many articles that hold the figure are read. */
const MOST_READ = 100;

/** Where an archive has the very figure, `48 hours` or `$4.7 million`, and whether it is about the same thing. */
export async function findFigure(
  ours: Reading,
  figure: Statistic,
  archive: Archive,
  cancellation: Cancellation,
): Promise<FiguresFound> {
  const run = wordRun(withoutQualifier(ours, figure));
  const places: FigurePlace[] = [];
  let read = 0;
  if (run.words.length === 0) return { places, bounded: false };
  for await (const article of archive.holding([run], cancellation)) {
    if (++read > MOST_READ) return { places, bounded: true };
    places.push(...sameFigures(ours, figure, article));
  }
  return { places, bounded: cancellation.aborted };
}

function sameFigures(ours: Reading, figure: Statistic, { reading }: ArchivedArticle): readonly FigurePlace[] {
  return reading.statistics
    .filter((statistic) => isSameFigure(figure, statistic))
    .map((statistic) => ({ reading, statistic, standing: standingOf(ours, figure, { other: reading, statistic }) }));
}

function isSameFigure({ quantity: one }: Statistic, { quantity: other }: Statistic): boolean {
  return one.value !== null && one.value === other.value && one.unit === other.unit && one.noun === other.noun;
}

/** `nearly 40 percent` is looked up as `40 percent`. */
function withoutQualifier({ article: { text } }: Reading, { start, end, quantity }: Statistic): string {
  const words = text.slice(start, end);
  const { qualifier } = quantity;
  return words.toLowerCase().startsWith(qualifier) ? words.slice(qualifier.length) : words;
}
