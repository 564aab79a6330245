import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { reloadWindow, rowAtHand, runCommand } from './support/palette.ts';
import { sitting } from './support/sitting.ts';
import { takePictures } from './support/take-pictures.ts';
import { webviewWith } from './support/webviews.ts';

describe('an editor who sets two sources side by side', () => {
  let page: Page;
  let folder: string;
  let tab: FrameLocator;
  sitting('side-by-side', 'coastal-wire.txt', async (vscode) => {
    ({ page, folder } = vscode);
    await page.locator('.squiggly-info').nth(3).waitFor();
  });

  const focused = () => tab.locator(':focus').textContent();

  test('opens the two from the palette, by keyboard', async () => {
    await runCommand(page, 'Copydesk: Open Side by Side');
    const other = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Who pays when the boat stops?' });
    await other.waitFor();
    await page.keyboard.type('Who pays');
    await rowAtHand(page, 'Who pays when the boat stops?');
    await page.keyboard.press('Enter');
    const summary = /^28% of Coastal Wire Service stands in Harbor Ledger: 5 passages, 1 moved, 2 edited/;
    tab = await webviewWith(page, (view) => view.getByText(summary));
    await page.locator('.tab.active', { hasText: 'Coastal Wire Service ↔ Harbor Ledger' }).waitFor();
    await expect.poll(() => tab.locator('.ribbon:visible').count()).toBeGreaterThan(0);
  });

  test('goes from difference to difference with F7', async () => {
    await page.keyboard.press('Control+B');
    await tab.locator('#left').focus();
    await page.keyboard.press('F7');
    await expect.poll(focused).toContain('The ferry leaves the town quay');
    await takePictures(page, 'side-by-side');
    await page.keyboard.press('F7');
    await expect.poll(focused).toContain('decision about the people');
    await page.keyboard.press('Shift+F7');
    await expect.poll(focused).toContain('The ferry leaves the town quay');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(focused).toContain('Ridership has fallen');
  });

  test('crosses over to the other text with Enter', async () => {
    await page.keyboard.press('Enter');
    await expect.poll(() => tab.locator('#right :focus').textContent()).toContain('Ridership has fallen');
  });

  test('swaps the sides with the mouse', async () => {
    await tab.getByTitle('Swap Sides').click();
    await tab.getByText(/^27% of Harbor Ledger stands in Coastal Wire Service/).waitFor();
  });

  test('sets another source of the story on the left', async () => {
    await tab.getByLabel('Article on the left').selectOption({ label: 'The Ansel Courier' });
    await tab.getByText(/of The Ansel Courier stands in Coastal Wire Service/).waitFor();
    await tab.getByLabel('Article on the left').selectOption({ label: 'Harbor Ledger' });
    await tab.getByText(/^27% of Harbor Ledger/).waitFor();
  });

  test('sees what changes on disk', async () => {
    const file = join(folder, 'harbor-ledger.article');
    writeFileSync(file, 'Who pays?\n\nRidership has fallen 38 percent since 2016, and nobody asks why.\n');
    await tab.getByText(/1 passage\./).waitFor();
    await expect.poll(() => tab.locator('#left').innerText()).toContain('nobody asks why');
  });

  test('opens the words in their article', async () => {
    await tab.locator('#right .passage', { hasText: 'Ridership' }).click();
    await tab.getByTitle('Open in Editor').click();
    await page.locator('.editor-group-container.active .view-line', { hasText: 'Ridership has fallen' }).waitFor();
    await page.locator('.tab.active[aria-label*="coastal-wire.txt"]').first().waitFor();
  });

  test('finds it again after the window was reloaded', async () => {
    await reloadWindow(page);
    tab = await webviewWith(page, (view) => view.getByText(/1 passage\./));
    await expect.poll(() => tab.locator('#left .passage').count()).toBe(1);
  });

  test('has room in a narrow window', async () => {
    await page.setViewportSize({ width: 560, height: 800 });
    await takePictures(page, 'side-by-side-narrow');
  });
});
