import { foldingOf, SEPARATOR } from './folding.ts';

/** Writes what each code unit of `text` from `start` to `end` means to `into`, which has room for it. */
export function foldText(text: string, into: Uint16Array, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    into[at - start] = code < 0x80 ? ascii[code] : foldingOf(code);
  }
}

/**
 * Writes what each code unit of a text in UTF-8 means to `into` from `at` on, and answers where it stopped: the same as
 * `foldText` of the decoded text, without making the string. The bytes are valid, and `into` has an entry for each.
 */
export function foldUtf8(bytes: Uint8Array, into: Uint16Array, at: number): number {
  let next = at;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i];
    if (byte < 0x80) into[next++] = ascii[byte];
    else if (byte < 0xe0) into[next++] = foldingOf(((byte & 0x1f) << 6) | (bytes[++i] & 0x3f));
    else if (byte < 0xf0) {
      into[next++] = foldingOf(((byte & 0x0f) << 12) | ((bytes[i + 1] & 0x3f) << 6) | (bytes[i + 2] & 0x3f));
      i += 2;
    } else {
      // No sign beyond the basic plane is a letter by its halves.
      into[next++] = SEPARATOR;
      into[next++] = SEPARATOR;
      i += 3;
    }
  }
  return next;
}

const ascii = Uint16Array.from({ length: 0x80 }, (_, code) => foldingOf(code));
