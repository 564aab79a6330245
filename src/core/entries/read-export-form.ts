import { type Columns, type FieldName, fieldNames } from './article-fields.ts';
import { cutRecords, type RawRecord, type RecordShape } from './cut-records.ts';
import type { CsvForm, ExportForm, UnitEncoding } from './export-form.ts';
import { guessColumns, likeliestTexts, type SampledColumn } from './guess-columns.ts';

/** How an export is to be read; or, where nobody knows which column is the text, what its columns are. */
export type ExportFormRead =
  | { readonly kind: 'known'; readonly form: ExportForm }
  | {
      readonly kind: 'unknown';
      /** Those with the most words first. */
      readonly columns: readonly SampledColumn[];
      /** What is wrong with the columns asked for; `null` where none were. */
      readonly problem: string | null;
    };

/** The beginning of an export. */
export interface ExportHead {
  readonly units: string;
  /** True where that is the whole file. */
  readonly whole: boolean;
  readonly encoding: UnitEncoding;
  /** How many bytes come before: a byte order mark. */
  readonly skipped: number;
  decode(units: string): string;
}

/** Tells from the beginning of an export how to read it. `wanted` are the columns that a person has named. */
export function readExportForm(kind: ExportForm['kind'], head: ExportHead, wanted: Columns | null): ExportFormRead {
  return kind === 'jsonl' ? readJsonLines(head, wanted) : readTable(head, wanted);
}

/** So many records tell what the columns hold. */
const SAMPLE = 30;

function readJsonLines(head: ExportHead, wanted: Columns | null): ExportFormRead {
  const records = sample(head, { kind: 'jsonl' });
  const columns = keysOf(records.map(({ start, end }) => head.decode(head.units.slice(start, end))));
  const chosen = wanted ?? guessColumns(columns);
  if (!chosen) return unknown(columns, null);
  // Another key may be missing in the first entries, so one that a person has named is believed.
  if (!columns.some(({ name }) => name === chosen.text)) return unknown(columns, `There is no key “${chosen.text}”.`);
  return { kind: 'known', form: { kind: 'jsonl', ...bytesOf(head, records), begin: head.skipped, columns: chosen } };
}

function unknown(columns: readonly SampledColumn[], problem: string | null): ExportFormRead {
  return { kind: 'unknown', columns: likeliestTexts(columns), problem };
}

function bytesOf({ encoding }: ExportHead, records: readonly RawRecord[]) {
  const units = records.reduce((sum, { start, end }) => sum + end - start, 0) / Math.max(1, records.length);
  return { encoding, recordBytes: Math.ceil(units) * (encoding === 'bytes' ? 1 : 2) };
}

function sample(head: ExportHead, shape: RecordShape): readonly RawRecord[] {
  const { records } = cutRecords(shape, head.units, head.whole);
  // A record that never ends hides the others.
  const all = records.length > 1 || head.whole ? records : cutRecords(shape, head.units, true).records.slice(0, -1);
  return all.slice(0, SAMPLE);
}

function keysOf(lines: readonly string[]): readonly SampledColumn[] {
  const values = new Map<string, string[]>();
  const add = (name: string, value: unknown) => values.set(name, [...(values.get(name) ?? []), shown(value)]);
  for (const line of lines) {
    for (const [key, value] of entriesOf(parse(line))) {
      add(key, value);
      if (!Array.isArray(value)) for (const [inner, part] of entriesOf(value)) add(`${key}.${inner}`, part);
    }
  }
  return [...values].map(([name, found]) => ({ name, values: found }));
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

function entriesOf(value: unknown): readonly (readonly [string, unknown])[] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string').join(' ');
  return typeof value === 'number' ? String(value) : '';
}

function readTable(head: ExportHead, wanted: Columns | null): ExportFormRead {
  const newline = !head.units.includes('\n') && head.units.includes('\r') ? '\r' : '\n';
  const delimiter = delimiterOf(head, newline);
  const rows = sample(head, { kind: 'csv', delimiter, newline });
  const cells = rows.map((row) => (row.cells ?? []).map((cell) => head.decode(cell)));
  const hasHeader = isHeader(cells, wanted);
  const columns = columnsOf(cells, hasHeader);
  const chosen = wanted ?? guessColumns(columns);
  if (!chosen) return unknown(columns, null);
  const missing = fieldNames
    .map((field) => chosen[field])
    .find((name) => name !== undefined && placeOf(columns, name) < 0);
  if (missing !== undefined) return unknown(columns, `There is no column “${missing}”.`);
  const begin = head.skipped + (hasHeader ? rows[0].end : 0) * (head.encoding === 'bytes' ? 1 : 2);
  const form: CsvForm = {
    kind: 'csv',
    ...bytesOf(head, rows),
    begin,
    delimiter,
    newline,
    columns: places(columns, chosen),
  };
  return { kind: 'known', form };
}

/** The sign by which most rows have as many cells as the first, and the first more than one. */
function delimiterOf(head: ExportHead, newline: '\n' | '\r'): string {
  let [best, most] = [',', 0];
  for (const delimiter of [',', ';', '\t', '|']) {
    const widths = sample(head, { kind: 'csv', delimiter, newline }).map(({ cells }) => cells?.length ?? 0);
    const alike = widths.filter((width) => width === widths[0]).length / Math.max(1, widths.length);
    const score = widths[0] > 1 ? alike + widths[0] / 1_000 : 0;
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

/** Column names are short and no two are the same; with columns asked for by name, they stand in the header. */
function isHeader([first, ...rows]: readonly (readonly string[])[], wanted: Columns | null): boolean {
  if (!first) return false;
  const names = first.map((name) => name.trim().toLowerCase());
  const asked = Object.values(wanted ?? {});
  if (asked.some((name) => names.includes(name.trim().toLowerCase()))) return true;
  const labels = names.every((name) => name.length <= 40 && !/^[\d.,:/ -]+$/.test(name) && name.split(' ').length <= 5);
  return labels && new Set(names).size === names.length && rows.length > 0;
}

function columnsOf(cells: readonly (readonly string[])[], hasHeader: boolean): readonly SampledColumn[] {
  const rows = hasHeader ? cells.slice(1) : cells;
  const width = Math.max(0, ...cells.map(({ length }) => length));
  return Array.from({ length: width }, (_, i) => ({
    name: (hasHeader && cells[0][i]?.trim()) || String(i + 1),
    values: rows.map((row) => row[i] ?? ''),
  }));
}

/** A column by its name, in any case, or by its number from 1. */
function placeOf(columns: readonly SampledColumn[], name: string): number {
  const wanted = name.trim().toLowerCase();
  const named = columns.findIndex((column) => column.name.toLowerCase() === wanted);
  return named < 0 && /^\d+$/.test(wanted) && Number(wanted) <= columns.length ? Number(wanted) - 1 : named;
}

function places(columns: readonly SampledColumn[], chosen: Columns): CsvForm['columns'] {
  const found: Partial<Record<FieldName, number>> = {};
  for (const field of fieldNames) {
    const name = chosen[field];
    if (name !== undefined) found[field] = placeOf(columns, name);
  }
  return found;
}
