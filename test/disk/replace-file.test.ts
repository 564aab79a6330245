import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { replaceFile } from '../../src/disk/replace-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-replace-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a file is made where there is none', async () => {
  await replaceFile(join(folder, 'copydesk.json'), '{}');
  expect(await readFile(join(folder, 'copydesk.json'), 'utf8')).toBe('{}');
});

test('who may read a file stays as it was', async () => {
  const path = join(folder, 'copydesk.json');
  await writeFile(path, '{}');
  await chmod(path, 0o640);
  await replaceFile(path, '{ }');
  expect((await stat(path)).mode & 0o777).toBe(0o640);
});

test('a link stays a link, and the file that it leads to is written', async () => {
  const [path, link] = [join(folder, 'desk.json'), join(folder, 'copydesk.json')];
  await writeFile(path, '{}');
  await symlink(path, link);
  await replaceFile(link, '{ }');
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await readFile(path, 'utf8')).toBe('{ }');
});

test('two who write at once leave one of the two texts, whole, and nothing beside it', async () => {
  const path = join(folder, 'copydesk.json');
  const texts = ['a'.repeat(200_000), 'b'.repeat(100_000)];
  await Promise.all(texts.map((text) => replaceFile(path, text)));
  expect(texts).toContain(await readFile(path, 'utf8'));
  expect(await readdir(folder)).toEqual(['copydesk.json']);
});
