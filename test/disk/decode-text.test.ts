import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/disk/decode-text.ts';

const SAID = '“It’s over — 40 € a ticket,” said Zoë Łęcka.';

const check = (bytes: Uint8Array) => {
  const decoded = decodeText(Buffer.from(bytes));
  return decoded.kind === 'text' ? [decoded.encoding, decoded.text] : decoded.looksLike;
};

describe('reads', () => {
  test('UTF-8', () => expect(check(Buffer.from(SAID))).toEqual(['utf-8', SAID]));

  test('UTF-8 with a byte order mark, which is no part of the text', () =>
    expect(check(Buffer.from(`\ufeff${SAID}`))).toEqual(['utf-8', SAID]));

  test('UTF-16, both ways round, with a mark', () => {
    const little = Buffer.from(`\ufeff${SAID}`, 'utf16le');
    expect(check(little)).toEqual(['utf-16le', SAID]);
    expect(check(Buffer.from(little).swap16())).toEqual(['utf-16be', SAID]);
  });

  test('UTF-16 without a mark', () => {
    const little = Buffer.from('The council met on Tuesday night.', 'utf16le');
    expect(check(little)).toEqual(['utf-16le', 'The council met on Tuesday night.']);
    expect(check(Buffer.from(little).swap16())).toEqual(['utf-16be', 'The council met on Tuesday night.']);
  });

  test('Windows-1252 as old wires send it', () =>
    expect(check(Buffer.from('\x93It\x92s over \x97 40 \x80\x94 Zo\xeb', 'latin1'))).toEqual([
      'windows-1252',
      '“It’s over — 40 €” Zoë',
    ]));

  test('an empty file, and a UTF-16 file cut in half a sign', () => {
    expect(check(Buffer.from(''))).toEqual(['utf-8', '']);
    expect(check(Buffer.from([0xff, 0xfe, 0x41, 0x00, 0x42]))).toEqual(['utf-16le', 'A']);
  });
});

describe('refuses', () => {
  test('what is no text, by its kind', () => {
    expect(check(Buffer.from('%PDF-1.7 %…'))).toBe('a PDF');
    expect(check(Buffer.from('PK\x03\x04word/document.xml', 'latin1'))).toBe('a Word document or ZIP archive');
    expect(check(Buffer.from('{\\rtf1\\ansi Hello}'))).toBe('an RTF document');
    expect(check(Buffer.from([7, 0, 0, 0, 1, 2, 3]))).toBe('binary data');
  });
});
