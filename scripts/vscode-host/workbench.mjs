import { chromium } from 'playwright-core';
import { chromiumArguments, ensureChromium } from './chromium.mjs';

/** Starts the browser, without a window. */
export async function launchBrowser() {
  return chromium.launch({ executablePath: await ensureChromium(), args: chromiumArguments });
}

/**
 * The workbench's address. `target` is a folder or a `.code-workspace` file; `payload` holds VS Code's own pairs, such
 * as `['openFile', remotePath(server, file)]`.
 */
export function workbenchAddress(server, target, payload = []) {
  const query = new URLSearchParams({ tkn: server.token });
  query.set(target.endsWith('.code-workspace') ? 'workspace' : 'folder', target);
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://127.0.0.1:${server.port}/?${query}`;
}

/** A file of this machine as the workbench names it. */
export const remotePath = (server, path) => `vscode-remote://127.0.0.1:${server.port}${encodeURI(path)}`;

/** A page of its own, with nothing remembered from others. */
export async function newPage(browser, viewport = { width: 1400, height: 900 }) {
  const context = await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
  return context.newPage();
}
