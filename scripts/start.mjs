// `npm start [folder]`: opens VS Code with the extension, on the folder or on a copy of the sample story, until Ctrl+C.
// `npm start -- --check [folder]` waits until the first marks show instead, and ends.
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleSuites, runSuite, suites } from './extension-suites.mjs';
import { packageExtension } from './package.mjs';
import { main, run, Stop, seconds } from './support/run.mjs';
import { chooseVscode } from './vscode-host/choose-vscode.mjs';
import { createProfile, installExtension, startServer } from './vscode-host/server.mjs';
import { launchBrowser, newPage, remotePath, workbenchAddress } from './vscode-host/workbench.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const opensFirst = 'metro-standard.txt';

await main(async () => {
  const check = process.argv.includes('--check');
  const given = process.argv.slice(2).find((arg) => !arg.startsWith('-'));
  const cleanUp = [];
  const interrupted = new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, done);
  });
  try {
    const folder = given === undefined ? copyOfSampleStory(cleanUp) : existingFolder(given);
    const vscode = await chooseVscode({ installedFirst: true });
    if (check && vscode.kind === 'desktop') return await showsMarksOnDesktop(vscode);
    const profile = createProfile({ 'workbench.colorTheme': 'Default Light Modern' });
    cleanUp.push(profile.remove);
    if (vscode.kind === 'desktop') return await openDesktop(vscode.executable, profile, folder);
    const page = await serve(profile, folder, cleanUp);
    return check ? await showsMarks(page) : await stayUntil(interrupted, page);
  } finally {
    for (const undo of cleanUp.reverse()) await undo();
  }
});

/** Edits go into a copy, so that trying things out leaves the story as it was. */
function copyOfSampleStory(cleanUp) {
  const parent = mkdtempSync(join(tmpdir(), 'copydesk-'));
  cleanUp.push(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, 'sample-story');
  cpSync(join(root, 'media/sample-story'), folder, { recursive: true });
  console.log(`Opening a copy of the sample story: ${folder}`);
  return folder;
}

function existingFolder(given) {
  const folder = resolve(process.env.INIT_CWD ?? '.', given);
  if (!existsSync(folder)) throw new Stop(`There is no folder ${folder}.`);
  return folder;
}

async function openDesktop(executable, profile, folder) {
  await buildExtension();
  console.log('VS Code opens in a window of its own, with settings of its own. Close it or press Ctrl+C to end.');
  return run(executable, [
    `--extensionDevelopmentPath=${root}`,
    `--user-data-dir=${profile.userData}`,
    `--extensions-dir=${profile.extensions}`,
    ...['--disable-workspace-trust', '--skip-welcome', '--skip-release-notes', '--disable-updates', '--new-window'],
    folder,
    ...firstFile(folder),
  ]);
}

async function buildExtension() {
  const code = await run(process.execPath, [join(root, 'esbuild.mjs')], { cwd: root });
  if (code !== 0) throw new Stop('The extension could not be built.');
}

async function serve(profile, folder, cleanUp) {
  await installExtension(profile, await packageExtension());
  const server = await startServer(profile);
  cleanUp.push(server.stop);
  const payload = firstFile(folder).map((file) => ['openFile', remotePath(server, file)]);
  return { server, address: workbenchAddress(server, folder, [...payload, ['skipWelcome', 'true']]) };
}

/** The article to begin with, in a list that is empty where the folder has none. */
function firstFile(folder) {
  const articles = readdirSync(folder).filter((name) => /\.(txt|md|article|story)$/.test(name));
  const name = articles.find((article) => article === opensFirst) ?? articles[0];
  return name === undefined ? [] : [join(folder, name)];
}

async function stayUntil(interrupted, { server, address }) {
  console.log(`\nVS Code with Copydesk is at\n\n  ${address}\n\nOpen it in a browser; press Ctrl+C to end.`);
  await Promise.race([interrupted, server.exited]);
  return 0;
}

/** The same of a desktop VS Code: the one test that waits for a mark, in the extension host. */
async function showsMarksOnDesktop(vscode) {
  await buildExtension();
  await bundleSuites();
  const { failed } = await runSuite(suites[0], vscode, { COPYDESK_GREP: 'mark the words at issue' });
  return failed === 0 ? 0 : 1;
}

/** Opens the address as a person would, and waits for the first words underlined. */
async function showsMarks({ address }) {
  const browser = await launchBrowser();
  const started = performance.now();
  try {
    const page = await newPage(browser);
    await page.goto(address);
    const marks = page.locator('.squiggly-error, .squiggly-warning, .squiggly-info');
    await marks.first().waitFor({ timeout: 60_000 });
    console.log(`VS Code is up and shows ${await marks.count()} marks after ${seconds(started)}.`);
    return 0;
  } finally {
    await browser.close();
  }
}
