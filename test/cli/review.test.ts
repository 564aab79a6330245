import { chmod, realpath, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { licence, vote, voteElsewhere } from '../support/articles.ts';
import { makeFolder, removeFolders, reportOf, runCopydesk } from './support/run-copydesk.ts';

afterAll(removeFolders);

const two = () => makeFolder({ 'vote.txt': vote, 'gazette/vote.md': voteElsewhere });
const rulesOf = (article: { readonly findings: readonly { readonly rule: string }[] } | undefined) =>
  article?.findings.map(({ rule }) => rule);

describe('what is reviewed', () => {
  test('a folder’s articles are each other’s corpus, named relative to it', async () => {
    const folder = await two();
    const articles = await reportOf('/', [folder]);
    expect([...articles.keys()]).toEqual(['gazette/vote.md', 'vote.txt']);
    const quote = articles.get('vote.txt')?.findings.find(({ rule }) => rule === 'altered-quote');
    expect(quote?.evidence[0]).toMatchObject({ path: 'gazette/vote.md', outlet: 'Port Gazette' });
  });

  test('offsets lead to the words', async () => {
    const articles = await reportOf(await two(), ['vote.txt']);
    const [figure] = articles.get('vote.txt')?.findings ?? [];
    expect(vote.slice(figure.start, figure.end)).toBe('40 percent');
  });

  test('a file named by the person, whatever it is; a folder passes over what is no article', async () => {
    const folder = await makeFolder({ 'LICENSE.txt': licence, 'vote.txt': vote });
    const whole = await runCopydesk(folder, ['review', '.', '--format', 'json']);
    expect(whole.stdout).not.toContain('LICENSE.txt');
    expect(whole.stderr).toContain('passed over 1 file that does not look like an article: LICENSE.txt.');
    expect([...(await reportOf(folder, ['LICENSE.txt'])).keys()]).toEqual(['LICENSE.txt']);
  });

  test('against the style that the desk file names', async () => {
    const style = "extends: existence\nmessage: 'not %s'\ntokens: [percent]\n";
    const desk = { 'copydesk.json': '{ "styles": ["styles"] }', 'styles/Desk/Words.yml': style };
    const folder = await makeFolder({ ...desk, 'vote.txt': vote });
    expect(rulesOf((await reportOf(folder, ['vote.txt'])).get('vote.txt'))).toContain('house-style');
  });

  test('globs', async () => {
    expect([...(await reportOf(await two(), ['**/*.md'])).keys()]).toEqual(['gazette/vote.md']);
  });

  test('a corpus apart from the articles', async () => {
    const folder = await two();
    const articles = await reportOf(folder, ['vote.txt', '--corpus', 'gazette']);
    expect(rulesOf(articles.get('vote.txt'))).toContain('altered-quote');
    expect(articles.size).toBe(1);
  });

  test('two files of one name are told apart', async () => {
    const folder = await makeFolder({ 'a/vote.txt': vote, 'b/vote.txt': voteElsewhere });
    const articles = await reportOf(folder, ['a', 'b']);
    expect([...articles.keys()]).toEqual(['vote.txt', 'b/vote.txt']);
    expect(rulesOf(articles.get('vote.txt'))).toContain('altered-quote');
  });

  test('not what ignore files, hidden folders and node_modules hold', async () => {
    const files = { 'old/vote.txt': vote, '.git/vote.txt': vote, 'node_modules/vote.txt': vote, 'vote.txt': vote };
    const folder = await makeFolder({ ...files, '.gitignore': 'old/\n' });
    expect([...(await reportOf(folder, ['.'])).keys()]).toEqual(['vote.txt']);
  });

  test('only the rules asked for', async () => {
    const articles = await reportOf(await two(), ['.', '--rule', 'unattributed-statistic']);
    expect(new Set([...articles.values()].flatMap((article) => rulesOf(article) ?? []))).toEqual(
      new Set(['unattributed-statistic']),
    );
  });
});

describe('the desk file', () => {
  test('switches rules and settles findings, unless the command line says otherwise', async () => {
    const folder = await makeFolder({
      'vote.txt': vote,
      'copydesk.json': '{ "settled": [{ "rule": "unattributed-statistic", "words": "40 percent" }] } // fine',
    });
    expect(rulesOf((await reportOf(folder, ['vote.txt'])).get('vote.txt'))).not.toContain('unattributed-statistic');
    await writeFile(join(folder, 'copydesk.json'), '{ "rules": { "unattributed-statistic": "off" } }');
    expect(rulesOf((await reportOf(folder, ['vote.txt'])).get('vote.txt'))).not.toContain('unattributed-statistic');
    const asked = await reportOf(folder, ['vote.txt', '--rule', 'unattributed-statistic']);
    expect(rulesOf(asked.get('vote.txt'))).toContain('unattributed-statistic');
  });

  test('tells entries that fit nothing any more, of rules that ran', async () => {
    const entry = (rule: string, words: string) => `{ "rule": "${rule}", "words": "${words}", "file": "vote.txt" }`;
    const stale = [entry('unattributed-statistic', '50 percent'), entry('name-variant', 'Tom Hail')].join(', ');
    const desk = `{ "rules": { "name-variant": "off" }, "settled": [${stale}] }`;
    const folder = await makeFolder({ 'desk/vote.txt': vote, 'desk/copydesk.json': desk });
    const { stderr } = await runCopydesk(folder, ['review', 'desk']);
    expect(stderr).toBe(
      'copydesk: desk/vote.txt: a settled entry fits nothing here any more: unattributed-statistic, “50 percent”.\n',
    );
  });

  test('its mistakes are told with its path, one sentence each', async () => {
    const folder = await makeFolder({ 'vote.txt': vote, 'copydesk.json': '{\n  "styles": ["gone"]\n  "rules": {}\n}' });
    const { stderr } = await runCopydesk(folder, ['review', 'vote.txt']);
    const path = join(await realpath(folder), 'copydesk.json');
    expect(stderr.split('\n')).toEqual([
      `copydesk: ${path}: line 3, column 3: a comma is missing before this place. Reviews go on with what could be read of the file.`,
      `copydesk: ${path}: “styles”: the folder “gone” does not exist, or may not be read.`,
      '',
    ]);
  });

  test('names corpus folders from where it lies', async () => {
    const desk = { 'desk/vote.txt': vote, 'desk/copydesk.json': '{ "corpus": ["../archive"] }' };
    const folder = await makeFolder({ ...desk, 'archive/gazette.md': voteElsewhere });
    const articles = await reportOf(folder, ['desk']);
    expect(rulesOf(articles.get('vote.txt'))).toContain('altered-quote');
  });
});

describe('exit codes', () => {
  test('0 where there is nothing to find', async () => {
    const folder = await makeFolder({ 'calm.txt': 'The council met on Tuesday.\n' });
    const { code, stdout } = await runCopydesk(folder, ['review', 'calm.txt']);
    expect([code, stdout]).toEqual([0, 'No findings in 1 article.\n']);
  });

  test('1 where there are findings', async () => {
    expect((await runCopydesk(await two(), ['review', '.'])).code).toBe(1);
  });

  test('2 where a file asked for is not there, and the others are reviewed all the same', async () => {
    const { code, stderr, stdout } = await runCopydesk(await two(), ['review', 'vote.txt', 'tote.txt']);
    expect(code).toBe(2);
    expect(stderr).toContain('copydesk: tote.txt does not exist.');
    expect(stdout).toContain('unattributed-statistic');
  });

  test('2 where nothing was reviewed, and only the reason is told', async () => {
    const folder = await makeFolder({ 'empty.txt': '\n', 'non/LICENSE.txt': licence });
    const said = async (path: string) => {
      const { code, stdout, stderr } = await runCopydesk(folder, ['review', path]);
      return [code, stdout, stderr.split('\n').at(-2)];
    };
    expect(await said('non')).toEqual([2, '', 'copydesk: nothing was reviewed: no file here looks like an article.']);
    expect(await said('empty.txt')).toEqual([2, '', 'copydesk: empty.txt is empty.']);
    expect(await said('gone.txt')).toEqual([2, '', expect.stringContaining('copydesk: gone.txt does not exist.')]);
  });

  test('2 for a folder without articles, an unknown rule, format or option, and no path', async () => {
    const folder = await makeFolder({ 'photo.jpg': 'x' });
    const wrong = [['.'], ['.', '--rule', 'spelling'], ['.', '--format', 'xml'], ['.', '--fast'], []];
    for (const args of wrong) {
      const { code, stderr } = await runCopydesk(folder, ['review', ...args]);
      expect([args, code]).toEqual([args, 2]);
      expect(stderr.length).toBeGreaterThan(20);
    }
  });

  test('2 where the corpus asked for is not there', async () => {
    const { code, stderr } = await runCopydesk(await two(), ['review', 'vote.txt', '--corpus', 'archive']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('archive does not exist')]);
  });
});

