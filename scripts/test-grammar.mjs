// Runs the grammar tests: texts whose comment lines say which scopes the line above has.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { main, run, Stop } from './support/run.mjs';
import { forgetReport, reportFile } from './support/test-results.mjs';

const folder = 'test/grammar';

await main(async () => {
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.includes('.test.'));
  if (files.length === 0) throw new Stop(`There are no grammar tests in ${folder}.`);
  forgetReport('grammar');
  const report = ['--xunit-report', reportFile('grammar', 'xml')];
  const support = readdirSync(join(folder, 'support')).flatMap((name) => ['-g', join(folder, 'support', name)]);
  const tool = 'node_modules/vscode-tmgrammar-test/dist/unit.js';
  return run(process.execPath, [tool, ...support, ...report, ...files.map((name) => join(folder, name))]);
});
