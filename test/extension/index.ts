/** Runs inside VS Code's extension host: the tests of one suite, and a report of how many passed. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Mocha from 'mocha';

/** VS Code calls this and takes a rejection for a failure. */
export async function run(): Promise<void> {
  const folder = join(__dirname, required('COPYDESK_SUITE'));
  const mocha = new Mocha({ ui: 'bdd', timeout: 60_000, failZero: true });
  if (process.env.COPYDESK_GREP !== undefined) mocha.grep(process.env.COPYDESK_GREP);
  for (const name of readdirSync(folder).sort()) {
    if (name.endsWith('.test.js')) mocha.addFile(join(folder, name));
  }
  const { passes, failures } = await finished(mocha);
  writeFileSync(required('COPYDESK_REPORT'), JSON.stringify({ passed: passes, failed: failures }));
  if (failures > 0) throw new Error(`${failures} tests failed.`);
}

function finished(mocha: Mocha): Promise<{ passes: number; failures: number }> {
  return new Promise((resolve) => {
    const runner = mocha.run((failures) => resolve({ passes: runner.stats?.passes ?? 0, failures }));
  });
}

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set; run the tests with npm run test:vscode.`);
  return value;
}
