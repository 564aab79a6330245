import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { vote } from '../support/articles.ts';
import { makeFolder, removeFolders } from './support/run-copydesk.ts';

afterAll(removeFolders);

const run = promisify(execFile);

test('npx runs copydesk from the packed package, with nothing else installed', { timeout: 180_000 }, async () => {
  const folder = await makeFolder({ 'package.json': '{ "private": true }', 'drafts/vote.txt': vote });
  await run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: resolve('.') });
  const tarball = (await readdir(folder)).find((name) => name.endsWith('.tgz')) ?? '';
  const offline = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund'];
  await run('npm', ['install', ...offline, join(folder, tarball)], { cwd: folder });
  expect((await readdir(join(folder, 'node_modules'))).filter((name) => !name.startsWith('.'))).toEqual(['copydesk']);
  const version = await run('npx', ['--offline', 'copydesk', '--version'], { cwd: folder });
  expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  const review = await run('npx', ['--offline', 'copydesk', 'review', 'drafts'], { cwd: folder }).catch(
    (error) => error,
  );
  expect(review).toMatchObject({ code: 1, stdout: expect.stringContaining('unattributed-statistic') });
});
