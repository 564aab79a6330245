// The tests that run inside VS Code's extension host.
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { build } from 'esbuild';
import { forgetReport, readReport, reportFile } from './support/test-results.mjs';
import { createProfile } from './vscode-host/server.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const launcher = join(root, 'scripts/vscode-host/launcher.mjs');
const workspaces = join(root, 'test/extension/workspaces');

/**
 * A suite is a folder of tests and the workspace that it runs in: the sample story at `story`, and what the suite adds
 * to it. A desktop VS Code under test trusts every folder.
 */
export const suites = [
  { name: 'story', story: '.', target: '.' },
  { name: 'folders', story: 'story', target: 'newsroom.code-workspace' },
  { name: 'restricted', story: '.', target: '.', launchArgs: ['--restricted'], only: 'browser' },
];

/** Each test file becomes a bundle of its own, which Mocha loads inside VS Code. */
export async function bundleSuites() {
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

/** Runs a suite, `{ passed, failed }`. Only the report that the suite itself wrote counts: VS Code can end well without having run a test. */
export async function runSuite({ name, story, target, launchArgs = [] }, vscode, environment = {}) {
  const step = `vscode-${name}`;
  const profile = createProfile();
  const workspace = freshWorkspace(name, story);
  forgetReport(step);
  let ended = true;
  try {
    await runTests({
      vscodeExecutablePath: vscode.kind === 'desktop' ? vscode.executable : launcher,
      extensionDevelopmentPath: root,
      extensionTestsPath: join(root, 'dist/test/index.js'),
      launchArgs: [join(workspace, target), `--user-data-dir=${profile.userData}`, ...launchArgs],
      extensionTestsEnv: { COPYDESK_SUITE: name, COPYDESK_REPORT: join(root, reportFile(step)), ...environment },
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

/** A copy that the tests may edit. */
function freshWorkspace(name, story) {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  cpSync(join(root, 'media/sample-story'), join(folder, story), { recursive: true });
  const added = join(workspaces, name);
  if (existsSync(added)) cpSync(added, folder, { recursive: true });
  return folder;
}
