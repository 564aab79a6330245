import { afterAll, expect, test } from 'vitest';
import { makeFolder, removeFolders, runCopydesk } from './support/run-copydesk.ts';

afterAll(removeFolders);

test.each([[['lsp']], [['lsp', '--stdio']]])('says whom it waits for where no editor speaks: %j', async (args) => {
  const { code, stdout, stderr } = await runCopydesk(await makeFolder({}), args);
  expect([code, stdout]).toEqual([1, '']);
  expect(stderr).toContain('an editor starts it');
});
