import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runQuietly, Stop } from '../support/run.mjs';
import { ensureVscodeHost } from './install.mjs';
import { quietSettings } from './quiet-settings.mjs';

/**
 * A fresh profile: settings and extensions of its own, to be deleted by `remove`. Its path is short because the
 * server's sockets lie in it, and the path of a socket has 107 characters at most.
 */
export function createProfile(settings = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'cd-'));
  const profile = {
    folder,
    userData: join(folder, 'user'),
    extensions: join(folder, 'ext'),
    writeSettings(changed) {
      const all = { ...quietSettings, ...settings, ...changed };
      writeFileSync(join(folder, 'user/User/settings.json'), JSON.stringify(all, null, 2));
    },
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }),
  };
  mkdirSync(join(profile.userData, 'User'), { recursive: true });
  mkdirSync(profile.extensions);
  profile.writeSettings({});
  return profile;
}

/** Puts a packaged extension into a profile, as `code --install-extension` does. */
export async function installExtension(profile, vsix) {
  const host = await ensureVscodeHost();
  const code = await runQuietly(host.node, [
    host.server,
    '--accept-server-license-terms',
    `--server-data-dir=${join(profile.folder, 'installer')}`,
    `--extensions-dir=${profile.extensions}`,
    `--install-extension=${vsix}`,
    '--force',
  ]);
  if (code !== 0) throw new Stop(`VS Code could not install ${vsix}.`);
}

/**
 * Starts the server on a free port of this machine, behind a token. `trusted: false` opens folders in Restricted
 * Mode; `driver` allows an extension under development and its tests, and keeps notifications in their list.
 * Answers with its port and token, a word on how an extension host crashed (or `null`), and `stop`.
 */
export async function startServer(profile, { trusted = true, driver = false, environment = {} } = {}) {
  const host = await ensureVscodeHost();
  const token = randomBytes(16).toString('hex');
  const args = serverArguments(profile, { trusted, driver, token });
  const env = { ...process.env, ...environment, ...quietEnvironment(profile) };
  const child = spawn(host.node, [host.server, ...args], { env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = new Promise((resolve) => child.on('close', resolve));
  let log = '';
  const keep = (chunk) => {
    log += chunk;
  };
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const stop = () => endGroup(child, exited);
  try {
    const port = await listening(child, () => log);
    return { port, token, exited, stop, log: () => log, crash: () => crashIn(log) };
  } catch (error) {
    await stop();
    throw error;
  }
}

const serverArguments = (profile, { trusted, driver, token }) => [
  '--host=127.0.0.1',
  '--port=0',
  `--connection-token=${token}`,
  '--accept-server-license-terms',
  '--telemetry-level=off',
  '--reconnection-grace-time=5',
  '--enable-remote-auto-shutdown',
  `--server-data-dir=${join(profile.folder, 'server')}`,
  `--user-data-dir=${profile.userData}`,
  `--extensions-dir=${profile.extensions}`,
  ...(trusted ? ['--disable-workspace-trust'] : []),
  ...(driver ? ['--enable-smoke-test-driver'] : []),
];

/** No look-ups in an extension gallery, and sockets in the profile's own folder. */
const quietEnvironment = (profile) => ({
  EXTENSIONS_GALLERY: '{"serviceUrl":""}',
  TMPDIR: profile.folder,
  XDG_RUNTIME_DIR: profile.folder,
});

const listening = (child, log) =>
  new Promise((resolve, reject) => {
    const failed = () => reject(new Stop(`The VS Code server did not start:\n${log()}`));
    const limit = setTimeout(failed, 30_000);
    child.on('close', failed);
    child.stdout.on('data', () => {
      const port = /Extension host agent listening on (\d+)/.exec(log())?.[1];
      if (port === undefined) return;
      clearTimeout(limit);
      resolve(Number(port));
    });
  });

/** VS Code itself takes a crashed extension host for a success, so its server's own words decide. */
function crashIn(log) {
  for (const [line, code, signal] of log.matchAll(/Extension Host Process exited with code: (\w+), signal: (\w+)/g)) {
    if (code !== '0' || signal !== 'null') return line;
  }
  return null;
}

/** Ends the server and what it started: politely, three seconds later for good. */
async function endGroup(child, exited) {
  const signal = (name) => {
    try {
      process.kill(-child.pid, name);
    } catch {
      // The group has gone already.
    }
  };
  signal('SIGTERM');
  const late = setTimeout(() => signal('SIGKILL'), 3_000);
  await exited;
  clearTimeout(late);
  signal('SIGKILL');
}
