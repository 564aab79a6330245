import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder, removeFolders, runCopydesk } from './support/run-copydesk.ts';

afterAll(removeFolders);

const story = 'The mayor slammed the plan on Monday. A mob of critics slammed it, too.\n';

test('words counts the loaded words of articles by category', async () => {
  const folder = await makeFolder({ 'story.txt': story });
  const { stdout, code } = await runCopydesk(folder, ['words', 'story.txt']);
  expect(stdout).toContain('story.txt: 3 loaded words in 14 of the writer’s own');
  expect(stdout).toMatch(/saying +2 +142\.9 per 1,000 {3}slam ×2/);
  expect(code).toBe(0);
});

test('export-style writes a style that a review can run', async () => {
  const folder = await makeFolder({ 'copydesk.json': '{ "styles": ["styles"] }', 'story.txt': story });
  const { stdout } = await runCopydesk(folder, ['export-style', 'styles']);
  expect(stdout).toMatch(/^Wrote \d+ rules to styles[/\\]Loaded\.\n$/);
  expect(await readFile(join(folder, 'styles/Loaded/Saying1.yml'), 'utf8')).toContain(
    '"slammed": "criticized|denounced"',
  );
  const report = await runCopydesk(folder, ['review', 'story.txt', '--rule', 'house-style', '--format', 'json']);
  expect(report.stdout).toContain('house-style');
});
