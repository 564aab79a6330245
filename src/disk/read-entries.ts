import { closeSync, openSync, readSync } from 'node:fs';
import { type CutRecords, cutRecords } from '../core/entries/cut-records.ts';
import type { ExportForm } from '../core/entries/export-form.ts';
import { type RecordArticle, recordArticle } from '../core/entries/record-article.ts';
import type { EntryPlace } from './file-table.ts';
import { decodeUnits, unitBytes, unitsOf } from './units.ts';

/** An entry of an export: where it stands, and its article or why it has none. */
export interface ReadEntry {
  readonly place: EntryPlace;
  readonly article: RecordArticle;
}

const PIECE = 1 << 20;
/** No article is longer, in units; in a longer record a line break or a quotation mark is missing. */
const LONGEST_RECORD = 8 << 20;
const TOO_LONG: RecordArticle = { kind: 'passed-over', reason: 'is longer than 8 MB' };

/**
 * The entries of an export in their order, read piece by piece: a file of any size takes a few megabytes of memory.
 * What cannot be read is passed over, and says why; the rest is read. Throws where the file cannot be read.
 */
export function* readEntries(path: string, form: ExportForm): Generator<ReadEntry> {
  const file = openSync(path, 'r');
  try {
    yield* entriesOf(file, form);
  } finally {
    closeSync(file);
  }
}

function* entriesOf(file: number, form: ExportForm): Generator<ReadEntry> {
  const newline = form.kind === 'csv' ? form.newline : '\n';
  const width = unitBytes(form.encoding);
  let line = 1 + count(unitsOf(readBytes(file, 0, form.begin), form.encoding), newline);
  for (let at = form.begin, room = PIECE, last = false; !last; ) {
    const bytes = readBytes(file, at, room);
    last = bytes.length < room;
    const units = unitsOf(bytes, form.encoding);
    const cut = room > LONGEST_RECORD * width && !last ? firstOf(form, units) : cutRecords(form, units, last);
    let counted = 0;
    for (const { start, end, cells } of cut.records) {
      line += count(units, newline, counted, start);
      counted = start;
      const article = end - start > LONGEST_RECORD ? TOO_LONG : articleIn(form, units.slice(start, end), cells);
      yield { place: { start: at + start * width, length: (end - start) * width, line }, article };
    }
    line += count(units, newline, counted, cut.used);
    at += cut.used * width;
    room = cut.used === 0 ? room * 2 : PIECE;
  }
}

/** The text of one entry, read from its place; `undefined` where the file is another by now, or cannot be read. */
export function readEntry(path: string, form: ExportForm, { start, length }: EntryPlace): string | undefined {
  try {
    const file = openSync(path, 'r');
    try {
      const article = articleIn(form, unitsOf(readBytes(file, start, length), form.encoding), null);
      return article.kind === 'article' ? article.text : undefined;
    } finally {
      closeSync(file);
    }
  } catch {
    return undefined;
  }
}

function readBytes(file: number, start: number, length: number): Buffer {
  const buffer = Buffer.allocUnsafe(length);
  let read = 0;
  for (let more = -1; read < length && more !== 0; read += more) {
    more = readSync(file, buffer, read, length - read, start + read);
  }
  return buffer.subarray(0, read);
}

function articleIn(form: ExportForm, units: string, cells: readonly string[] | null): RecordArticle {
  return recordArticle(form, { units, cells, decode: (some) => decodeUnits(some, form.encoding) });
}

/** Where no record ends in a piece of this size: its first, as far as it goes. */
function firstOf(form: ExportForm, units: string): CutRecords {
  const { records, used } = cutRecords(form, units, true);
  return { records: records.slice(0, 1), used: records[1]?.start ?? used };
}

function count(units: string, sign: string, from = 0, to = units.length): number {
  let found = 0;
  for (let at = units.indexOf(sign, from); at >= 0 && at < to; at = units.indexOf(sign, at + 1)) found++;
  return found;
}
