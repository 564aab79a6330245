import { afterAll, expect, test } from 'vitest';
import { makeFolder, removeFolders, runCopydesk } from './support/run-copydesk.ts';

afterAll(removeFolders);

const article = (source: string, date: string, body: string) =>
  `---\ntitle: Quay\nsource: ${source}\ndate: ${date}\n---\n\n${body}\n`;

const said = 'The lower quay was never meant to carry lorries of that weight';
const gazette = article('Gazette', '2024-05-04', `“${said},” said Ida Brandt, the harbor master.`);
const mercury = article('Mercury', '2024-05-03', `“${said.replace('lorries', 'cranes')},” said Ida Brandt.`);

const folderOf = () =>
  makeFolder({ 'wires/gazette.txt': gazette, 'wires/mercury.txt': mercury, 'other/note.txt': 'No.' });

test('find shows the places, best first, with what differs, whose words they are and the earliest', async () => {
  const { stdout, code } = await runCopydesk(await folderOf(), ['find', `“${said}.”`, '--corpus', 'wires']);
  expect(stdout).toContain('Gazette, 2024-05-04 · the same words · quoted, Ida Brandt\n  --> wires/gazette.txt:7:2');
  expect(stdout).toContain('Mercury, 2024-05-03 · other words (“cranes” for “lorries”) · quoted, Ida Brandt');
  expect(stdout).toContain('stands in 2 articles; 1 with the same words; earliest: Mercury, 2024-05-03.\n');
  expect(code).toBe(0);
});

test('find reads the words from standard input, and looks in the current folder', async () => {
  const { stdout, code } = await runCopydesk(await folderOf(), ['find', '-'], {}, 'Ida Brandt\n');
  expect(stdout).toContain('“Ida Brandt” stands in 2 articles; all with the same words');
  expect(code).toBe(0);
});

test('find in several folders, as JSON', async () => {
  const args = ['find', 'harbor master', '--corpus', 'other', 'wires', '--format', 'json'];
  const { stdout } = await runCopydesk(await folderOf(), args);
  expect(JSON.parse(stdout)).toMatchObject({
    schema: 'copydesk.found/1',
    words: 'harbor master',
    articles: 1,
    places: [{ path: 'wires/gazette.txt', outlet: 'Gazette', line: 7, text: 'harbor master', inQuotes: false }],
  });
});

test('find as Markdown marks the words that differ', async () => {
  const { stdout } = await runCopydesk(await folderOf(), ['find', said, '--corpus', 'wires', '--format', 'markdown']);
  expect(stdout).toContain('carry ~~lorries~~ **cranes** of that weight');
  expect(stdout).toContain('](<wires/mercury.txt#L7>)');
});

test('copies of one story are shown once', async () => {
  const rest = Array.from({ length: 12 }, (_, i) => `Berth ${i + 1} was let to a fisherman named after boat ${i * 7}.`);
  const story = `${gazette}\n${rest.join(' ')}\n`;
  const folder = await makeFolder({
    'a.txt': story,
    'b.txt': story.replace('05-04', '05-06').replace('Gazette', 'Post'),
  });
  const { stdout } = await runCopydesk(folder, ['find', said]);
  expect(stdout).toContain('copy: Post, 2024-05-06, b.txt:7:2 (the same words)');
  expect(stdout).toContain('stands in 2 articles, 1 of them a copy; all');
});

test('find answers 1 where the words stand nowhere', async () => {
  const { stdout, code } = await runCopydesk(await folderOf(), ['find', 'a ship of fools']);
  expect(stdout).toBe('“a ship of fools” stands in no article, exactly or nearly.\n');
  expect(code).toBe(1);
});

test.each([
  ['there are no words', ['–']],
  ['a folder is missing', ['quay', '--corpus', 'gone']],
])('find answers 2 where %s', async (_, args) => {
  const { stdout, stderr, code } = await runCopydesk(await folderOf(), ['find', ...args]);
  expect(stdout).toBe('');
  expect(stderr).toMatch(/^copydesk: .*(no words|does not exist)/);
  expect(code).toBe(2);
});

test.each([
  ['a binary file', 'scan.dat', /^copydesk: scan\.dat is binary data, not text/],
  ['a table whose columns nobody knows', 'rows.csv', /^copydesk: rows\.csv was passed over/],
  ['a folder of such tables', 'tables', /^copydesk: tables\/rows\.csv was passed over/],
  ['a folder of nothing else', 'odd', /^copydesk: odd\/scan\.txt is binary data/],
])('find answers 2 and says why where it is to look in %s', async (_, corpus, reason) => {
  const scan = Buffer.from([1, 0, 2, 0, 0, 7]);
  const rows = 'Nr;Wann\n1;2\n3;4\n';
  const folder = await makeFolder({
    'scan.dat': scan,
    'odd/scan.txt': scan,
    'rows.csv': rows,
    'tables/rows.csv': rows,
  });
  const { stdout, stderr, code } = await runCopydesk(folder, ['find', 'quay', '--corpus', corpus]);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toMatch(reason);
  expect(stderr).toContain('copydesk: no article could be read, so there was nothing to look in.\n');
});

test('find names a file that cannot be read, and looks in the others', async () => {
  const folder = await makeFolder({ 'wires/gazette.txt': gazette, 'wires/scan.txt': '%PDF-1.7' });
  const asked = (...corpus: readonly string[]) => runCopydesk(folder, ['find', 'harbor', '--corpus', ...corpus]);
  const whole = await asked('wires');
  expect([whole.code, whole.stderr]).toEqual([0, expect.stringContaining('wires/scan.txt is a PDF, not text.')]);
  const named = await asked('wires/gazette.txt', 'wires/scan.txt');
  expect([named.code, named.stdout]).toEqual([2, expect.stringContaining('stands in 1 article')]);
});

test('the words come from an index where the folder is large', async () => {
  const many = Object.fromEntries(Array.from({ length: 501 }, (_, i) => [`n${i}.txt`, `Note ${i} on the weather.`]));
  const folder = await makeFolder({ ...many, 'gazette.txt': gazette });
  const env = { COPYDESK_CACHE: `${folder}/.cache` };
  const { stdout, code } = await runCopydesk(folder, ['find', said], env);
  expect(stdout).toContain('gazette.txt:7:2');
  expect(code).toBe(0);
});
