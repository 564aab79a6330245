import { afterAll, describe, expect, test } from 'vitest';
import { makeFolder, removeFolders, runCopydesk } from './support/run-copydesk.ts';

afterAll(removeFolders);

const article = (
  count: string,
) => `The harbour board of Morrow met on Monday to hear from those who live beside the old quay.

“We counted ${count} lorries on the closed quay before breakfast, and not one of them had a permit,” said Ada Poll.

The board will meet again in June, when the divers have looked at the piles and written down what they saw.
`;
const jsonLines = `{broken\n${JSON.stringify({ headline: 'Quay', body: article('nineteen'), outlet: 'Morrow Mercury' })}\n`;
const table = `Nr;Kopf;Rumpf\n1;Kai;"${article('nineteen')}"\n`;
const page = `<html><head><meta property="og:site_name" content="Tide Post"></head><body><nav>Home</nav><article>${article(
  'nineteen',
)
  .split('\n\n')
  .map((one) => `<p>${one}</p>`)
  .join('')}</article></body></html>`;

const folderWith = (files: Readonly<Record<string, string>>) =>
  makeFolder({ 'draft.txt': article('ninety'), ...files });

async function review(folder: string, ...args: readonly string[]) {
  const rules = ['--rule', 'altered-quote'];
  return runCopydesk(folder, ['review', 'draft.txt', ...rules, ...args], { COPYDESK_CACHE: `${folder}/.cache` });
}

describe('a corpus of', () => {
  test('JSON lines: evidence names the line', async () => {
    const { stdout } = await review(await folderWith({ 'archive/wires.jsonl': jsonLines }), '--corpus', 'archive');
    expect(stdout).toContain('Morrow Mercury, archive/wires.jsonl:2:1 (Ada Poll): “We counted nineteen lorries');
  });
  test('JSON lines: found words are shown with no line numbers, for those of the entry are not the file’s', async () => {
    const folder = await folderWith({ 'archive/wires.jsonl': jsonLines });
    const asked = ['find', 'nineteen lorries on the closed quay before breakfast', '--corpus', 'archive'];
    const { stdout } = await runCopydesk(folder, asked, { COPYDESK_CACHE: `${folder}/.cache` });
    expect(stdout).toMatch(/--> archive\/wires\.jsonl:2:1\n {3}\| .*“We counted nineteen/);
  });
  test('pages: evidence names the page', async () => {
    const folder = await folderWith({ 'archive/quay.html': page });
    expect((await review(folder, '--corpus', 'archive')).stdout).toContain('Tide Post, archive/quay.html (Ada Poll)');
    expect((await review(folder, '--corpus', 'archive/quay.html')).stdout).toContain('archive/quay.html (Ada Poll)');
  });
  test('a table whose columns nobody knows: says what they are, then takes them by name', async () => {
    const folder = await folderWith({ 'archive/desk.csv': table });
    const without = await review(folder, '--corpus', 'archive');
    expect(without.code).toBe(0);
    expect(without.stderr).toContain(
      'archive/desk.csv was passed over. No column is surely the text of its articles. Its columns: Rumpf, Kopf, Nr.',
    );
    expect(without.stderr).toContain('--columns "text=Rumpf"');
    const named = await review(folder, '--corpus', 'archive', '--columns', 'text=Rumpf,headline=Kopf');
    expect(named.stdout).toContain('archive/desk.csv:2:1');
    expect(named.stderr).toBe('');
  });
  test('a table as the desk file says, in a folder that it names', async () => {
    const desk = JSON.stringify({ corpus: ['archive'], exports: { 'desk.csv': { text: 'Rumpf' } } });
    const { stdout } = await review(await folderWith({ 'archive/desk.csv': table, 'copydesk.json': desk }));
    expect(stdout).toContain('archive/desk.csv:2:1');
  });
});

describe('as sources themselves', () => {
  const other = page.replace('Tide Post', 'Quay Courier').replace('nineteen', 'ninety');
  test('pages are compared as their articles, by outlet', async () => {
    const folder = await folderWith({ 'pages/a.html': page, 'pages/b.html': other });
    for (const paths of [['pages'], ['pages/a.html', 'pages/b.html']]) {
      const { code, stdout } = await runCopydesk(folder, ['compare', ...paths]);
      expect([code, stdout]).toEqual([0, expect.stringMatching(/Tide Post[\s\S]*Quay Courier/)]);
      expect(stdout).not.toMatch(/html|article>/);
    }
  });
  test('a page is reviewed as its article, and machines are given nothing to replace in it', async () => {
    const folder = await folderWith({ 'a.html': page });
    const { stdout } = await runCopydesk(folder, ['review', 'a.html', 'draft.txt', '--format', 'sarif']);
    const results = JSON.stringify(JSON.parse(stdout).runs[0].results);
    expect(results).toContain('"physicalLocation":{"artifactLocation":{"uri":"a.html"},"region":{}}');
    expect(results).not.toContain('"artifactChanges":[{"artifactLocation":{"uri":"a.html"}');
  });
  test('an export is refused in words', async () => {
    const folder = await folderWith({ 'wires.jsonl': jsonLines });
    const { code, stderr } = await runCopydesk(folder, ['compare', 'wires.jsonl', 'draft.txt']);
    expect(code).toBe(2);
    expect(stderr).toContain('wires.jsonl is an export, which holds many articles');
    expect(stderr).toContain('Articles are text, Markdown and saved pages (.html).');
  });
});

test('the report for machines names the line of the file', async () => {
  const folder = await folderWith({ 'archive/wires.jsonl': jsonLines });
  const { stdout } = await review(folder, '--corpus', 'archive', '--format', 'sarif');
  const [place] = JSON.parse(stdout).runs[0].results[0].relatedLocations;
  expect(place.physicalLocation).toEqual({
    artifactLocation: { uri: 'archive/wires.jsonl' },
    region: { startLine: 2 },
  });
});

test('words are found in exports and pages, too', async () => {
  const folder = await folderWith({ 'archive/wires.jsonl': jsonLines, 'archive/quay.html': page });
  const args = ['find', 'nineteen lorries on the closed quay', '--corpus', 'archive', '--format', 'json'];
  const { stdout } = await runCopydesk(folder, args, { COPYDESK_CACHE: `${folder}/.cache` });
  expect(stdout).toContain('archive/wires.jsonl');
  expect(stdout).toContain('archive/quay.html');
});

test('columns that no export has are told', async () => {
  const folder = await folderWith({ 'archive/wires.jsonl': jsonLines });
  const { stdout, stderr } = await review(folder, '--corpus', 'archive', '--columns', 'text=nope');
  expect(stdout).toContain('archive/wires.jsonl:2:1');
  expect(stderr).toBe(
    'copydesk: archive/wires.jsonl: There is no key “nope”. Its columns were told by their usual names.\n',
  );
});

test('columns that make no sense are told', async () => {
  const { code, stderr } = await review(await folderWith({}), '--columns', 'words=body');
  expect(code).toBe(2);
  expect(stderr).toContain('“words=body” is not FIELD=COLUMN with one of the fields text, headline, date');
});
