import { isUtf8 } from 'node:buffer';
import { decode } from 'iconv-lite';

/** A file's bytes as text, or what they are instead. */
export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  | { readonly kind: 'binary'; readonly looksLike: string };

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/**
 * Reads bytes as the text they most likely are: UTF-8, UTF-16 with or without a byte order mark, else Windows-1252,
 * in which old wire copy is written (`0x93` is `“`). A byte order mark is no part of the text, as in editors.
 */
export function decodeText(bytes: Buffer): Decoded {
  if (isPlainUtf8(bytes)) return asUtf8(bytes);
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return asUtf8(bytes.subarray(3));
  if (startsWith(bytes, [0xff, 0xfe])) return asUtf16(bytes.subarray(2), 'utf-16le');
  if (startsWith(bytes, [0xfe, 0xff])) return asUtf16(bytes.subarray(2), 'utf-16be');
  const wide = unmarkedUtf16(bytes);
  if (wide) return asUtf16(bytes, wide);
  const looksLike = binaryKind(bytes);
  if (looksLike) return { kind: 'binary', looksLike };
  if (isUtf8(bytes)) return asUtf8(bytes);
  return { kind: 'text', text: decode(bytes, 'windows-1252'), encoding: 'windows-1252' };
}

/** True for UTF-8 with no byte order mark, as nearly every text is: its bytes are its text as they stand. */
export function isPlainUtf8(bytes: Buffer): boolean {
  if (bytes.subarray(0, SAMPLE).includes(0) || bytes[0] === 0xef) return false;
  return isUtf8(bytes) && binaryKind(bytes) === null;
}

function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function asUtf8(bytes: Buffer): Decoded {
  return { kind: 'text', text: bytes.toString('utf8'), encoding: 'utf-8' };
}

function asUtf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): Decoded {
  const whole = bytes.subarray(0, bytes.length & ~1);
  return { kind: 'text', text: decode(whole, encoding, { stripBOM: false }), encoding };
}

const SAMPLE = 4096;
/** Fewer bytes than this are too few to tell wide text from data. */
const SHORTEST_WIDE = 16;

/** English in UTF-16 has a zero in nearly every second byte, and hardly any in the others. */
function unmarkedUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  if (length < SHORTEST_WIDE) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]++;
  const [even, odd] = zeros.map((count) => count / (length / 2));
  if (odd > 0.7 && even < 0.02) return 'utf-16le';
  if (even > 0.7 && odd < 0.02) return 'utf-16be';
  return null;
}

const SIGNATURES: readonly (readonly [signature: string, name: string])[] = [
  ['%PDF', 'a PDF'],
  ['PK\x03\x04', 'a Word document or ZIP archive'],
  ['\xd0\xcf\x11\xe0', 'an old Word document'],
  ['{\\rtf', 'an RTF document'],
  ['\x89PNG', 'a picture'],
  ['\xff\xd8\xff', 'a picture'],
  ['GIF8', 'a picture'],
  ['\x1f\x8b', 'a gzip archive'],
];

function binaryKind(bytes: Buffer): string | null {
  const head = bytes.toString('latin1', 0, 8);
  for (const [signature, name] of SIGNATURES) if (head.startsWith(signature)) return name;
  return bytes.subarray(0, SAMPLE).includes(0) ? 'binary data' : null;
}
