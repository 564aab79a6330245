import pc from 'picocolors';
import type { Comparison } from '../../core/compare/comparison.ts';
import { type Table, tablesOf } from '../../core/compare/formats/table.ts';
import type { Terminal } from '../terminal.ts';

/** For a terminal: what each row is about, and beneath it what each source has. Sources that have nothing are left out. */
export function prettyComparison(comparison: Comparison, { colour, columns }: Terminal): string {
  const paint = pc.createColors(colour);
  const sources = comparison.sources.map(
    ({ outlet, headline, date }) =>
      `  ${paint.bold(outlet)}${headline ? `  ${headline}` : ''}${date ? `  ${date}` : ''}`,
  );
  const tables = tablesOf(comparison).map((table) => drawTable(table, { paint, columns }));
  return `${paint.bold(`${comparison.sources.length} sources`)}\n${sources.join('\n')}\n\n${tables.join('\n')}`;
}

interface Pen {
  readonly paint: ReturnType<typeof pc.createColors>;
  readonly columns: number;
}

function drawTable({ title, about, head, rows }: Table, { paint, columns }: Pen): string {
  const widest = Math.max(...head.slice(1).map(({ length }) => length));
  const lines = rows.map(([first, ...cells]) => {
    const given = cells.flatMap((cell, i) => (cell === '–' ? [] : [[head[i + 1], cell] as const]));
    const shown = given.map(([name, cell]) => clip(`    ${name.padEnd(widest)}  ${cell}`, columns));
    return [clip(first || head[0], columns), ...shown].join('\n');
  });
  return `${paint.bold(title)}  ${paint.dim(about)}\n\n${lines.join('\n\n')}\n`;
}

function clip(line: string, columns: number): string {
  const oneLine = line.replace(/\s*\n\s*/g, ' ');
  return oneLine.length > columns ? `${oneLine.slice(0, columns - 1)}…` : oneLine;
}
