import { sep } from 'node:path';

/** A file that the index has looked at, or one of the articles in it. Same size, time and form: taken to be the same. */
export interface IndexedFile {
  readonly path: string;
  readonly size: number;
  /** Milliseconds, with the fraction the disk gives. */
  readonly modified: number;
  /** How it holds its articles, as `writeForm` writes it; '' for a file that is one article of text. */
  readonly form: string;
  /** Where the article stands in it; `null` where the file is the article. */
  readonly entry: EntryPlace | null;
  /** Why there is no article, in the middle of a sentence; `null` where there is one. */
  readonly passedOver: string | null;
}

/** An entry of an export: its bytes, and the line it begins in, counted from 1. */
export interface EntryPlace {
  readonly start: number;
  readonly length: number;
  readonly line: number;
}

/**
 * The files of a segment: row `n` is article `n`. Tens of thousands of objects would be most of what the index takes in
 * memory, so rows are kept in columns and made when they are asked for.
 */
export interface FileTable extends Iterable<IndexedFile> {
  readonly length: number;
  readonly columns: FileColumns;
  at(row: number): IndexedFile;
  pathAt(row: number): string;
  /** The rows of a file; compares bytes, so that no path need be made. */
  rowsOf(path: string): readonly number[];
  /** True where a file lies below a folder. */
  hasBelow(folder: string): boolean;
  /** False for a row that only says why a file was passed over. */
  isArticle(row: number): boolean;
}

/** Typed arrays and a few texts, so that they go between threads and to disk as they are. */
export interface FileColumns {
  /** Paths in UTF-8, one after the other, each once. */
  readonly paths: Uint8Array;
  /** For each path: where it ends, its file’s size, its time, and which of `forms` it has. */
  readonly pathEnds: Uint32Array;
  readonly sizes: Float64Array;
  readonly times: Float64Array;
  readonly formNumbers: Uint16Array;
  readonly forms: readonly string[];
  /** For each row: which path it is of, and which of `reasons` it has, from 1. */
  readonly files: Uint32Array;
  readonly reasonNumbers: Uint16Array;
  readonly reasons: readonly string[];
  /** For each row, or nothing where no file has entries: a line of 0 stands for the whole file. */
  readonly starts: Float64Array;
  readonly lengths: Uint32Array;
  readonly lines: Uint32Array;
}

/** The columns as rows. */
export function fileTable(columns: FileColumns): FileTable {
  const { files, reasonNumbers } = columns;
  const at = (row: number) => rowOf(columns, row);
  return {
    length: files.length,
    columns,
    at,
    pathAt: (row) => pathOf(columns, files[row]),
    rowsOf: (path) => rowsOf(columns, Buffer.from(path)),
    hasBelow: (folder) => hasBelow(columns, Buffer.from(folder + sep)),
    isArticle: (row) => reasonNumbers[row] === 0,
    *[Symbol.iterator]() {
      for (let row = 0; row < files.length; row++) yield at(row);
    },
  };
}

function rowOf(columns: FileColumns, row: number): IndexedFile {
  const file = columns.files[row];
  const line = columns.lines[row] ?? 0;
  const reason = columns.reasonNumbers[row];
  return {
    path: pathOf(columns, file),
    size: columns.sizes[file],
    modified: columns.times[file],
    form: columns.forms[columns.formNumbers[file]],
    entry: line === 0 ? null : { start: columns.starts[row], length: columns.lengths[row], line },
    passedOver: reason === 0 ? null : columns.reasons[reason - 1],
  };
}

function pathOf({ paths, pathEnds }: FileColumns, file: number): string {
  const start = file === 0 ? 0 : pathEnds[file - 1];
  return Buffer.from(paths.buffer, paths.byteOffset + start, pathEnds[file] - start).toString();
}

function rowsOf({ paths, pathEnds, files }: FileColumns, path: Buffer): readonly number[] {
  for (let file = 0, start = 0; file < pathEnds.length; start = pathEnds[file++]) {
    if (pathEnds[file] - start !== path.length || path.compare(paths, start, pathEnds[file]) !== 0) continue;
    const first = firstRowOf(files, file);
    let end = first;
    while (files[end] === file) end++;
    return Array.from({ length: end - first }, (_, i) => first + i);
  }
  return [];
}

/** Rows are in the order of their files. */
function firstRowOf(files: Uint32Array, file: number): number {
  let [low, high] = [0, files.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (files[middle] < file) low = middle + 1;
    else high = middle;
  }
  return low;
}

function hasBelow({ paths, pathEnds }: FileColumns, folder: Buffer): boolean {
  for (let file = 0, start = 0; file < pathEnds.length; start = pathEnds[file++]) {
    if (pathEnds[file] - start > folder.length && folder.compare(paths, start, start + folder.length) === 0)
      return true;
  }
  return false;
}

/** Rows as columns; those of one file stand together. */
export function fileColumns(rows: readonly IndexedFile[]): FileColumns {
  const firsts = rows.filter(({ path }, row) => row === 0 || rows[row - 1].path !== path);
  const paths = firsts.map(({ path }) => Buffer.from(path));
  const forms = new Numbered();
  const reasons = new Numbered();
  const hasEntries = rows.some(({ entry }) => entry);
  const entries = hasEntries ? rows.map(({ entry }) => entry ?? WHOLE) : [];
  return {
    paths: Uint8Array.from(Buffer.concat(paths)),
    pathEnds: Uint32Array.from(runningSums(paths.map(({ length }) => length))),
    sizes: Float64Array.from(firsts, ({ size }) => size),
    times: Float64Array.from(firsts, ({ modified }) => modified),
    formNumbers: Uint16Array.from(firsts, ({ form }) => forms.numberOf(form)),
    forms: forms.texts,
    files: Uint32Array.from(runningSums(rows.map(({ path }, row) => (row > 0 && rows[row - 1].path !== path ? 1 : 0)))),
    reasonNumbers: Uint16Array.from(rows, ({ passedOver }) =>
      passedOver === null ? 0 : reasons.numberOf(passedOver) + 1,
    ),
    reasons: reasons.texts,
    starts: Float64Array.from(entries, ({ start }) => start),
    lengths: Uint32Array.from(entries, ({ length }) => length),
    lines: Uint32Array.from(entries, ({ line }) => line),
  };
}

const WHOLE: EntryPlace = { start: 0, length: 0, line: 0 };

function* runningSums(numbers: readonly number[]): Generator<number> {
  let sum = 0;
  for (const number of numbers) {
    sum += number;
    yield sum;
  }
}

const MOST_TEXTS = 65_535;

/** A few texts, known by number. */
class Numbered {
  readonly texts: string[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    if (this.texts.length === MOST_TEXTS) return MOST_TEXTS - 1;
    this.numbers.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}
