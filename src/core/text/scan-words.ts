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
} from './folding.ts';

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
  return scanWordsInto(newWordBuffer(((end - start) >> 2) + 16), text, start, end);
}

/** Room for scanned words that is used again for text after text; what it held before is overwritten. */
export interface WordBuffer {
  count: number;
  hashes: Uint32Array;
  starts: Uint32Array;
  ends: Uint32Array;
}

/** A buffer for `size` words; it grows by itself. */
export function newWordBuffer(size = 1 << 14): WordBuffer {
  return { count: 0, hashes: new Uint32Array(size), starts: new Uint32Array(size), ends: new Uint32Array(size) };
}

/** As `scanWords`, into a buffer of the caller’s. */
export function scanWordsInto(buffer: WordBuffer, text: string, start = 0, end = text.length): WordBuffer {
  buffer.count = 0;
  let at = start;
  while (at < end) {
    let folded = foldingOf(text.charCodeAt(at));
    if (folded < FIRST_LETTER) {
      if (folded === PERCENT) push(buffer, PERCENT_HASH, at, at + 1);
      else if (folded === AMPERSAND && standsAlone(text, at)) push(buffer, AND_HASH, at, at + 1);
      at++;
      continue;
    }
    const first = at;
    let hash = HASH_SEED;
    while (folded >= FIRST_LETTER) {
      hash = Math.imul(hash ^ folded, HASH_PRIME);
      at++;
      folded = at < end ? foldingOf(text.charCodeAt(at)) : SEPARATOR;
      if (folded >= FIRST_LETTER || folded === SEPARATOR) continue;
      const next = joinedLetter(text, at, first, end);
      if (next < 0) break;
      if (isDecimalPoint(text, at)) hash = Math.imul(hash ^ DECIMAL_POINT, HASH_PRIME);
      at = next;
      folded = foldingOf(text.charCodeAt(at));
    }
    push(buffer, finish(hash), first, at);
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
export function joinedLetter(text: string, at: number, first: number, end: number): number {
  const sign = foldingOf(text.charCodeAt(at));
  let next = at + 1;
  if (sign === INVISIBLE) while (next < end && foldingOf(text.charCodeAt(next)) === INVISIBLE) next++;
  if (next >= end || letterAt(text, next) < FIRST_LETTER) return -1;
  return signJoins(sign, text, at, first) ? next : -1;
}

function signJoins(sign: number, text: string, at: number, first: number): boolean {
  switch (sign) {
    case INVISIBLE:
      return true;
    case APOSTROPHE:
      return !isFoldedDigit(letterAt(text, at + 1));
    case BRACKET:
      return !isFoldedDigit(letterAt(text, at - 1)) && !isFoldedDigit(letterAt(text, at + 1));
    case COMMA:
      return isThousands(text, at);
    case FULL_STOP:
      return isDecimalPoint(text, at) || isInitial(text, at, first);
    default:
      return false;
  }
}

/** True for the full stop of `1.5`. */
export function isDecimalPoint(text: string, at: number): boolean {
  return text[at] === '.' && isFoldedDigit(letterAt(text, at - 1)) && isFoldedDigit(letterAt(text, at + 1));
}

function isThousands(text: string, at: number): boolean {
  for (const near of [-1, 1, 2, 3]) if (!isFoldedDigit(letterAt(text, at + near))) return false;
  return !isFoldedDigit(letterAt(text, at + 4));
}

function isInitial(text: string, at: number, first: number): boolean {
  const single = at - 1 === first || text[at - 2] === '.';
  return single && letterAt(text, at + 2) < FIRST_LETTER && !isFoldedDigit(letterAt(text, at - 1));
}

function standsAlone(text: string, at: number): boolean {
  return /\s/.test(text[at - 1] ?? '') && /\s/.test(text[at + 1] ?? '');
}

function letterAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? foldingOf(text.charCodeAt(at)) : SEPARATOR;
}
