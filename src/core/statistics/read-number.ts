import { CARDINALS, FRACTIONS, SCALES, SHORT_SCALES } from './number-words.data.ts';
import { isJoiner, type Token } from './tokens.ts';

/** A number as it stands in the tokens: its value, the token after it, and whether it is in words. */
export interface NumberRead {
  readonly value: number;
  readonly next: number;
  readonly spelled: boolean;
}

/** Reads the number that begins at token `at`: `1.2 million`, `thirty-nine`, `half a dozen`, `$5M` from the `5` on. */
export function readNumber(tokens: readonly Token[], at: number): NumberRead | null {
  if (tokens[at]?.kind === 'number') return readDigits(tokens, at);
  if (tokens[at]?.kind !== 'word') return null;
  return readPartOfScale(tokens, at) ?? readOneOfScale(tokens, at) ?? readCardinal(tokens, at);
}

/** Reads a part of one that begins at token `at`: `half`, `a third`, `one-fifth`, `two-thirds`, `three quarters`. */
export function readFraction(tokens: readonly Token[], at: number): NumberRead | null {
  const count = readPartCount(tokens[at]);
  if (count === null) {
    if (tokens[at]?.word !== 'half') return null;
    return { value: 0.5, next: at + 1, spelled: true };
  }
  const word = isJoiner(tokens[at + 1]) ? at + 2 : at + 1;
  const part = fractionOf(tokens[word], count);
  return part === null ? null : { value: count * part, next: word + 1, spelled: true };
}

function readDigits(tokens: readonly Token[], at: number): NumberRead {
  const value = Number(tokens[at].word.replaceAll(',', ''));
  const after = tokens[at + 1];
  const short = after?.glued && after.kind === 'word' ? SHORT_SCALES.get(after.word) : undefined;
  if (short) return { value: value * short, next: at + 2, spelled: false };
  const scale = isJoiner(after) ? at + 2 : at + 1;
  const worth = SCALES.get(tokens[scale]?.word ?? '');
  return worth ? { value: value * worth, next: scale + 1, spelled: false } : { value, next: at + 1, spelled: false };
}

/** `half a million`, `a quarter of a million`, `half a dozen`. */
function readPartOfScale(tokens: readonly Token[], at: number): NumberRead | null {
  const part = readFraction(tokens, at);
  if (!part) return null;
  const article = tokens[part.next]?.word === 'of' ? part.next + 1 : part.next;
  const scale = tokens[article]?.word === 'a' ? SCALES.get(tokens[article + 1]?.word ?? '') : undefined;
  return scale ? { value: part.value * scale, next: article + 2, spelled: true } : null;
}

/** `a dozen`, `a million`, `a hundred`. */
function readOneOfScale(tokens: readonly Token[], at: number): NumberRead | null {
  const scale = tokens[at].word === 'a' ? SCALES.get(tokens[at + 1]?.word ?? '') : undefined;
  return scale ? { value: scale, next: at + 2, spelled: true } : null;
}

function readCardinal(tokens: readonly Token[], at: number): NumberRead | null {
  let total = 0;
  let current = 0;
  let next = at;
  for (let i = at; i < tokens.length; i++) {
    const word = tokens[i].word;
    const cardinal = CARDINALS.get(word);
    const scale = SCALES.get(word);
    if (cardinal !== undefined && (current % 100 === 0 || (current % 10 === 0 && cardinal < 10))) current += cardinal;
    else if (scale && next > at && scale <= 100) current *= scale;
    else if (scale && next > at) [total, current] = [total + current * scale, 0];
    else if (next > at && joinsNumbers(tokens, i, current)) continue;
    else break;
    next = i + 1;
  }
  return next === at ? null : { value: total + current, next, spelled: true };
}

/** The hyphen of `thirty-nine` and of `two-million`, the `and` of `two hundred and five`. */
function joinsNumbers(tokens: readonly Token[], at: number, current: number): boolean {
  const after = tokens[at + 1]?.word ?? '';
  if (isJoiner(tokens[at])) return SCALES.has(after) || (current % 10 === 0 && (CARDINALS.get(after) ?? 10) < 10);
  return tokens[at].word === 'and' && current >= 100 && CARDINALS.has(after);
}

function readPartCount(token: Token | undefined): number | null {
  if (!token) return null;
  if (token.word === 'a') return 1;
  const count = CARDINALS.get(token.word);
  return count !== undefined && count > 0 && count < 10 ? count : null;
}

function fractionOf(token: Token | undefined, count: number): number | null {
  if (token?.kind !== 'word') return null;
  const singular = count > 1 && token.word.endsWith('s') ? token.word.slice(0, -1) : token.word;
  if (count > 1 && singular === token.word) return null;
  return FRACTIONS.get(singular) ?? null;
}
