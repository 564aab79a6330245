import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { createProfile, installExtension, startServer } from '../../../scripts/vscode-host/server.mjs';
import { launchBrowser, newPage, remotePath, workbenchAddress } from '../../../scripts/vscode-host/workbench.mjs';
import type { VscodeUnderTest } from './start-vscode.ts';

/** Where the page finds the extension's files; the test answers for it. */
const served = '/_extension';

/** The packaged extension as VS Code for the web runs it: no Node, its server a web worker. */
export async function startInWebWorker(article: string): Promise<VscodeUnderTest> {
  const folder = mkdtempSync(join(tmpdir(), 'copydesk-'));
  cpSync('media/sample-story', folder, { recursive: true });
  const [unpacked, profile] = [createProfile({}), createProfile({ 'editor.wordWrap': 'on' })];
  await installExtension(unpacked, process.env.COPYDESK_VSIX ?? '');
  const name = readdirSync(unpacked.extensions).find((entry) => entry.startsWith('copydesk.'));
  const server = await startServer(profile);
  const browser = await launchBrowser();
  const page = await newPage(browser, { width: 1280, height: 800 });
  page.setDefaultTimeout(60_000);
  await serveExtension(page, join(unpacked.extensions, name ?? ''));
  await page.addInitScript(loadFromPage, { port: server.port, path: served });
  await page.goto(workbenchAddress(server, folder, [['openFile', remotePath(server, join(folder, article))]]));
  const stop = async () => {
    await browser.close();
    await server.stop();
    for (const { remove } of [unpacked, profile]) remove();
    rmSync(folder, { recursive: true, force: true });
  };
  return { page, folder, stop };
}

async function serveExtension(page: Page, folder: string): Promise<void> {
  const types: Record<string, string> = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };
  await page.context().route(`**${served}/**`, (route) => {
    const path = decodeURIComponent(new URL(route.request().url()).pathname);
    const file = join(folder, path.slice(path.indexOf(served) + served.length));
    if (!existsSync(file)) return route.fulfill({ status: 404 });
    const headers = {
      'content-type': types[extname(file)] ?? 'application/octet-stream',
      'access-control-allow-origin': '*',
    };
    return route.fulfill({ body: readFileSync(file), headers });
  });
}

/** Runs in the page before VS Code reads its configuration, and adds an extension under development to it. */
function loadFromPage({ port, path }: { readonly port: number; readonly path: string }): void {
  const original = Element.prototype.getAttribute;
  Element.prototype.getAttribute = function (this: Element, name: string) {
    const value = original.call(this, name);
    if (this.id !== 'vscode-workbench-web-configuration' || name !== 'data-settings') return value;
    const configuration = JSON.parse(value ?? '{}');
    const extensions = [{ scheme: 'http', authority: `127.0.0.1:${port}`, path }];
    return JSON.stringify({
      ...configuration,
      developmentOptions: { ...configuration.developmentOptions, extensions },
    });
  };
}
