import type { Comparison } from '../../src/core/compare/comparison.ts';
import { type Table, tablesOf } from '../../src/core/compare/formats/table.ts';

/** The tables in which every cell is a statement about the texts, as text that can be read against them. */
export function drawComparison(comparison: Comparison): string {
  return tablesOf(comparison)
    .filter(({ title }) => CHECKED.has(title))
    .map(drawTable)
    .join('\n');
}

const CHECKED: ReadonlySet<string> = new Set(['Quotations', 'Figures', 'Origins', 'Who has whose words', 'Names']);

/** A row is its head and a line a cell; the names of the sources are cut so that the cells stand under each other. */
function drawTable({ title, head, rows }: Table): string {
  const width = Math.max(...head.map(({ length }) => length));
  const drawn = rows.map(([first, ...cells]) =>
    [first, ...cells.map((cell, i) => `    ${head[i + 1].padEnd(width)}  ${cell}`)].join('\n'),
  );
  return `${title.toUpperCase()}\n\n${drawn.join('\n\n')}\n`;
}
