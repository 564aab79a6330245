import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startVscode, type VscodeUnderTest } from './support/start-vscode.ts';
import { takePictures } from './support/take-pictures.ts';

/** One sitting: each step goes on where the one before ended. */
describe('an editor who compares the sources of a story', () => {
  let vscode: VscodeUnderTest;
  let page: Page;
  let tab: FrameLocator;

  beforeAll(async () => {
    vscode = await startVscode('harbor-ledger.article');
    page = vscode.page;
    await page.locator('.squiggly-warning, .squiggly-info').first().waitFor();
  }, 120_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await page.screenshot({ path: 'test-results/walk/compare-failed.png' });
  });
  afterAll(() => vscode?.stop());

  test('opens the comparison from the palette', async () => {
    await runCommand(page, 'Copydesk: Compare Story Sources');
    tab = page.locator('iframe.webview.ready').contentFrame().frameLocator('#active-frame');
    await tab.getByRole('columnheader', { name: 'Coastal Wire Service' }).first().waitFor();
    expect(await tab.getByRole('tab').count()).toBe(6);
    await takePictures(page, 'comparison');
  });

  test('sees which words differ, and who is named otherwise', async () => {
    const row = tab.getByRole('row').filter({ hasText: 'made a decision about the people' });
    expect(await row.locator('td[data-source="Harbor Ledger"] .label').innerText()).toBe('other words');
    await tab.getByRole('row').filter({ hasText: 'Given to Callum Teague' }).waitFor();
  });

  test('walks the tabs and cells by keyboard', async () => {
    await tab.getByRole('tab', { name: /Quotations/ }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await tab.getByRole('tab', { selected: true }).innerText()).toMatch(/^Figures/);
    await takePictures(page, 'comparison-figures');
    await page.keyboard.press('ArrowRight');
    await takePictures(page, 'comparison-wording');
    await page.keyboard.press('Home');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page
      .locator('.tab.active .label-name, .tab.active')
      .filter({ hasText: /courier|wire|ledger|beacon|standard/ })
      .last()
      .waitFor();
  });
});

async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${name}`);
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
}
