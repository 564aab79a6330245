import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encode } from 'iconv-lite';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { read } from '../../src/core/review.ts';
import { Desks } from '../../src/disk/desks.ts';
import { type DiskCorpus, type DiskCorpusOptions, openDiskCorpus } from '../../src/disk/disk-corpus.ts';
import { nodeDisk } from '../../src/disk/node-disk.ts';
import { makeFolder, removeFolders } from '../cli/support/run-copydesk.ts';

const opened: DiskCorpus[] = [];
afterEach(() => {
  for (const corpus of opened.splice(0)) corpus.dispose();
});
afterAll(removeFolders);

const WORDS = 'We counted nineteen lorries on the closed quay before breakfast, and not one of them had a permit';
const OTHER = 'Nobody told the night watch that the cranes would be sold to a yard across the bay';
const story = (words: string) =>
  `The harbour board of Morrow met on Monday to hear from those who live beside the old quay and work on it.\n\n` +
  `“${words},” said Ada Poll, who keeps the shop at the gate of the harbour.\n\n` +
  'The board will meet again in June, when the divers have looked at the piles and written down what they saw.';

interface Wish extends Partial<DiskCorpusOptions> {
  /** Takes these folders for those of a workspace. */
  readonly judged?: boolean;
}

async function open(folder: string, { judged, ...options }: Wish = {}): Promise<DiskCorpus> {
  const nameOf: DiskCorpusOptions['nameOf'] = (path, { entry }) =>
    path.slice(folder.length + 1) + (entry ? `:${entry.line}` : '');
  const judgedFolders = judged ? [folder] : [];
  const corpus = await openDiskCorpus({ folders: [folder], cacheFolder: null, nameOf, judgedFolders, ...options });
  opened.push(corpus);
  await corpus.ready;
  return corpus;
}

/** The articles in which the words stand, by name. */
async function holders(corpus: DiskCorpus, words = WORDS): Promise<readonly string[]> {
  const evidence = await corpus.evidenceFor(read('draft.txt', `Draft.\n\n${story(words)}`), { aborted: false });
  return [...evidence.quotations.values()].flat().map(({ path }) => path);
}

const line = (headline: string, text: string) => `${JSON.stringify({ headline, text, outlet: 'Morrow Mercury' })}\n`;
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const page = (text: string) =>
  `<html><head><title>Quay</title><meta property="og:site_name" content="Morrow Mercury"></head><body><nav>Home</nav>
   <article>${text
     .split('\n\n')
     .map((one) => `<p>${one}</p>`)
     .join('')}</article></body></html>`;

describe('evidence from', () => {
  test('a line of JSON, with its outlet', async () => {
    const folder = await makeFolder({ 'wires.jsonl': line('Cranes', story(OTHER)) + line('Quay', story(WORDS)) });
    const corpus = await open(folder);
    expect(await holders(corpus)).toEqual(['wires.jsonl:2']);
    expect(await holders(corpus, OTHER)).toEqual(['wires.jsonl:1']);
    expect(corpus.size).toBe(2);
    const evidence = await corpus.evidenceFor(read('draft.txt', story(WORDS)), { aborted: false });
    const [[place]] = [...evidence.quotations.values()];
    expect(place.meta).toMatchObject({ headline: 'Quay', source: 'Morrow Mercury' });
    expect(place.speakerName).toBe('Ada Poll');
  });
  test('a row of a table', async () => {
    const table = `id,title,body\n1,Cranes,${cell(story(OTHER))}\n2,Quay,${cell(story(WORDS))}\n`;
    expect(await holders(await open(await makeFolder({ 'wires.csv': table })))).toEqual(['wires.csv:7']);
  });
  test('a saved page', async () => {
    const folder = await makeFolder({ 'quay.html': page(story(WORDS)), 'front.htm': page('Nothing here.') });
    const corpus = await open(folder);
    expect(await holders(corpus)).toEqual(['quay.html']);
    expect(corpus.size).toBe(1);
  });
  test('text in other encodings', async () => {
    const folder = await makeFolder({
      'old.txt': encode(story(WORDS), 'windows-1252'),
      'wide.txt': encode(story(WORDS), 'utf-16le', { addBOM: true }),
      'page.html': encode(page(story(WORDS)), 'windows-1252'),
    });
    expect(await holders(await open(folder))).toEqual(['old.txt', 'page.html', 'wide.txt']);
  });
});

