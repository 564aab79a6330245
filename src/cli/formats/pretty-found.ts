import { createColors } from 'picocolors';
import { groupBy } from '../../core/group-by.ts';
import type { Terminal } from '../terminal.ts';
import { printable } from './display-width.ts';
import { excerptOf } from './excerpt.ts';
import type { FoundReport } from './found-formats.ts';
import { sourceOf, speakerOf, summaryOfFound, wordingOf } from './found-words.ts';
import type { LocatedPlace } from './located-place.ts';

/** For a terminal: each origin once with its words in context, beneath it where else it says so and who copied it. */
export function prettyFound(report: FoundReport, { colour, columns }: Terminal): string {
  const paint = createColors(colour);
  const blocks = [...groupBy(report.places, ({ origin }) => origin).values()].map((places) =>
    originLines(places, { asked: report.asked, columns, paint }).join('\n'),
  );
  return `${[...blocks, paint.bold(`“${printable(report.asked)}” ${summaryOfFound(report)}`)].join('\n\n')}\n`;
}

interface Pen {
  readonly asked: string;
  readonly columns: number;
  readonly paint: ReturnType<typeof createColors>;
}

function originLines(places: readonly LocatedPlace[], { asked, columns, paint }: Pen): readonly string[] {
  const [first] = places;
  const gutter = Math.max(3, String(first.position.line + 1).length + 1);
  const margin = `${' '.repeat(gutter)}${paint.blue('=')}`;
  const note = (label: string, words: string) => `${margin} ${paint.bold(label)}: ${printable(words)}`;
  return [
    [paint.bold(printable(sourceOf(first))), printable(wordingOf(first, asked)), printable(speakerOf(first))].join(
      ' · ',
    ),
    `${' '.repeat(gutter - 1)}${paint.blue('-->')} ${addressOf(first)}`,
    ...excerptLines(first, { gutter, columns, paint }),
    ...alsoHere(places).map((words) => note('also', words)),
    ...copiesOf(places, asked).map((words) => note('copy', words)),
  ];
}

const addressOf = ({ path, position }: LocatedPlace) => `${path}:${position.line + 1}:${position.character + 1}`;

function excerptLines(
  place: LocatedPlace,
  { gutter, columns, paint }: Omit<Pen, 'asked'> & { readonly gutter: number },
) {
  const rows = excerptOf(place.article, place.starts, place, Math.max(20, columns - gutter - 4));
  const bar = paint.blue('|');
  return rows.flatMap(({ line, text, from, to }) => [
    `${paint.blue(String((place.linesAreOfFile && line) || '').padStart(gutter - 1))} ${bar} ${text}`,
    ...(to > from ? [`${' '.repeat(gutter)}${bar} ${' '.repeat(from)}${paint.cyan('^'.repeat(to - from))}`] : []),
  ]);
}

function alsoHere([first, ...others]: readonly LocatedPlace[]): readonly string[] {
  const lines = others.filter(({ path }) => path === first.path).map(({ position }) => position.line + 1);
  if (!first.linesAreOfFile) {
    const more = lines.filter((line) => line === first.position.line + 1).length;
    return more === 0 ? [] : [`${more} more in the same article`];
  }
  return lines.length === 0 ? [] : [`line ${[...new Set(lines)].join(', ')}`];
}

const MOST_COPIES = 5;

/** The other articles of the origin, each with its best place. */
function copiesOf(places: readonly LocatedPlace[], asked: string): readonly string[] {
  const copies = new Map<string, LocatedPlace>();
  for (const place of places) if (!copies.has(place.path)) copies.set(place.path, place);
  const others = [...copies.values()].slice(1);
  const shown = others
    .slice(0, MOST_COPIES)
    .map((place) => `${sourceOf(place)}, ${addressOf(place)} (${wordingOf(place, asked)})`);
  return others.length > MOST_COPIES ? [...shown, `and ${others.length - MOST_COPIES} more`] : shown;
}
