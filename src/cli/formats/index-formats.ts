import type { CorpusStatistics } from '../../core/corpus/corpus-statistics.ts';
import { printable } from './display-width.ts';

/** How the index of a corpus stands. */
export interface IndexReport {
  /** Those that the statistics count, where there are some. */
  readonly articles: number;
  readonly files: number;
  readonly seconds: number;
  /** What the index takes on disk. */
  readonly bytes: number;
  /** False where a person has stopped it. */
  readonly finished: boolean;
  readonly passedOver: readonly { readonly path: string; readonly reason: string }[];
  readonly statistics: CorpusStatistics | null;
}

export const indexFormatNames = ['pretty', 'json'] as const;
export type IndexFormatName = (typeof indexFormatNames)[number];

/** By the name that `copydesk index --format` takes. */
export const indexFormats: Readonly<Record<IndexFormatName, (report: IndexReport) => string>> = {
  pretty: prettyIndex,
  json: (report) => `${JSON.stringify({ schema: 'copydesk.index/1', ...report }, null, 2)}\n`,
};

const MOST_OUTLETS = 10;
const MOST_PASSED_OVER = 10;

function prettyIndex({ articles, files, seconds, bytes, finished, passedOver, statistics }: IndexReport): string {
  const lines = [
    ...(finished
      ? []
      : [`Stopped before the end: all figures are of the ${counted(articles, 'article')} read so far.`]),
    `${counted(articles, 'article')} ${finished ? 'in' : 'of'} ${counted(files, 'file')}, indexed in ${seconds.toFixed(1)} s; ${megabytes(bytes)} on disk.`,
    ...(statistics ? statisticsLines(statistics) : []),
    ...passedOverLines(passedOver),
  ];
  return `${lines.join('\n')}\n`;
}

function statisticsLines(statistics: CorpusStatistics): readonly string[] {
  const { words, outlets, withoutOutlet, from, to, withoutDate, longest, nearCopies } = statistics;
  const named = outlets.slice(0, MOST_OUTLETS).map(({ name, articles }) => `${printable(name)} ${number(articles)}`);
  const more = outlets.length > MOST_OUTLETS ? [`${number(outlets.length - MOST_OUTLETS)} more`] : [];
  const none = withoutOutlet > 0 ? [`none named ${number(withoutOutlet)}`] : [];
  const undated = withoutDate > 0 ? `; ${counted(withoutDate, 'article')} without a date` : '';
  return [
    row('words', number(words)),
    row('outlets', [...named, ...more, ...none].join(', ')),
    row('dates', `${from && to ? `${from} to ${to}` : 'none'}${undated}`),
    row('longest', longest.map(({ name, words: length }) => `${printable(name)} (${number(length)} words)`).join(', ')),
    row('near copies', nearCopies === 0 ? 'none' : `${number(nearCopies)}, maybe`),
  ];
}

function passedOverLines(passedOver: IndexReport['passedOver']): readonly string[] {
  if (passedOver.length === 0) return [];
  const shown = passedOver.slice(0, MOST_PASSED_OVER).map(({ path, reason }) => `  ${printable(path)} ${reason}.`);
  const more = passedOver.length - shown.length;
  return [
    `Passed over, in whole or in part: ${counted(passedOver.length, 'file')}.`,
    ...shown,
    ...(more > 0 ? [`  … and ${number(more)} more; --format json has them all.`] : []),
  ];
}

const row = (name: string, value: string) => `  ${name.padEnd(12)}${value}`;
const number = (value: number) => value.toLocaleString('en');
const counted = (value: number, noun: string) => `${number(value)} ${noun}${value === 1 ? '' : 's'}`;
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
