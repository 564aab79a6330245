import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { FileRules } from '../../src/disk/file-rules.ts';
import type { IndexedFile } from '../../src/disk/file-table.ts';
import { indexFiles } from '../../src/disk/index-files.ts';
import { dice, writeArchive } from './support/made-up-archive.ts';
import { OTHER, openCorpora, STATEMENT, story } from './support/open-corpora.ts';

const corpora = openCorpora();

/** `ARCHIVE_FILES=100000` for a great archive. */
const MANY = Number(process.env.ARCHIVE_FILES ?? 10_000);

describe('between the look at a file and its reading', () => {
  const look = (path: string) => new FileRules({ folders: [corpora.articles] }).look(path);
  const looked = async (name: string): Promise<IndexedFile> => {
    const file = await look(corpora.put(name, story(STATEMENT)));
    if (!file) throw new Error('it was just written');
    return file;
  };
  /** The names of the files in which an article was found. */
  const namesAfter = async (change: (path: string) => void) => {
    const files = [await looked('a.txt'), await looked('b.txt'), await looked('c.txt')];
    change(files[1].path);
    const { files: table } = indexFiles(files);
    const rows = Array.from({ length: table.length }, (_, number) => table.at(number));
    return rows.filter(({ passedOver }) => passedOver === null).map(({ path }) => path.slice(-5));
  };
  const become = (make: (path: string) => void) => (path: string) => {
    rmSync(path);
    make(path);
  };

  test('it vanishes', async () => expect(await namesAfter((path) => rmSync(path))).toEqual(['a.txt', 'c.txt']));
  test('it grows to 50 MB', async () =>
    expect(await namesAfter((path) => truncateSync(path, 50_000_000))).toEqual(['a.txt', 'c.txt']));
  test('it becomes a folder', async () =>
    expect(await namesAfter(become((path) => mkdirSync(path)))).toEqual(['a.txt', 'c.txt']));
  test.skipIf(process.platform === 'win32')('it becomes a pipe that nobody writes to', async () =>
    expect(await namesAfter(become((path) => spawnSync('mkfifo', [path])))).toEqual(['a.txt', 'c.txt']),
  );
  test('it becomes a link to itself', async () =>
    expect(await namesAfter(become((path) => symlinkSync(path, path)))).toEqual(['a.txt', 'c.txt']));
  test('it changes: it is indexed as it was read, under the old time, so that the next look finds it again', async () => {
    const file = await looked('b.txt');
    writeFileSync(file.path, story(`${OTHER} and the day after`));
    const { files, segment } = indexFiles([file]);
    expect(segment.articleCount).toBe(1);
    expect(files.at(0)).toEqual(file);
    expect(await look(file.path)).not.toEqual(file);
  });
});

describe('takes in or leaves out', () => {
  test('a large file, one endless line, binary data and what cannot be opened', async () => {
    corpora.put('quay.txt', story(STATEMENT));
    corpora.put('large.txt', Buffer.alloc(50_000_000, 'harbor '));
    corpora.put('line.txt', `${'quay '.repeat(1_000_000)}`);
    corpora.put('long.txt', `${'quay '.repeat(300_000)}${story(STATEMENT)}`);
    corpora.put('binary.txt', Buffer.from([0, 1, 2, 255, 254]));
    corpora.put('empty.txt', '');
    symlinkSync('nowhere', join(corpora.articles, 'broken.txt'));
    symlinkSync(corpora.articles, join(corpora.articles, 'again'));
    symlinkSync('round', join(corpora.articles, 'round'));
    const corpus = await corpora.ready();
    expect(await corpora.holders(corpus)).toEqual(['long.txt', 'quay.txt']);
    expect(corpus.size).toBe(2);
    expect(corpora.problems.filter((line) => !/broken\.txt/.test(line))).toEqual([]);
    expect(corpora.problems).toHaveLength(1);
  });
  test.skipIf(process.platform === 'win32')('odd names', async () => {
    const names = [' quay .txt', 'quay\nand tide.txt', 'café — “quay”.txt', '🚢/🚢 quay.txt', "it's #1 100%.txt"];
    for (const name of names) corpora.put(name, story(STATEMENT));
    expect(await corpora.holders(await corpora.ready())).toEqual([...names].sort());
    const again = await corpora.open();
    expect(await corpora.holders(again)).toEqual([...names].sort());
    await again.ready;
    renameSync(join(corpora.articles, names[1]), join(corpora.articles, 'plain.txt'));
    await again.update([names[1], 'plain.txt'].map((name) => join(corpora.articles, name)));
    expect(await corpora.holders(again)).toContain('plain.txt');
    expect(again.size).toBe(names.length);
  });
  test('ten thousand tiny files, each tenth of them empty', async () => {
    const statements = writeArchive(corpora.articles, MANY, dice(5));
    for (let i = 0; i < MANY; i += 10) writeFileSync(join(corpora.articles, `${i / 10}`, `${i}.txt`), '');
    const started = performance.now();
    const corpus = await corpora.ready();
    const built = performance.now();
    expect(await corpora.holders(corpus, statements[4_003])).toEqual(['400/4003.txt', '400/4004.txt']);
    const again = await corpora.ready();
    expect(again.size).toBe(corpus.size);
    expect(corpora.stored('.segment').length).toBeLessThan(4);
    if (process.env.ARCHIVE_FILES) process.stdout.write(`${MANY} files: ${Math.round(built - started)} ms\n`);
  });
});
