import type { Reading } from '../reading.ts';
import { type TextSpan, withText } from '../text/span.ts';
import type { FigureRow, OriginRow } from './comparison.ts';

const REPORT =
  /\b(?:reports?|survey|poll|study|studies|audit|census|filings?|records|data|figures|statistics|analysis|ledger|accounts|statement|index|database)\b/i;

/**
 * The documents, studies and polls that the sources name for their figures. What two sources name for one figure is
 * one: `a poll` here is `a poll by the university` there.
 */
export function findReports(readings: readonly Reading[], figures: readonly FigureRow[]): readonly OriginRow[] {
  const reports: Report[] = [];
  for (const [source, { article, statistics }] of readings.entries()) {
    for (const statistic of statistics) {
      const mention = withText(article.text, statistic.source);
      if (mention && REPORT.test(mention.text))
        addMention(reports, { source, mention, figure: statistic.start }, figures);
    }
  }
  return reports.map(({ cells, names }) => ({
    kind: 'report',
    name: fullestName(names),
    interview: false,
    cells: readings.map((_, source) => cells.filter((cell) => cell.source === source).map(({ mention }) => mention)),
    source: null,
  }));
}

interface Mention {
  readonly source: number;
  readonly mention: TextSpan;
  /** Where the figure begins for which it is named. */
  readonly figure: number;
}

interface Report {
  readonly cells: Mention[];
  readonly names: Set<string>;
}

function addMention(reports: Report[], one: Mention, figures: readonly FigureRow[]): void {
  const known = reports.find(({ cells }) => cells.some((other) => isOne(one, other, figures)));
  const name = plainName(one.mention.text);
  if (!known) {
    reports.push({ cells: [one], names: new Set([name]) });
    return;
  }
  known.names.add(name);
  const isTold = known.cells.some(
    ({ source, mention }) => source === one.source && mention.start === one.mention.start,
  );
  if (!isTold) known.cells.push(one);
}

/** The same words, or what two sources name for one figure. */
function isOne(one: Mention, other: Mention, figures: readonly FigureRow[]): boolean {
  if (keyOf(one.mention.text) === keyOf(other.mention.text))
    return one.source !== other.source ? isTelling(one.mention.text) : true;
  if (one.source === other.source) return false;
  return figures.some(({ cells, agreement }) => {
    const [mine, theirs] = [cells[one.source], cells[other.source]];
    if (agreement === 'disagree' || mine.kind === 'missing' || theirs.kind === 'missing') return false;
    return mine.start === one.figure && theirs.start === other.figure;
  });
}

/** `A poll` may be any poll; `the authority's annual report` is one. */
function isTelling(text: string): boolean {
  return keyOf(text).split(' ').length > 1;
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/^(?:an?|the|its|their|his|her|this|that|new|recent|\s)+ /, '')
    .trim();
}

const LONGEST_NAME = 70;

/** The name that tells most: with a name in it, then the longest that is still a name. */
function fullestName(names: ReadonlySet<string>): string {
  const worth = (name: string) =>
    (/(?<=\s)\p{Lu}/u.test(name) ? LONGEST_NAME : 0) + (name.length <= LONGEST_NAME ? name.length : 0);
  return [...names].sort((a, b) => worth(b) - worth(a))[0];
}

function plainName(text: string): string {
  return text
    .replace(/’/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^A(?=n? )/, 'a');
}
