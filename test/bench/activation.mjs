import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleSuites, runSuite, suites } from '../../scripts/extension-suites.mjs';
import { chooseVscode } from '../../scripts/vscode-host/choose-vscode.mjs';

const rounds = 3;

/** How long VS Code waits for the extension: loading its bundle and running `activate`, in a fresh extension host. */
export async function benchActivation() {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  const report = join(folder, 'activation');
  await bundleSuites();
  const vscode = await chooseVscode({ installedFirst: false });
  const environment = { COPYDESK_GREP: '^activation', COPYDESK_ACTIVATION: report };
  const times = [];
  for (let round = 0; round < rounds; round++) {
    await runSuite(suites[0], vscode, environment);
    times.push(Number(readFileSync(report, 'utf8')));
  }
  rmSync(folder, { recursive: true });
  const figure = `${Math.min(...times).toFixed(0)} ms`;
  return [{ what: `activation of the extension, best of ${rounds} fresh starts`, figure, bar: 'bar: 100 ms' }];
}
