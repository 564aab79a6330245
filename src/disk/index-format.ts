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
export const indexFormat = 1;

/** Index files with other settings are another index: they are built anew, never converted. */
export const indexSettings = JSON.stringify({ format: indexFormat, ...fingerprintSettings });

/** Why a stored index cannot be used; the text says it to a person. */
export class UnusableIndex extends Error {
  override readonly name = 'UnusableIndex';
}

const MAGIC = 'COPYDESK INDEX\n\0';
const HEAD = 32;

/**
 * A segment as bytes: a head of 32 (name, length and checksum of the rest), then a description in JSON, the three
 * arrays of the segment, each where a multiple of eight bytes begins, and the files.
 */
export function encodeSegment({ segment, files }: FileSegment): Uint8Array {
  const paths = Buffer.from(files.map(({ path }) => path).join('\0'));
  const numbers = Float64Array.from(files.flatMap(({ size, modified }) => [size, modified]));
  const arrays = [segment.bucketStarts, segment.postings, segment.wordCounts, numbers, paths].map(bytesOf);
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
  const [bucketStarts, postings, wordCounts, numbers, paths] = arrays;
  const segment: Segment = {
    articleCount: description.articles,
    bucketStarts: new Uint32Array(bucketStarts.buffer, bucketStarts.byteOffset, bucketStarts.length >> 2),
    postings: new Uint32Array(postings.buffer, postings.byteOffset, postings.length >> 2),
    wordCounts: new Uint16Array(wordCounts.buffer, wordCounts.byteOffset, wordCounts.length >> 1),
  };
  return { segment, files: readFiles(numbers, paths, description.articles) };
}

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
