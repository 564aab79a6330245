import type { Columns, FieldName } from './article-fields.ts';

/** How the entries of an export are told apart and read. */
export type ExportForm = JsonLinesForm | CsvForm;

interface FormOfBytes {
  readonly encoding: UnitEncoding;
  /** Where the entries begin, in bytes: after a byte order mark and a header. */
  readonly begin: number;
  /** How long its first records are on average, in bytes. */
  readonly recordBytes: number;
}

/** An object a line. */
export interface JsonLinesForm extends FormOfBytes {
  readonly kind: 'jsonl';
  readonly columns: Columns;
}

export interface CsvForm extends FormOfBytes {
  readonly kind: 'csv';
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
  /** Which cell of a row holds what, counted from 0. */
  readonly columns: Readonly<Partial<Record<FieldName, number>>>;
}

/**
 * What one unit of the file is. `bytes` are read as they are and decoded entry by entry, as UTF-8 or else Windows-1252:
 * an export may have been put together from both.
 */
export type UnitEncoding = 'bytes' | 'utf-16le' | 'utf-16be';

/** True for `export.csv` and `wire.JSONL`. */
export function isExport(path: string): boolean {
  return isJsonLines(path) || /\.(?:csv|tsv)$/i.test(path);
}

export function isJsonLines(path: string): boolean {
  return /\.(?:jsonl|ndjson)$/i.test(path);
}

/** True for saved web pages. */
export function isPage(path: string): boolean {
  return /\.x?html?$/i.test(path);
}
