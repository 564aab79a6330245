import type { FrameLocator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { reloadWindow, runCommand } from './support/palette.ts';
import { sitting } from './support/sitting.ts';
import { takePictures } from './support/take-pictures.ts';
import { webview, webviewWith } from './support/webviews.ts';
import { clickWords } from './support/words-in-editor.ts';

const wire = 'Port Ansel votes to close 61-year-old island ferry';

describe.each(['mouse', 'keyboard'] as const)('an editor who compares the sources of a story by %s', (hand) => {
  let page: Page;
  sitting(`compare-${hand}`, 'metro-standard.txt', async (vscode) => {
    page = vscode.page;
    await page.locator('.squiggly-warning, .squiggly-info').first().waitFor();
  });

  const panel = () => webview(page, 0);
  const goToTab = async (view: FrameLocator, name: string) => {
    const tab = view.getByRole('tab', { name });
    if (hand === 'mouse') await tab.click();
    else {
      const isChosen = async () => {
        if ((await tab.getAttribute('aria-selected')) === 'true') return true;
        await view.getByRole('tab', { selected: true }).press('ArrowRight');
        return false;
      };
      await expect.poll(isChosen, { interval: 200 }).toBe(true);
    }
    await view.getByRole('tab', { name, selected: true }).waitFor();
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
      if (hand === 'mouse') await takePictures(page, `panel-${name.toLowerCase()}`);
    }
  });

  test('goes from a row to its words, which are selected beside the article', async () => {
    await goToTab(panel(), 'Quotations');
    const cell = panel()
      .locator('.card', { hasText: 'We are not closing' })
      .getByRole('button', { name: 'Merrow Beacon' });
    await cell.waitFor();
    if (hand === 'mouse') await cell.click();
    else {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect.poll(() => panel().locator(':focus').innerText()).toContain('Merrow Beacon');
      await page.keyboard.press('Space');
    }
    await page.locator('.tab[aria-label*="merrow-beacon.story"]').waitFor();
  });

  test('sees the row of the quotation at the cursor', async () => {
    await goToTab(panel(), 'Quotations');
    if (hand === 'mouse') await clickWords(page, 'her hull will not pass');
    else {
      await page.keyboard.press('Control+1');
      await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
      await page.keyboard.press('Control+F');
      await page.locator('.find-widget.visible textarea').first().fill('her hull will not pass');
      await page.locator('.find-widget.visible .matchesCount', { hasText: '1 of 1' }).waitFor();
      await page.keyboard.press('Escape');
    }
    await panel().locator('.card[aria-current]', { hasText: 'We are not closing' }).waitFor();
  });

  test('takes a source out and puts it back', async () => {
    await goToTab(panel(), 'Sources');
    const line = panel().getByRole('listitem').filter({ hasText: wire });
    await line.waitFor();
    if (hand === 'mouse') {
      await line.hover();
      await line.getByRole('button', { name: 'Remove Coastal Wire Service' }).click();
    } else {
      await page.keyboard.press('Tab');
      await expect.poll(() => panel().locator(':focus').innerText()).toContain(wire);
      await page.keyboard.press('Delete');
    }
    const putBack = panel().getByRole('button', { name: 'Put Coastal Wire Service Back' });
    await putBack.waitFor();
    await panel().getByRole('progressbar').waitFor({ state: 'detached' });
    if (hand === 'mouse') await putBack.click();
    else await putBack.press('Enter');
    await line.waitFor();
  });

  test('opens the same wide', async () => {
    await runCommand(page, 'View: Join All Editor Groups');
    await page.locator('.editor-group-container').nth(1).waitFor({ state: 'detached' });
    if (hand === 'mouse') await panel().getByRole('button', { name: 'Open in a Tab' }).click();
    else await runCommand(page, 'Copydesk: Compare Story Sources');
    const wide = webview(page, 1);
    await goToTab(wide, 'Quotations');
    await wide.getByRole('columnheader', { name: 'Coastal Wire Service' }).waitFor();
    if (hand === 'mouse') await takePictures(page, 'comparison');
  });

  test('finds it as it was when the window is loaded anew', async () => {
    await reloadWindow(page);
    await webviewWith(page, (view) => view.getByRole('columnheader', { name: 'Coastal Wire Service' }));
  });
});
