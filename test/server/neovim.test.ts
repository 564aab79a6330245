import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { vote, voteElsewhere } from '../support/articles.ts';

/** Neovim is installed by `npm test`; without it, run that once. */
const hasNeovim = (() => {
  try {
    execFileSync('nvim', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

test.runIf(hasNeovim)(
  'Neovim marks an article, shows a hover and carries out a fix',
  { timeout: 120_000 },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'copydesk-'));
    await writeFile(join(folder, 'vote.txt'), vote);
    await writeFile(join(folder, 'gazette.txt'), voteElsewhere);
    const env = {
      ...process.env,
      COPYDESK_NODE: process.execPath,
      COPYDESK_SERVER: resolve('dist/copydesk.js'),
      COPYDESK_ROOT: folder,
      XDG_STATE_HOME: folder,
    };
    const args = ['--clean', '--headless', '-u', resolve('test/server/support/neovim.lua'), join(folder, 'vote.txt')];
    const { stdout } = await promisify(execFile)('nvim', args, { env, cwd: folder });
    const seen = JSON.parse(stdout) as Seen;
    expect(seen.codes).toContain('altered-quote');
    expect(seen.codes).toContain('unattributed-statistic');
    expect(seen.hover).toContain('~~ferry~~ **hospital**');
    expect(seen.actions.at(-1)).toMatch(/copydesk\.json$/);
    expect(seen.text).toMatch(/crossings fell by 40 percent, according to \w+/);
    expect(seen.codesAfter).not.toContain('unattributed-statistic');
    await rm(folder, { recursive: true });
  },
);

interface Seen {
  readonly codes: readonly string[];
  readonly hover: string;
  readonly actions: readonly string[];
  readonly text: string;
  readonly codesAfter: readonly string[];
}
