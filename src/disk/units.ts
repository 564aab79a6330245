import { isUtf8 } from 'node:buffer';
import { decode } from 'iconv-lite';
import type { UnitEncoding } from '../core/entries/export-form.ts';

/** Bytes as units: one character of the answer is one unit of the file, so that offsets stay what they are. */
export function unitsOf(bytes: Buffer, encoding: UnitEncoding): string {
  if (encoding === 'bytes') return bytes.toString('latin1');
  const whole = bytes.subarray(0, bytes.length & ~1);
  return encoding === 'utf-16le' ? whole.toString('utf16le') : Buffer.from(whole).swap16().toString('utf16le');
}

/** How many bytes a unit has. */
export function unitBytes(encoding: UnitEncoding): 1 | 2 {
  return encoding === 'bytes' ? 1 : 2;
}

/** Units as the text that they most likely are: UTF-8, else Windows-1252. */
export function decodeUnits(units: string, encoding: UnitEncoding): string {
  if (encoding !== 'bytes' || !/[\x80-\xff]/.test(units)) return units;
  const bytes = Buffer.from(units, 'latin1');
  return isUtf8(bytes) ? bytes.toString('utf8') : decode(bytes, 'windows-1252');
}
