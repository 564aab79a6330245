/// <reference path="./papaparse.d.ts" />
import Papa, { type StepResult } from 'papaparse';
import type { CsvForm } from './export-form.ts';

/** A record of an export: offsets in the units that were given. */
export interface RawRecord {
  readonly start: number;
  readonly end: number;
  /** Of a table: its cells, in units. */
  readonly cells: readonly string[] | null;
  /** A quotation mark that begins a cell and never ends: the line is taken as it is, with its marks. */
  readonly openQuote: boolean;
}

export interface CutRecords {
  readonly records: readonly RawRecord[];
  /** How many units they take; the rest is the beginning of a record that goes on. */
  readonly used: number;
}

/** The shape of records, without what their cells mean. */
export type RecordShape = Pick<CsvForm, 'kind' | 'delimiter' | 'newline'> | { readonly kind: 'jsonl' };

/** The records that a piece of an export holds whole; all of them where it is the `last` one. Blank lines are none. */
export function cutRecords(shape: RecordShape, units: string, last: boolean): CutRecords {
  return shape.kind === 'jsonl' ? cutLines(units, last) : cutTable(shape, units, last);
}

/** The cells of one record of a table. */
export function cellsOf(shape: Pick<CsvForm, 'kind' | 'delimiter' | 'newline'>, units: string): readonly string[] {
  return cutTable(shape, units, true).records[0]?.cells ?? [];
}

function cutLines(units: string, last: boolean): CutRecords {
  const records: RawRecord[] = [];
  let start = 0;
  while (start < units.length) {
    const newline = units.indexOf('\n', start);
    if (newline < 0 && !last) break;
    const end = newline < 0 ? units.length : newline;
    if (!isBlank(units, start, end)) records.push({ start, end, cells: null, openQuote: false });
    start = newline < 0 ? end : newline + 1;
  }
  return { records, used: start };
}

function isBlank(units: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (units.charCodeAt(i) > 32) return false;
  return true;
}

/** After so many quotation marks that never end, marks are taken to be plain signs in the rest of the piece. */
const MOST_OPEN_QUOTES = 20;

type TableShape = Pick<CsvForm, 'delimiter' | 'newline'>;

function cutTable(shape: TableShape, units: string, last: boolean): CutRecords {
  const records: RawRecord[] = [];
  let used = 0;
  for (let opened = 0; used < units.length; opened++) {
    const quote = opened < MOST_OPEN_QUOTES ? '"' : '\0';
    const cut = parseTable(shape, units.slice(used), { last, quote });
    for (const record of cut.records) records.push({ ...record, start: record.start + used, end: record.end + used });
    used += cut.used;
    if (cut.openQuote === null) break;
    const line = lineFrom(units, used, shape.newline);
    records.push({ ...line, cells: units.slice(line.start, line.end).split(shape.delimiter), openQuote: true });
    used = Math.min(units.length, line.end + 1);
  }
  return { records: records.filter(({ cells }) => cells?.some((cell) => !isBlank(cell, 0, cell.length))), used };
}

function lineFrom(units: string, start: number, newline: string): { readonly start: number; readonly end: number } {
  const end = units.indexOf(newline, start);
  return { start, end: end < 0 ? units.length : end };
}

interface ParsedTable extends CutRecords {
  /** Where the record begins that has an open quotation mark. */
  readonly openQuote: number | null;
}

function parseTable(
  { delimiter, newline }: TableShape,
  units: string,
  { last, quote }: { readonly last: boolean; readonly quote: string },
): ParsedTable {
  const records: RawRecord[] = [];
  let used = 0;
  let openQuote: number | null = null;
  const step = ({ data, errors, meta }: StepResult) => {
    if (errors.some(({ code }) => code === 'MissingQuotes')) openQuote = used;
    else {
      records.push({ start: used, end: meta.cursor, cells: withoutReturn(data[0]), openQuote: false });
      used = meta.cursor;
    }
  };
  const parser = new Papa.Parser({ delimiter, newline, quoteChar: quote, step });
  parser.parse(units, 0, !last);
  return { records, used, openQuote };
}

/** Lines may end in a carriage return and a line feed. */
function withoutReturn(cells: readonly string[]): readonly string[] {
  const end = cells[cells.length - 1];
  return end?.endsWith('\r') ? [...cells.slice(0, -1), end.slice(0, -1)] : cells;
}
