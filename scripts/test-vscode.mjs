// Tests the extension in a real VS Code: suites inside the extension host, then a walk through the interface with the
// packaged extension. `--suites` or `--walk` runs one half alone; `--pictures` writes the README's pictures, too.
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bundleSuites, runSuite, suites } from './extension-suites.mjs';
import { packageExtension } from './package.mjs';
import { main, run, seconds } from './support/run.mjs';
import { forgetReport, readReport, reportFile, writeReport } from './support/test-results.mjs';
import { chooseVscode } from './vscode-host/choose-vscode.mjs';
import { isSupported } from './vscode-host/install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

await main(async () => {
  process.chdir(root);
  const only = ['--suites', '--walk'].find((half) => process.argv.includes(half));
  const vsix = await packageExtension();
  console.log(`Packaged ${vsix} (${Math.ceil(statSync(vsix).size / 1000)} kB).`);
  const totals = { passed: 0, failed: 0 };
  if (only !== '--walk') await runSuites(totals);
  if (only !== '--suites' && totals.failed === 0) await walk(vsix, totals);
  writeReport('vscode', totals);
  console.log(`VS Code: ${totals.passed} passed, ${totals.failed} failed`);
  return totals.failed === 0 ? 0 : 1;
});

async function runSuites(totals) {
  await bundleSuites();
  const vscode = await chooseVscode({ installedFirst: false });
  for (const suite of suites) {
    if (suite.only !== undefined && suite.only !== vscode.kind) {
      console.log(`Leaving out the suite “${suite.name}”: it needs VS Code in a browser.`);
      continue;
    }
    const started = performance.now();
    console.log(`\nVS Code, suite “${suite.name}”:`);
    const { passed, failed } = await runSuite(suite, vscode);
    totals.passed += passed;
    totals.failed += failed;
    console.log(`Suite “${suite.name}”: ${passed} passed, ${failed} failed (${seconds(started)})`);
  }
}

async function walk(vsix, totals) {
  if (!isSupported()) {
    console.log('Leaving out the walk through the interface: it needs VS Code in a browser, on Linux x64.');
    return;
  }
  const pictures = process.argv.includes('--pictures') ? { COPYDESK_PICTURES: 'media/pictures' } : {};
  console.log('\nVS Code, a walk through the interface with the packaged extension:');
  forgetReport('walk');
  const code = await run(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      ...['run', '--project', 'walk', '--reporter=verbose', '--reporter=json'],
      `--outputFile.json=${reportFile('walk')}`,
    ],
    { env: { ...process.env, COPYDESK_VSIX: vsix, ...pictures } },
  );
  const { passed, failed } = readReport('walk');
  totals.passed += passed;
  totals.failed += code === 0 ? failed : Math.max(failed, 1);
}
