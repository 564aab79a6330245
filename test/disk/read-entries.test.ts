import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encode } from 'iconv-lite';
import { afterAll, describe, expect, test } from 'vitest';
import type { Columns } from '../../src/core/entries/article-fields.ts';
import type { ExportForm } from '../../src/core/entries/export-form.ts';
import { findForm, parseForm, writeForm } from '../../src/disk/file-form.ts';
import { readEntries, readEntry } from '../../src/disk/read-entries.ts';
import { makeFolder, removeFolders } from '../cli/support/run-copydesk.ts';

afterAll(removeFolders);

const STORY =
  'The quay at Morrow will close for a fortnight while divers look at the piles, the harbour board said on Monday. ' +
  'Ferries leave from the north pier until then, and the “fish market” moves into the old customs house.';

async function exportOf(name: string, content: string | Uint8Array, wanted: Columns | null = null) {
  const path = join(await makeFolder({ [name]: content }), name);
  const form = findForm(path, { judged: false, columns: wanted });
  if (form.kind === 'unknown') throw new Error(`unknown: ${form.columns.map(({ name }) => name).join(', ')}`);
  return { path, form: parseForm(writeForm(form)) as ExportForm };
}

/** `3 Quay` for an article that begins in line 3, `4: is no JSON` for what was passed over; each read again alone. */
async function entriesOf(name: string, content: string | Uint8Array, wanted: Columns | null = null) {
  const { path, form } = await exportOf(name, content, wanted);
  return [...readEntries(path, form)].map(({ place, article }) => {
    if (article.kind === 'passed-over') return `${place.line}: ${article.reason}`;
    expect(readEntry(path, form, place)).toBe(article.text);
    expect(article.text).toContain('“fish market”');
    return `${place.line} ${/title: "(.*)"/.exec(article.text)?.[1]}`;
  });
}

const line = (headline: string, text = STORY) => `${JSON.stringify({ headline, text })}\n`;
const table = (...headlines: readonly string[]) =>
  `headline,text\r\n${headlines.map((headline) => `${headline},"${STORY}\r\n\r\n""So,"" he said."\r\n`).join('')}`;

describe('each entry with its line, and the same when read alone', () => {
  test('of JSON lines', async () =>
    expect(await entriesOf('a.jsonl', `${line('Quay')}\n{broken\n${line('Pier')}`)).toEqual([
      '1 Quay',
      '3: is no JSON',
      '4 Pier',
    ]));
  test('of a table', async () => expect(await entriesOf('a.csv', table('Quay', 'Pier'))).toEqual(['2 Quay', '5 Pier']));
  test('of a table without a header', async () => {
    const rows = `Quay,"${STORY}"\nPier,"${STORY}"\n`;
    expect(await entriesOf('a.csv', rows, { headline: '1', text: '2' })).toEqual(['1 Quay', '2 Pier']);
    await expect(entriesOf('a.csv', rows)).rejects.toThrow('unknown: 2, 1');
  });
  test('past the size of a piece', async () => {
    const long = STORY.repeat(4_000);
    const lines = await entriesOf('a.jsonl', line('Quay') + line('Long', long) + line('Pier', `${long}${long}`));
    expect(lines).toEqual(['1 Quay', '2 Long', '3 Pier']);
  });
});

describe('in every encoding', () => {
  const content = table('Quay', 'Café');
  test.each([
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${content}`)],
    ['Windows-1252', encode(content, 'windows-1252')],
    ['UTF-16 with a byte order mark', encode(content, 'utf-16le', { addBOM: true })],
    ['UTF-16, big end first', encode(content, 'utf-16be', { addBOM: true })],
    ['UTF-16 without a mark', encode(content, 'utf-16le', { addBOM: false })],
  ])('%s', async (_, bytes) => expect(await entriesOf('a.csv', bytes)).toEqual(['2 Quay', '5 Café']));
  test('two of them in one file', async () => {
    const both = Buffer.concat([Buffer.from(line('Café')), encode(line('Défilé'), 'windows-1252')]);
    expect(await entriesOf('a.jsonl', both)).toEqual(['1 Café', '2 Défilé']);
  });
  test('UTF-16 of JSON lines', async () =>
    expect(await entriesOf('a.ndjson', encode(line('Quay') + line('Pier'), 'utf-16le', { addBOM: true }))).toEqual([
      '1 Quay',
      '2 Pier',
    ]));
});

describe('what is broken costs no more than itself', () => {
  test('a line without end', async () => {
    const entries = await entriesOf('a.jsonl', `${line('Quay')}${'x'.repeat(9_000_000)}\n${line('Pier')}`);
    expect(entries[0]).toBe('1 Quay');
    expect(entries[1]).toBe('2: is longer than 8 MB');
    expect(entries.at(-1)).toBe('3 Pier');
  });
  test('a quotation mark that is never closed', async () => {
    const rows = Array.from({ length: 3_000 }, (_, i) => `Pier ${i};${STORY.replaceAll(/[;"]/g, '')}\n`).join('');
    const entries = await entriesOf('a.csv', `headline;text\n"Quay;${STORY}\n${rows}`);
    expect(entries).toHaveLength(3_001);
    expect(entries.at(-1)).toBe('3002 Pier 2999');
  });
  test('an empty file, and one that is nothing but a header', async () => {
    await expect(entriesOf('a.csv', '')).rejects.toThrow('unknown');
    expect(await entriesOf('a.csv', 'headline,text\n', { text: 'text' })).toEqual([]);
  });
  test('a file that is another by now gives no text, or one of its own', async () => {
    const { path, form } = await exportOf('a.jsonl', line('Quay') + line('Pier'));
    const [, pier] = [...readEntries(path, form)];
    await writeFile(path, '{}');
    expect(readEntry(path, form, pier.place)).toBeUndefined();
  });
});
