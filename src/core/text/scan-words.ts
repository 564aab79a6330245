import { foldText, foldUtf8 } from './folded-units.ts';
import {
  AMPERSAND,
  APOSTROPHE,
  BRACKET,
  COMMA,
  FIRST_LETTER,
  FULL_STOP,
  foldingOf,
  INVISIBLE,
  isFoldedDigit,
  PERCENT,
  SEPARATOR,
  SPACE,
} from './folding.ts';
import type { Span } from './span.ts';

/**
 * The words of a text as numbers, for comparing many: word `i` is `text.slice(starts[i], ends[i])`, and two words that
 * fold alike have the same `hashes[i]`. The arrays may be longer than `count`.
 */
export interface ScannedWords {
  readonly count: number;
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** Scans the words of `text` between `start` and `end`, folded as `readWords` folds them. Linear, no regex. */
export function scanWords(text: string, start = 0, end = text.length): ScannedWords {
  const { count, hashes, starts, ends } = scanWordsInto(newWordBuffer(((end - start) >> 2) + 16), text, start, end);
  return { count, hashes, starts, ends };
}

/** Room for scanned words that is used again for text after text; what it held before is overwritten. */
export interface WordBuffer {
  /** How many code units the text has that was scanned, as far as it was. */
  length: number;
  count: number;
  hashes: Uint32Array;
  starts: Uint32Array;
  ends: Uint32Array;
  /** The text as folded units. */
  units: Uint16Array;
}

/** A buffer for `size` words; it grows by itself. */
export function newWordBuffer(size = 1 << 14): WordBuffer {
  const room = new ArrayBuffer(size * 20);
  return {
    length: 0,
    count: 0,
    hashes: new Uint32Array(room, 0, size),
    starts: new Uint32Array(room, size * 4, size),
    ends: new Uint32Array(room, size * 8, size),
    units: new Uint16Array(room, size * 12, size * 4),
  };
}

/** As `scanWords`, into a buffer of the caller’s. */
export function scanWordsInto(buffer: WordBuffer, text: string, start = 0, end = text.length): WordBuffer {
  const units = roomFor(buffer, end - start);
  foldText(text, units, start, end);
  return scanUnits(buffer, { start: 0, end: end - start }, start);
}

/** As `scanWordsInto`, of valid UTF-8 without decoding it; the words begin behind the first `skipped` bytes. */
export function scanUtf8Into(buffer: WordBuffer, bytes: Uint8Array, skipped = 0): WordBuffer {
  const units = roomFor(buffer, bytes.length);
  const start = foldUtf8(bytes.subarray(0, skipped), units, 0);
  const end = foldUtf8(bytes.subarray(skipped), units, start);
  return scanUnits(buffer, { start, end }, 0);
}

/** Entries past the end that are looked at without asking where the text ends. */
const LOOK_AHEAD = 5;

function roomFor(buffer: WordBuffer, units: number): Uint16Array {
  if (buffer.units.length < units + LOOK_AHEAD) buffer.units = new Uint16Array(units * 2 + LOOK_AHEAD);
  return buffer.units;
}

/** Scans the words of folded units; `shift` is added to their positions. */
function scanUnits(buffer: WordBuffer, { start, end }: Span, shift: number): WordBuffer {
  const { units } = buffer;
  units.fill(SEPARATOR, end, end + LOOK_AHEAD);
  buffer.count = 0;
  buffer.length = end + shift;
  let at = start;
  while (at < end) {
    let unit = units[at];
    if (unit < FIRST_LETTER) {
      if (unit === PERCENT) push(buffer, PERCENT_HASH, at + shift, at + 1 + shift);
      else if (unit === AMPERSAND && standsAlone(units, at)) push(buffer, AND_HASH, at + shift, at + 1 + shift);
      at++;
      continue;
    }
    const first = at;
    let hash = HASH_SEED;
    while (unit >= FIRST_LETTER) {
      hash = Math.imul(hash ^ unit, HASH_PRIME);
      unit = units[++at];
      if (unit >= SPACE || unit === SEPARATOR) continue;
      const next = joinedLetter(units, at, first);
      if (next < 0) break;
      if (isPoint(units, at)) hash = Math.imul(hash ^ DECIMAL_POINT, HASH_PRIME);
      at = next;
      unit = units[at];
    }
    push(buffer, finish(hash), first + shift, at + shift);
  }
  return buffer;
}

/** The hash that `scanWords` gives a word already folded: `us`, `1.5`, `percent`. */
export function hashFolded(folded: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < folded.length; i++) hash = Math.imul(hash ^ folded.charCodeAt(i), HASH_PRIME);
  return finish(hash);
}

const HASH_SEED = 0x811c9dc5;
const HASH_PRIME = 0x01000193;
export const DECIMAL_POINT = 46;

function finish(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
}

const PERCENT_HASH = hashFolded('percent');
const AND_HASH = hashFolded('and');

function push(buffer: WordBuffer, hash: number, start: number, end: number): void {
  if (buffer.count === buffer.hashes.length) grow(buffer);
  const at = buffer.count++;
  buffer.hashes[at] = hash;
  buffer.starts[at] = start;
  buffer.ends[at] = end;
}

function grow(buffer: WordBuffer): void {
  for (const column of ['hashes', 'starts', 'ends'] as const) {
    const wider = new Uint32Array(buffer[column].length * 2);
    wider.set(buffer[column]);
    buffer[column] = wider;
  }
}

/**
 * Where a word goes on after the sign at `at`, or -1 where the sign ends it. `don’t`, `[T]his`, `soft­hyphen`, `1,000`,
 * `1.5` and `U.S.` go on; `end.Next` and `rock-solid` do not. `first` is where the word began.
 */
function joinedLetter(units: Uint16Array, at: number, first: number): number {
  let next = at + 1;
  if (units[at] === INVISIBLE) while (units[next] === INVISIBLE) next++;
  if (units[next] < FIRST_LETTER) return -1;
  return signJoins(units, at, first) ? next : -1;
}

function signJoins(units: Uint16Array, at: number, first: number): boolean {
  switch (units[at]) {
    case INVISIBLE:
      return true;
    case APOSTROPHE:
      return !isFoldedDigit(units[at + 1]);
    case BRACKET:
      return !isFoldedDigit(units[at - 1]) && !isFoldedDigit(units[at + 1]);
    case COMMA:
      return isThousands(units, at);
    case FULL_STOP:
      return isPoint(units, at) || isInitial(units, at, first);
    default:
      return false;
  }
}

function isPoint(units: Uint16Array, at: number): boolean {
  return units[at] === FULL_STOP && isFoldedDigit(units[at - 1]) && isFoldedDigit(units[at + 1]);
}

/** True for the full stop of `1.5`. */
export function isDecimalPoint(text: string, at: number): boolean {
  return text[at] === '.' && isDigitAt(text, at - 1) && isDigitAt(text, at + 1);
}

function isDigitAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && isFoldedDigit(foldingOf(text.charCodeAt(at)));
}

function isThousands(units: Uint16Array, at: number): boolean {
  for (const near of [-1, 1, 2, 3]) if (!isFoldedDigit(units[at + near])) return false;
  return !isFoldedDigit(units[at + 4]);
}

function isInitial(units: Uint16Array, at: number, first: number): boolean {
  const single = at - 1 === first || units[at - 2] === FULL_STOP;
  return single && units[at + 2] < FIRST_LETTER && !isFoldedDigit(units[at - 1]);
}

function standsAlone(units: Uint16Array, at: number): boolean {
  return units[at - 1] === SPACE && units[at + 1] === SPACE;
}