describe('bad input', () => {
  test('files that are no text are named with what they are', async () => {
    const folder = await makeFolder({ 'vote.txt': vote, 'scan.txt': '%PDF-1.7 …', 'data.txt': Buffer.from([1, 0, 2]) });
    const { code, stderr } = await runCopydesk(folder, ['review', '.']);
    expect(code).toBe(1);
    expect(stderr).toContain('scan.txt is a PDF, not text.');
    expect(stderr).toContain('data.txt is binary data, not text.');
  });

  test('a huge file is refused in words, at once', async () => {
    const folder = await makeFolder({ 'huge.txt': 'word '.repeat(10_000_000) });
    const { code, stderr } = await runCopydesk(folder, ['review', 'huge.txt']);
    expect([code, stderr]).toEqual([2, expect.stringContaining('huge.txt is 50.0 MB, more than the 2.0 MB')]);
  });

  test('links in a circle, links to nowhere and forbidden files stop nothing', async () => {
    const folder = await makeFolder({ 'sub/vote.txt': vote, 'secret.txt': vote });
    await symlink(folder, join(folder, 'sub', 'back'));
    await symlink(join(folder, 'gone.txt'), join(folder, 'link.txt'));
    await chmod(join(folder, 'secret.txt'), 0);
    const { code, stderr, stdout } = await runCopydesk(folder, ['review', '.', '--format', 'json']);
    expect(code).toBe(1);
    expect(stderr).toContain('link.txt does not exist');
    expect(stdout.match(/"path": "sub\/vote.txt"/g)).toHaveLength(1);
  });

  test('old wire copy and UTF-16 read as what they say', async () => {
    const old = Buffer.from(vote.replace(/“/g, '\x93').replace(/”/g, '\x94'), 'latin1');
    const wide = Buffer.from(`\ufeff${vote}`, 'utf16le');
    const folder = await makeFolder({ 'old.txt': old, 'wide.txt': wide, 'marked.txt': `\ufeff${vote}` });
    const articles = await reportOf(folder, ['.', '--corpus', 'wide.txt']);
    const plain = await reportOf(await makeFolder({ 'vote.txt': vote }), ['vote.txt']);
    for (const article of articles.values()) {
      expect(article.quotations).toEqual(plain.get('vote.txt')?.quotations);
    }
  });
});
