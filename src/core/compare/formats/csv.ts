import type { Comparison } from '../comparison.ts';
import { tablesOf } from './table.ts';

/** The comparison as CSV (RFC 4180), the tables one after another, each line beginning with its table’s title. */
export function comparisonAsCsv(comparison: Comparison): string {
  const lines = tablesOf(comparison).flatMap(({ title, head, rows }) => [head, ...rows].map((row) => [title, ...row]));
  return lines.map((cells) => `${cells.map(cellOf).join(',')}\r\n`).join('');
}

/** Quoted where needed. A cell that a spreadsheet would run as a formula gets an apostrophe in front. */
function cellOf(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
