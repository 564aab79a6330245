import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runCommand } from './support/palette.ts';
import { startInWebWorker } from './support/start-in-web-worker.ts';
import type { VscodeUnderTest } from './support/start-vscode.ts';
import { webview } from './support/webviews.ts';

describe('VS Code for the web, without Node', () => {
  let vscode: VscodeUnderTest;

  beforeAll(async () => {
    vscode = await startInWebWorker('metro-standard.txt');
  });
  afterAll(() => vscode?.stop());

  test('marks an article and finds its sources in the folder', async () => {
    const { page } = vscode;
    const status = page.locator('.statusbar-item[id*="copydesk.status"]');
    await expect.poll(async () => (await status.innerText()).trim()).toMatch(/^\d+ findings$/);
    await status.locator('a').click();
    await webview(page, 0)
      .getByRole('button', { name: /Coastal Wire/ })
      .first()
      .waitFor();
  });

  test('opens the sample story', async () => {
    const { page } = vscode;
    await runCommand(page, 'Copydesk: Open Sample Story');
    await page.locator('.tab', { hasText: 'sample-story' }).waitFor();
    await page.locator('.editor-group-container.active').locator('.squiggly-warning, .squiggly-info').first().waitFor();
  });
});
