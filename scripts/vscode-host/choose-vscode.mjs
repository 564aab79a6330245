import { existsSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { findOnPath } from '../support/find-on-path.mjs';
import { Stop } from '../support/run.mjs';
import { isSupported } from './install.mjs';

/** How long the download service may take to answer, in milliseconds, before we do without it. */
const patience = 8_000;

/**
 * Which VS Code to use: `{ kind: 'desktop', executable }` or `{ kind: 'browser' }`. The desktop one is preferred, the
 * one installed here first or last; without a display, or where none can be had, it is the browser-hosted one.
 * `COPYDESK_VSCODE` set to `desktop` or `browser` decides instead.
 */
export async function chooseVscode({ installedFirst }) {
  const wish = process.env.COPYDESK_VSCODE ?? '';
  if (!['', 'desktop', 'browser'].includes(wish)) {
    throw new Stop(`COPYDESK_VSCODE is “${wish}”; it can be “desktop” or “browser”.`);
  }
  if (wish === 'browser') return { kind: 'browser' };
  if (wish === '' && !hasDisplay() && isSupported()) {
    console.log('There is no display here: using VS Code in a browser (COPYDESK_VSCODE=desktop to insist).');
    return { kind: 'browser' };
  }
  const executable = await desktopExecutable(installedFirst);
  if (executable !== null) return { kind: 'desktop', executable };
  if (wish === '' && isSupported()) {
    console.log('VS Code for the desktop cannot be downloaded here: using VS Code in a browser.');
    return { kind: 'browser' };
  }
  throw new Stop(
    'VS Code for the desktop is not installed and cannot be downloaded. Install it from https://code.visualstudio.com ' +
      'and run this again.',
  );
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

async function desktopExecutable(installedFirst) {
  if (installedFirst) return installedVscode() ?? (await downloadedVscode());
  return (await downloadedVscode()) ?? installedVscode();
}

async function downloadedVscode() {
  try {
    return await downloadAndUnzipVSCode({ timeout: patience, reporter: new SilentReporter() });
  } catch {
    return null;
  }
}

/** The program itself: `code` on PATH is a script that returns at once. */
function installedVscode() {
  return places().find((place) => existsSync(place)) ?? null;
}

function places() {
  if (process.platform === 'darwin') {
    const app = '/Applications/Visual Studio Code.app/Contents/MacOS';
    return [join(app, 'Code'), join(app, 'Electron')];
  }
  if (process.platform === 'win32') {
    return [process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, 'Programs'), process.env.ProgramFiles]
      .filter(Boolean)
      .map((folder) => join(folder, 'Microsoft VS Code', 'Code.exe'));
  }
  const script = findOnPath(['code', 'codium']);
  if (script === null) return [];
  const folder = dirname(dirname(realpathSync(script)));
  return [join(folder, 'code'), join(folder, 'codium')];
}
