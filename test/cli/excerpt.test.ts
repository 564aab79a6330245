import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/cli/formats/excerpt.ts';
import { lineStarts } from '../../src/core/text/lines.ts';
import { unmark } from '../support/marked.ts';

/** Draws the excerpt of the marked words as the terminal would show it, 40 columns wide. */
function draw(marked: string, width = 40): string {
  const { text, spans } = unmark(marked);
  return excerptOf(text, lineStarts(text), spans[0], width)
    .map(({ line, text: row, from, to }) => `${line ?? ' '}|${row}\n |${' '.repeat(from)}${'^'.repeat(to - from)}`)
    .join('\n');
}

describe('excerpt', () => {
  test('shows a short line whole', () => {
    expect(draw('One.\nRain fell on «forty days» in all.')).toBe(
      ['2|Rain fell on forty days in all.', ' |             ^^^^^^^^^^'].join('\n'),
    );
  });

  test('cuts a long line before and after the words, between words', () => {
    const filler = 'the harbour wall was built of grey stone and '.repeat(5);
    const rows = draw(`${filler}then «forty boats» sank, ${filler}`, 60).split('\n');
    expect(rows[0]).toMatch(/^1\|…\w.* then forty boats sank, .*\w…$/);
    expect(rows[0].slice(rows[1].indexOf('^'), rows[1].lastIndexOf('^') + 1)).toBe('forty boats');
    expect(rows[0].length).toBeLessThanOrEqual(62);
  });

  test('wraps words that do not fit one row', () => {
    const rows = draw('«The ferry will sail again on Monday, the harbour master told the council.»').split('\n');
    expect(rows).toEqual([
      '1|The ferry will sail again on Monday, the',
      ` |${'^'.repeat(40)}`,
      ' |harbour master told the council.',
      ` |${'^'.repeat(32)}`,
    ]);
  });

  test('leaves out the middle of a very long finding', () => {
    const rows = draw(`«${'nobody saw the ferry leave that night and '.repeat(20)}»`).split('\n');
    expect(rows.filter((row) => row.includes('^')).length).toBe(5);
    expect(rows.some((row) => row === ' |…')).toBe(true);
  });

  test('numbers each line of a finding that crosses lines', () => {
    const rows = draw('a\nb «c\n\nd» e').split('\n');
    expect(rows.filter((row) => /^\d/.test(row))).toEqual(['2|b c', '4|d e']);
  });

  test('counts wide and combining signs as the terminal shows them', () => {
    expect(draw('東京 «e\u0301tude» x')).toBe('1|東京 e\u0301tude x\n |     ^^^^^');
  });

  test('does not let an article drive the terminal', () => {
    expect(draw('a\u001b[31m «red» \u202ex')).toBe('1|a·[31m red ·x\n |       ^^^');
  });

  test('shows little of an endless line', () => {
    const rows = draw(`${'word '.repeat(9_000)}«here»${' word'.repeat(9_000)}`).split('\n');
    expect(rows.length).toBe(2);
    expect(rows[0].length).toBeLessThanOrEqual(42);
  });

  test('marks an empty span not at all', () => {
    expect(excerptOf('Some words.', Uint32Array.of(0), { start: 4, end: 4 }, 40)).toEqual([]);
  });
});
