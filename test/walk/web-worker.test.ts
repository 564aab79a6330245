import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startInWebWorker } from './support/start-in-web-worker.ts';
import type { VscodeUnderTest } from './support/start-vscode.ts';

const patience = { timeout: 60_000 };

describe('VS Code for the web, without Node', () => {
  let vscode: VscodeUnderTest;

  beforeAll(async () => {
    vscode = await startInWebWorker('metro-standard.txt');
  }, 120_000);
  afterAll(() => vscode?.stop());

  test('marks an article and finds its sources in the folder', async () => {
    const { page } = vscode;
    const status = page.locator('.statusbar-item[id*="copydesk.status"]');
    await expect.poll(async () => (await status.innerText()).trim(), patience).toMatch(/^\d+ findings$/);
    await status.locator('a').click();
    const panel = page.frameLocator('iframe.webview.ready >> nth=0').frameLocator('#active-frame');
    await panel
      .getByRole('button', { name: /Coastal Wire/ })
      .first()
      .waitFor();
  });

  test('opens the sample story', async () => {
    const { page } = vscode;
    await page.keyboard.press('F1');
    await page.locator('.quick-input-widget input').first().fill('>Copydesk: Open Sample Story');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Open Sample Story' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab', { hasText: 'sample-story' }).waitFor();
    await page.locator('.editor-group-container.active').locator('.squiggly-warning, .squiggly-info').first().waitFor();
  });
});
