// Tests the extension in a real VS Code: suites inside the extension host, then a walk through the interface with the
// packaged extension. `--suites` or `--walk` runs one half alone; `--pictures` writes the README's pictures, too.
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { packageExtension } from './package.mjs';
import { main, run, seconds } from './support/run.mjs';
import { forgetReport, readReport, reportFile, resultsFolder, writeReport } from './support/test-results.mjs';
import { chooseVscode } from './vscode-host/choose-vscode.mjs';
import { isSupported } from './vscode-host/install.mjs';
import { createProfile } from './vscode-host/server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const launcher = join(root, 'scripts/vscode-host/launcher.mjs');
const workspaces = join(root, 'test/extension/workspaces');

/** A suite is a folder of tests and the workspace that it runs in. A desktop VS Code under test trusts every folder. */
const suites = [
  { name: 'story', target: '.' },
  { name: 'folders', target: 'newsroom.code-workspace' },
  { name: 'restricted', target: '.', launchArgs: ['--restricted'], only: 'browser' },
];

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
  await bundleTests();
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

/** Each test file becomes a bundle of its own, which Mocha loads inside VS Code. */
async function bundleTests() {
  rmSync(join(root, 'dist/test'), { recursive: true, force: true });
  const names = readdirSync('test/extension', { recursive: true });
  const tests = names.filter((name) => name.endsWith('.test.ts')).map((name) => join('test/extension', name));
  await build({
    entryPoints: ['test/extension/index.ts', ...tests],
    outbase: 'test/extension',
    outdir: 'dist/test',
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
}

/** Only the report that the suite itself wrote counts: VS Code can end well without having run a test. */
async function runSuite({ name, target, launchArgs = [] }, vscode) {
  const step = `vscode-${name}`;
  const profile = createProfile();
  const workspace = freshWorkspace(name);
  forgetReport(step);
  let ended = true;
  try {
    await runTests({
      vscodeExecutablePath: vscode.kind === 'desktop' ? vscode.executable : launcher,
      extensionDevelopmentPath: root,
      extensionTestsPath: join(root, 'dist/test/index.js'),
      launchArgs: [join(workspace, target), `--user-data-dir=${profile.userData}`, ...launchArgs],
      extensionTestsEnv: { COPYDESK_SUITE: name, COPYDESK_REPORT: join(root, reportFile(step)) },
    });
  } catch (error) {
    ended = false;
    console.error(error.message);
  } finally {
    profile.remove();
    rmSync(workspace, { recursive: true, force: true });
  }
  const { passed, failed } = readReport(step);
  return { passed, failed: ended && passed > 0 ? failed : Math.max(failed, 1) };
}

/** A copy that the tests may edit: the sample story, and what the suite adds to it. */
function freshWorkspace(name) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  cpSync(join(root, 'media/sample-story'), folder, { recursive: true });
  const added = join(workspaces, name);
  if (existsSync(added)) cpSync(added, folder, { recursive: true });
  return folder;
}

async function walk(vsix, totals) {
  if (!isSupported()) {
    console.log('Leaving out the walk through the interface: it needs VS Code in a browser, on Linux x64.');
    return;
  }
  console.log('\nVS Code, a walk through the interface with the packaged extension:');
  forgetReport('walk');
  mkdirSync(join(resultsFolder, 'walk'), { recursive: true });
  const code = await run(
    process.execPath,
    [
      'node_modules/vitest/vitest.mjs',
      ...['run', '--project', 'walk', '--reporter=verbose', '--reporter=json'],
      `--outputFile.json=${reportFile('walk')}`,
    ],
    { env: { ...process.env, COPYDESK_VSIX: vsix, COPYDESK_PICTURES: pictures() } },
  );
  const { passed, failed } = readReport('walk');
  totals.passed += passed;
  totals.failed += code === 0 ? failed : Math.max(failed, 1);
}

/** Where the pictures go: into the README's folder on demand, else nowhere that git sees. */
const pictures = () => (process.argv.includes('--pictures') ? 'media' : join(resultsFolder, 'walk'));
