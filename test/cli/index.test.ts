import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { indexFormats } from '../../src/cli/formats/index-formats.ts';
import { makeFolder, removeFolders, runCopydesk } from './support/run-copydesk.ts';

afterAll(removeFolders);

const story = (day: string, words: string) =>
  `---\ntitle: "Quay"\nsource: "Morrow Mercury"\ndate: "2024-05-${day}"\n---\n\nThe harbour board met on Monday. ${words}\n`;
const LONG =
  'Divers will look at the piles of the old quay for a fortnight, and the ferries leave from the north pier until they have written down what they saw. ';

async function index(folder: string, ...args: readonly string[]) {
  return runCopydesk(folder, ['index', 'archive', ...args], { COPYDESK_CACHE: join(folder, '.cache') });
}

describe('says', () => {
  const files = {
    'archive/one.txt': story('12', LONG),
    'archive/two.txt': story('14', LONG),
    'archive/wires.jsonl': `${JSON.stringify({ title: 'Cranes', body: `The cranes were sold to a yard. ${'They will be missed. '.repeat(8)}` })}\n{broken\n`,
    'archive/scan.txt': '%PDF-1.7',
    'archive/empty.txt': '',
  };
  test('what the corpus holds', async () => {
    const { code, stdout } = await index(await makeFolder(files), '--stats');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^3 articles in 5 files, indexed in [\d.]+ s; [\d.]+ MB on disk\.$/m);
    expect(stdout).toMatch(/^ {2}outlets +Morrow Mercury 2, none named 1$/m);
    expect(stdout).toMatch(/^ {2}dates +2024-05-12 to 2024-05-14; 1 article without a date$/m);
    expect(stdout).toMatch(/^ {2}near copies +1, maybe$/m);
  });
  test('the same a second time, and what is new once a file changes', async () => {
    const folder = await makeFolder(files);
    const report = async () => JSON.parse((await index(folder, '--stats', '--format', 'json')).stdout).statistics;
    const first = await report();
    expect(await report()).toEqual(first);
    await writeFile(join(folder, 'archive/two.txt'), story('20', LONG + LONG));
    expect(await report()).toMatchObject({ articles: 3, to: '2024-05-20' });
  });
  test('what was passed over, and why', async () => {
    const { stdout } = await index(await makeFolder(files));
    expect(stdout).toContain('Passed over, in whole or in part: 3 files.');
    expect(stdout).toContain('archive/scan.txt is a PDF, not text.');
    expect(stdout).toContain('archive/empty.txt is empty.');
    expect(stdout).toContain('archive/wires.jsonl was read but for line 2 is no JSON.');
  });
  test('the same to machines', async () => {
    const { stdout } = await index(await makeFolder(files), '--stats', '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({
      schema: 'copydesk.index/1',
      articles: 3,
      finished: true,
      statistics: {
        articles: 3,
        nearCopies: 1,
        from: '2024-05-12',
        outlets: [{ name: 'Morrow Mercury', articles: 2 }],
      },
    });
  });
  test('that a folder is not there, or holds nothing', async () => {
    const folder = await makeFolder({ 'archive/photo.jpg': '' });
    expect(await index(folder)).toMatchObject({ code: 2, stderr: 'copydesk: there is no article to index.\n' });
    expect((await index(await makeFolder({}))).code).toBe(2);
  });
  test('that the index cannot be stored', async () => {
    const folder = await makeFolder({ ...files, blocked: 'no folder' });
    const cache = { COPYDESK_CACHE: join(folder, 'blocked', 'cache') };
    const { code, stdout, stderr } = await runCopydesk(folder, ['index', 'archive'], cache);
    expect(code).toBe(2);
    expect(stdout).toContain('3 articles in 5 files');
    expect(stderr).toMatch(
      /The index of the corpus could not be stored in .*: something that is no folder is in the way/,
    );
  });
});

test('stopped before the end, its first line says of how many articles the figures are', () => {
  const figures = { articles: 1_200, files: 5_000, seconds: 2, bytes: 1e6, passedOver: [], statistics: null };
  expect(indexFormats.pretty({ ...figures, finished: false })).toBe(
    'Stopped before the end: all figures are of the 1,200 articles read so far.\n1,200 articles of 5,000 files, indexed in 2.0 s; 1.0 MB on disk.\n',
  );
  expect(indexFormats.pretty({ ...figures, finished: true })).toMatch(/^1,200 articles in 5,000 files/);
});

test('stopped at any moment, it loses nothing: the same command goes on', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 1_500 }, (_, i) => [`archive/${i}.txt`, story('12', `${LONG} ${i}`)]),
  );
  const folder = await makeFolder(many);
  const env = { ...process.env, COPYDESK_CACHE: join(folder, '.cache') };
  const child = spawn(process.execPath, [resolve('dist/copydesk.js'), 'index', 'archive'], { cwd: folder, env });
  setTimeout(() => child.kill('SIGINT'), 250);
  const [code] = await once(child, 'close');
  expect([0, 2, null]).toContain(code);
  const { code: again, stdout } = await index(folder, '--format', 'json');
  expect(again).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ articles: 1_500, finished: true });
});
