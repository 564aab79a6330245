import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { createProfile, installExtension, startServer } from '../../../scripts/vscode-host/server.mjs';
import { launchBrowser, newPage, remotePath, workbenchAddress } from '../../../scripts/vscode-host/workbench.mjs';

/** A browser-hosted VS Code with the packaged extension, on a copy of the sample story. */
export interface VscodeUnderTest {
  readonly page: Page;
  /** The copy, for what was saved. */
  readonly folder: string;
  stop(): Promise<void>;
}

/** What the walk needs to stay the same everywhere, and to switch themes by the browser's colour scheme. */
const settings = {
  'window.autoDetectColorScheme': true,
  'window.autoDetectHighContrast': true,
  'workbench.preferredLightColorTheme': 'Default Light Modern',
  'workbench.preferredDarkColorTheme': 'Default Dark Modern',
  'workbench.preferredHighContrastColorTheme': 'Default High Contrast',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'editor.minimap.enabled': false,
  'breadcrumbs.enabled': false,
  'editor.wordWrap': 'on',
  'editor.cursorBlinking': 'solid',
  'editor.occurrencesHighlight': 'off',
};

/** What belongs to this flavour of VS Code alone, and would only puzzle in a picture. */
const hidden =
  '#status\\.host, #status\\.forwardedPorts, #status\\.workbench\\.keyboardLayout { display: none !important }';

/** Starts it with an article open, and waits until the workbench stands. */
export async function startVscode(article: string, { trusted = true } = {}): Promise<VscodeUnderTest> {
  const parent = mkdtempSync(join(tmpdir(), 'copydesk-'));
  const folder = join(parent, 'ferry-story');
  cpSync('media/sample-story', folder, { recursive: true });
  const profile = createProfile(settings);
  await installExtension(profile, process.env.COPYDESK_VSIX ?? '');
  const server = await startServer(profile, { trusted });
  const browser = await launchBrowser();
  const page = await newPage(browser, { width: 1280, height: 800 });
  page.setDefaultTimeout(60_000);
  await page.goto(workbenchAddress(server, folder, [['openFile', remotePath(server, join(folder, article))]]));
  await page.locator('.monaco-workbench').waitFor();
  await page.addStyleTag({ content: hidden });
  const stop = async () => {
    await browser.close();
    await server.stop();
    profile.remove();
    rmSync(parent, { recursive: true, force: true });
  };
  return { page, folder, stop };
}
