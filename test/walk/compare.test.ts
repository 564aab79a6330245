import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startVscode, type VscodeUnderTest } from './support/start-vscode.ts';
import { takePictures } from './support/take-pictures.ts';
import { placeOf } from './support/words-in-editor.ts';

const patience = { timeout: 60_000 };
const wire = 'Port Ansel votes to close 61-year-old island ferry';

describe.each(['mouse', 'keyboard'] as const)('an editor who compares the sources of a story by %s', (hand) => {
  let vscode: VscodeUnderTest;
  let page: Page;
  let broken = false;

  beforeAll(async () => {
    vscode = await startVscode('metro-standard.txt');
    page = vscode.page;
    await page.locator('.squiggly-warning, .squiggly-info').first().waitFor();
  }, 120_000);
  beforeEach(({ skip }) => {
    if (broken) skip('the step before has failed');
  });
  afterEach(async ({ task }) => {
    broken ||= task.result?.state === 'fail';
    if (task.result?.state === 'fail') await page.screenshot({ path: `test-results/walk/compare-${hand}-failed.png` });
  });
  afterAll(() => vscode?.stop());

  const panel = () => webview(page, 0);
  const goToTab = async (view: FrameLocator, name: string) => {
    const tab = view.getByRole('tab', { name });
    if (hand === 'mouse') return tab.click();
    await view.getByRole('tab', { selected: true }).focus();
    for (let i = 0; i < 8 && (await tab.getAttribute('aria-selected')) !== 'true'; i++) {
      await page.keyboard.press('ArrowRight');
    }
  };

  test('opens the panel', async () => {
    if (hand === 'mouse') await page.locator('.statusbar-item[id*="copydesk.status"]').click();
    else await runCommand(page, 'Copydesk: Open Sources Panel');
    await panel().getByText(wire).waitFor();
    await panel().getByRole('tab', { name: 'Quotations' }).waitFor();
    if (hand === 'mouse') await takePictures(page, 'panel-sources');
  });

  test('looks at each view', async () => {
    for (const name of ['Quotations', 'Figures', 'Wording', 'People', 'Passages', 'Origins', 'Missing']) {
      await goToTab(panel(), name);
      expect(await panel().getByRole('tab', { selected: true }).innerText()).toContain(name);
      if (hand === 'mouse') await takePictures(page, `panel-${name.toLowerCase()}`);
    }
  });

  test('goes from a row to its words, which are selected beside the article', async () => {
    await goToTab(panel(), 'Quotations');
    const cell = panel()
      .locator('.card', { hasText: 'We are not closing' })
      .getByRole('button', { name: 'Merrow Beacon' });
    if (hand === 'mouse') await cell.click();
    else {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
    }
    await page.locator('.tab[aria-label*="merrow-beacon.story"]').waitFor();
  });

  test('sees the row of the quotation at the cursor', async () => {
    await goToTab(panel(), 'Quotations');
    if (hand === 'mouse') {
      const { x, y } = await placeOf(page, 'her hull will not pass');
      await page.mouse.click(x, y);
    } else {
      await page.keyboard.press('Control+1');
      await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
      await page.keyboard.press('Control+F');
      await page.locator('.find-widget.visible textarea').first().fill('her hull will not pass');
      await page.keyboard.press('Escape');
    }
    await panel().locator('.card[aria-current]', { hasText: 'We are not closing' }).waitFor();
  });

  test('takes a source out and puts it back', async () => {
    await goToTab(panel(), 'Sources');
    const line = panel().getByRole('listitem').filter({ hasText: wire });
    if (hand === 'mouse') {
      await line.hover();
      await line.getByRole('button', { name: 'Remove Coastal Wire Service' }).click();
    } else {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Delete');
    }
    const putBack = panel().getByRole('button', { name: 'Put Coastal Wire Service Back' });
    await putBack.waitFor();
    if (hand === 'mouse') await putBack.click();
    else {
      await putBack.focus();
      await page.keyboard.press('Enter');
    }
    await line.waitFor();
  });

  test('opens the same wide', async () => {
    await runCommand(page, 'View: Join All Editor Groups');
    await page.locator('.editor-group-container').nth(1).waitFor({ state: 'detached' });
    if (hand === 'mouse') await panel().getByRole('button', { name: 'Open in a Tab' }).click();
    else await runCommand(page, 'Copydesk: Compare Story Sources');
    const wide = webview(page, 1);
    await goToTab(wide, 'Quotations');
    await wide.getByRole('columnheader', { name: 'Coastal Wire Service' }).waitFor(patience);
    if (hand === 'mouse') await takePictures(page, 'comparison');
  });

  test('finds it as it was when the window is loaded anew', async () => {
    // Without the file that the address names, VS Code opens what was open.
    await page.evaluate(() => history.replaceState(null, '', location.href.replace(/&payload=[^&]*/, '')));
    await Promise.all([page.waitForEvent('load'), runCommand(page, 'Developer: Reload Window')]);
    await page.locator('.monaco-workbench').waitFor();
    await expect.poll(() => isInWebview(page, 'Coastal Wire Service'), patience).toBe(true);
  });
});

/** True as soon as one of the webviews shows what is looked for. */
async function isInWebview(page: Page, heading: string): Promise<boolean> {
  for (let number = 0; number < (await page.locator('iframe.webview.ready').count()); number++) {
    if (await webview(page, number).getByRole('columnheader', { name: heading }).first().isVisible()) return true;
  }
  return false;
}

/** The webviews in the order in which they were opened; they lie beside the workbench, not in their views. */
function webview(page: Page, number: number): FrameLocator {
  return page.frameLocator(`iframe.webview.ready >> nth=${number}`).frameLocator('#active-frame');
}

async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${name}`);
  await page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first().waitFor();
  await page.keyboard.press('Enter');
}
