import * as zlib from 'node:zlib';
import { fingerprintSettings } from '../core/corpus/fingerprints.ts';
import { ARTICLES_PER_SEGMENT, type Segment } from '../core/corpus/segment.ts';

/** A file as the index knows it; a file whose size and time are the same is taken to be the same. */
export interface IndexedFile {
  readonly path: string;
  readonly size: number;
  /** Milliseconds, with the fraction the disk gives. */
  readonly modified: number;
}

/** A segment with the files its articles came from: article `n` is `files[n]`. */
export interface FileSegment {
  readonly segment: Segment;
  readonly files: readonly IndexedFile[];
}

/** Raised whenever an older reader would misread what is written. */
export const indexFormat = 2;

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
  const paths = Buffer.from(files.map(({ path }) => path).join('\0'));
  const numbers = Float64Array.from(files.flatMap(({ size, modified }) => [size, modified]));
  const arrays = [...arraysOf(segment), numbers, paths].map(bytesOf);
  const lengths = arrays.map(({ length }) => length);
  const description = Buffer.from(JSON.stringify({ settings: indexSettings, articles: files.length, lengths }));
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
  if (view.getUint32(24, true) !== checksum(bytes.subarray(HEAD))) fail('is damaged');
  const { description, arrays } = readBody(bytes, view);
  if (description.settings !== indexSettings) fail('was written by another version');
  const segment = segmentOf(description.articles, arrays);
  const [numbers, paths] = arrays.slice(-2);
  return { segment, files: readFiles(numbers, paths, description.articles) };
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
}

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

function readFiles(numbers: Uint8Array, paths: Uint8Array, count: number): readonly IndexedFile[] {
  if (count === 0) return [];
  if (count > ARTICLES_PER_SEGMENT) fail('lists more articles than it can hold');
  const columns = new Float64Array(numbers.buffer, numbers.byteOffset, count * 2);
  const names = Buffer.from(paths.buffer, paths.byteOffset, paths.length).toString().split('\0');
  return names.map((path, i) => ({ path, size: columns[i * 2], modified: columns[i * 2 + 1] }));
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
