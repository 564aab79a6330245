import * as zlib from 'node:zlib';
import { fingerprintSettings } from '../core/corpus/fingerprints.ts';
import { ARTICLES_PER_SEGMENT, type Segment } from '../core/corpus/segment.ts';
import { type FileColumns, type FileTable, fileTable } from './file-table.ts';

/** A segment with the files its articles came from: article `n` is row `n`. */
export interface FileSegment {
  readonly segment: Segment;
  readonly files: FileTable;
}

/** Raised whenever an older reader would misread what is written. */
const indexFormat = 3;

/** Index files with other settings are another index: they are built anew, never converted. */
export const indexSettings = JSON.stringify({ format: indexFormat, ...fingerprintSettings });

/** Why a stored index cannot be used; the text says it to a person. */
export class UnusableIndex extends Error {
  override readonly name = 'UnusableIndex';
}

const MAGIC = 'COPYDESK INDEX\n\0';
const HEAD = 32;

/**
 * A segment as bytes: a head of 32 (name, length and checksum of the rest), then a description in JSON, the arrays of
 * the segment, each where a multiple of eight bytes begins, and the files.
 */
export function encodeSegment({ segment, files }: FileSegment): Uint8Array {
  const { columns } = files;
  const { forms, reasons } = columns;
  const arrays = [...arraysOf(segment), ...columnNames.map((name) => columns[name])].map(bytesOf);
  const lengths = arrays.map(({ length }) => length);
  const description = Buffer.from(
    JSON.stringify({ settings: indexSettings, articles: files.length, lengths, forms, reasons }),
  );
  const body = concatenate([Uint32Array.of(description.length), description, ...arrays].map(bytesOf));
  body.set(Buffer.from(MAGIC), 0);
  const view = new DataView(body.buffer);
  view.setFloat64(16, body.length, true);
  view.setUint32(24, checksum(body.subarray(HEAD)), true);
  return body;
}

/** The segment that `encodeSegment` wrote. Throws `UnusableIndex` where the bytes are not what was written. */
export function decodeSegment(bytes: Uint8Array): FileSegment {
  if (bytes.length < HEAD || Buffer.from(bytes.subarray(0, 16)).toString('latin1') !== MAGIC) fail('is not an index');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getFloat64(16, true) !== bytes.length) fail('was cut short');
  const isWhole = view.getUint32(24, true) === checksum(bytes.subarray(HEAD)) && view.getUint32(28, true) === 0;
  if (!isWhole) fail('is damaged');
  const { description, arrays } = readBody(bytes, view);
  if (description.settings !== indexSettings) fail('was written by another version');
  const segment = segmentOf(description.articles, arrays);
  return { segment, files: readTable(description, arrays.slice(-columnNames.length)) };
}

function arraysOf({ bucketStarts, remainders, articles, wordCounts }: Segment): readonly ArrayBufferView[] {
  return [bucketStarts, remainders, articles, wordCounts];
}

function segmentOf(articleCount: number, arrays: readonly Uint8Array[]): Segment {
  const [bucketStarts, remainders, articles, wordCounts] = arrays;
  return {
    articleCount,
    bucketStarts: asUint32(bucketStarts),
    remainders: remainders.length < articles.length ? remainders : asUint16(remainders),
    articles: asUint16(articles),
    wordCounts: asUint16(wordCounts),
  };
}

const asUint16 = ({ buffer, byteOffset, length }: Uint8Array) => new Uint16Array(buffer, byteOffset, length >> 1);
const asUint32 = ({ buffer, byteOffset, length }: Uint8Array) => new Uint32Array(buffer, byteOffset, length >> 2);

interface Description {
  readonly settings: string;
  readonly articles: number;
  readonly lengths: readonly number[];
  readonly forms: readonly string[];
  readonly reasons: readonly string[];
}

/** The columns of the table in the order in which they are stored, and what they hold. */
const columnTypes = {
  paths: Uint8Array,
  pathEnds: Uint32Array,
  sizes: Float64Array,
  times: Float64Array,
  formNumbers: Uint16Array,
  files: Uint32Array,
  reasonNumbers: Uint16Array,
  starts: Float64Array,
  lengths: Uint32Array,
  lines: Uint32Array,
} as const;

const columnNames = Object.keys(columnTypes) as readonly (keyof typeof columnTypes)[];

function readBody(bytes: Uint8Array, view: DataView): { description: Description; arrays: readonly Uint8Array[] } {
  const length = view.getUint32(HEAD, true);
  const start = aligned(HEAD + 4);
  const description = JSON.parse(Buffer.from(bytes.subarray(start, start + length)).toString()) as Description;
  const arrays: Uint8Array[] = [];
  let at = aligned(start + length);
  for (const size of description.lengths) {
    arrays.push(bytes.subarray(at, at + size));
    at = aligned(at + size);
  }
  return { description, arrays };
}

function readTable({ articles, forms, reasons }: Description, arrays: readonly Uint8Array[]): FileTable {
  if (articles > ARTICLES_PER_SEGMENT) fail('lists more articles than it can hold');
  const columns = columnNames.map((name, i) => {
    const { buffer, byteOffset, byteLength } = arrays[i];
    const type = columnTypes[name];
    return [name, new type(buffer as ArrayBuffer, byteOffset, byteLength / type.BYTES_PER_ELEMENT)] as const;
  });
  return fileTable({ ...(Object.fromEntries(columns) as unknown as FileColumns), forms, reasons });
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const length = parts.reduce((at, part) => aligned(at + part.length), HEAD);
  const whole = new Uint8Array(length);
  let at = HEAD;
  for (const part of parts) {
    whole.set(part, at);
    at = aligned(at + part.length);
  }
  return whole;
}

const aligned = (at: number) => (at + 7) & ~7;

function bytesOf(array: ArrayBufferView): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

/** CRC-32. */
export function checksum(bytes: Uint8Array): number {
  return zlib.crc32(bytes) >>> 0;
}

function fail(reason: string): never {
  throw new UnusableIndex(reason);
}
