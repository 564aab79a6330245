import { mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findArticleFiles } from '../../src/disk/find-article-files.ts';
import { makeFolder, removeFolders } from '../cli/support/run-copydesk.ts';

afterAll(removeFolders);

/** The files found below a folder with these, in order. */
async function find(
  files: Readonly<Record<string, string>>,
  exclude: readonly string[] = [],
): Promise<readonly string[]> {
  const found = await findArticleFiles(await makeFolder(files), { exclude });
  expect(found.problems).toEqual([]);
  return found.files.map(({ relative }) => relative);
}

test('by their endings, in one order', async () => {
  const files = { 'b.txt': '', 'a/z.MD': '', 'a/b.story': '', 'c.article': '', 'photo.jpg': '', 'a.txt.bak': '' };
  expect(await find(files)).toEqual(['a/b.story', 'a/z.MD', 'b.txt', 'c.article']);
});

test('but what ignore files leave out; an inner one may take it back', async () => {
  const files = {
    'old/a.txt': '',
    'old/b.txt': '',
    'new/a.txt': '',
    '.gitignore': 'a.txt\n',
    'new/.gitignore': '!a.txt',
  };
  expect(await find(files)).toEqual(['new/a.txt', 'old/b.txt']);
  expect(await find({ 'drafts/a.txt': '', 'b.txt': '', '.copydeskignore': 'drafts' })).toEqual(['b.txt']);
});

test('but what is excluded, hidden or of node_modules', async () => {
  const files = { '.x/a.txt': '', 'node_modules/a.txt': '', 'b/a.txt': '', 'c/a.txt': '' };
  expect(await find(files, ['b/'])).toEqual(['c/a.txt']);
});

test('with names of every kind', async () => {
  const files = { 'a b.txt': '', '#1 [draft] (x).txt': '', '🦊 fox.md': '', 'été/Ünï.txt': '' };
  expect(new Set(await find(files))).toEqual(new Set(Object.keys(files)));
});

test('through links, each folder once; broken links are told', async () => {
  const folder = await makeFolder({ 'a/one.txt': '' });
  await mkdir(join(folder, 'b'));
  await symlink(join(folder, 'a'), join(folder, 'b', 'again'));
  await symlink('..', join(folder, 'a', 'up'));
  await symlink('nowhere.txt', join(folder, 'gone.txt'));
  const { files, problems } = await findArticleFiles(folder);
  expect(files.map(({ relative }) => relative)).toEqual(['a/one.txt']);
  expect(problems).toEqual([{ path: join(folder, 'gone.txt'), reason: expect.stringContaining('does not exist') }]);
});

test('a folder that is not there is a problem, not a crash', async () => {
  const { files, problems } = await findArticleFiles('/nowhere/at/all');
  expect(files).toEqual([]);
  expect(problems).toHaveLength(1);
});