describe('an export', () => {
  test('that changes is read anew, and forgotten when it goes', async () => {
    const folder = await makeFolder({ 'wires.jsonl': line('Quay', story(WORDS)) });
    const corpus = await open(folder);
    const path = join(folder, 'wires.jsonl');
    await writeFile(path, line('Cranes', story(OTHER)) + line('Quay', story(WORDS)));
    await corpus.update([path]);
    expect(await holders(corpus)).toEqual(['wires.jsonl:2']);
    await rm(path);
    await corpus.update([path]);
    expect(corpus.size).toBe(0);
  });
  test('is stored with the places of its entries', async () => {
    const folder = await makeFolder({ 'a/wires.jsonl': line('Cranes', story(OTHER)) + line('Quay', story(WORDS)) });
    const more = Object.fromEntries(Array.from({ length: 80 }, (_, i) => [`${i}.txt`, `Notice ${i}.`]));
    const notices = await makeFolder(more);
    const cacheFolder = await makeFolder({});
    const wish = { folders: [join(folder, 'a'), notices], cacheFolder };
    await open(folder, wish);
    const again = await openDiskCorpus({ ...wish, nameOf: (_, { entry }) => `line ${entry?.line}` });
    opened.push(again);
    expect(await holders(again)).toEqual(['line 2']);
  });
  test('of which nobody knows the columns is told, and the rest is read', async () => {
    const unknown: string[] = [];
    const files = { 'wires.csv': `Kopf;Rumpf\nQuay;${cell(story(WORDS))}\n`, 'quay.txt': story(WORDS) };
    const folder = await makeFolder(files);
    const onUnknownExport: DiskCorpusOptions['onUnknownExport'] = (path, { columns }) =>
      unknown.push(`${path.slice(folder.length + 1)}: ${columns.map(({ name }) => name).join(', ')}`);
    expect(await holders(await open(folder, { onUnknownExport }))).toEqual(['quay.txt']);
    expect(unknown).toEqual(['wires.csv: Rumpf, Kopf']);
  });
  test('is read as the desk file beside it says, or as those who open it do', async () => {
    const table = `Kopf;Rumpf\nQuay;${cell(story(WORDS))}\n`;
    const desk = '{ "exports": { "*.csv": { "text": "rumpf" } } }';
    const folder = await makeFolder({ 'wires.csv': table, 'copydesk.json': desk });
    expect(await holders(await open(folder, { desks: new Desks(nodeDisk, () => {}) }))).toEqual(['wires.csv:2']);
    const exports = { 'wires.csv': { text: 'Rumpf' } };
    expect(await holders(await open(await makeFolder({ 'wires.csv': table }), { exports }))).toEqual(['wires.csv:2']);
  });
});

describe('what counts', () => {
  const readme =
    'Run the installer, then click the button. You can see your options with the flag. Please read this first.';
  test('in a folder that is named as a corpus: every article file', async () => {
    const folder = await makeFolder({ 'README.md': readme.repeat(5), 'quay.txt': story(WORDS) });
    expect((await open(folder)).size).toBe(2);
  });
  test('in a folder of the workspace: what looks like an article', async () => {
    const files = { 'README.md': readme.repeat(5), 'quay.txt': story(WORDS), 'docs.html': page(story(WORDS)) };
    const corpus = await open(await makeFolder({ ...files, 'wires.jsonl': line('Quay', story(WORDS)) }), {
      judged: true,
    });
    expect(await holders(corpus)).toEqual(['quay.txt']);
    expect(corpus.size).toBe(1);
  });
  test('what the desk file says, in either', async () => {
    const desk = JSON.stringify({
      files: { 'drafts/': 'never', 'README.md': 'always', '*.html': 'always' },
      exports: { 'wires.jsonl': { text: 'text' } },
    });
    const files = { 'README.md': readme.repeat(5), 'drafts/quay.txt': story(WORDS), 'page.html': page(story(WORDS)) };
    const folder = await makeFolder({ ...files, 'wires.jsonl': line('Quay', story(WORDS)), 'copydesk.json': desk });
    for (const judged of [true, false]) {
      const corpus = await open(folder, { judged, desks: new Desks(nodeDisk, () => {}) });
      expect(await holders(corpus)).toEqual(['page.html', 'wires.jsonl:1']);
      expect(corpus.size).toBe(3);
    }
  });
});

test('what is passed over is not read at each start', async () => {
  const cacheFolder = await makeFolder({});
  const files = Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`${i}.txt`, i % 2 ? '' : story(WORDS)]));
  const folder = await makeFolder(files);
  expect((await open(folder, { cacheFolder })).size).toBe(50);
  const progress: number[] = [];
  expect((await open(folder, { cacheFolder, onProgress: ({ done }) => progress.push(done) })).size).toBe(50);
  expect(progress.filter((done) => done > 0)).toEqual([]);
});
