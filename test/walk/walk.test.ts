import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { runCommand } from './support/palette.ts';
import { sitting } from './support/sitting.ts';
import { startVscode } from './support/start-vscode.ts';
import { takePictures } from './support/take-pictures.ts';
import { webview } from './support/webviews.ts';
import { clickWords, placeOf } from './support/words-in-editor.ts';

describe('an editor at work on the sample story', () => {
  let page: Page;
  let folder: string;
  sitting('walk', 'metro-standard.txt', async (vscode) => {
    ({ page, folder } = vscode);
  });

  test('sees what to ask about underlined, and how many', async () => {
    await page.locator('.squiggly-warning, .squiggly-info').nth(2).waitFor();
    await expect.poll(() => statusText(page)).toMatch(/^\d+ findings$/);
    await takePictures(page, 'marks');
  });

  test('reads the evidence in a hover', async () => {
    await hover(page, 'under water on nine days');
    const text = () => page.locator('.monaco-hover:not(.hidden)').first().innerText();
    await expect.poll(text).toContain('Coastal Wire');
    await expect.poll(text).toContain('19');
    await takePictures(page, 'hover');
  });

  test('mends a word with the light bulb', async () => {
    await openFixes(page, 'mob');
    await takePictures(page, 'fixes');
    await fixNamed(page, /crowd/).first().click();
    await line(page, 'A crowd of islanders').waitFor();
  });

  test('restores a quotation with the keyboard', async () => {
    await openFixes(page, 'under water on nine days');
    await page.keyboard.press('Enter');
    await line(page, 'under water on 19 days').waitFor();
  });

  test('saves, and finds the changes on disk', async () => {
    await page.keyboard.press('Control+S');
    const saved = () => readFileSync(join(folder, 'metro-standard.txt'), 'utf8');
    await expect.poll(saved).toContain('under water on 19 days. On every one of those days');
    expect(saved()).toContain('A crowd of islanders');
  });

  test('reads the list of problems', async () => {
    await page.mouse.move(0, 0);
    await page.keyboard.press('Control+Shift+M');
    const rows = page.locator('.markers-panel-container .monaco-list-row');
    await rows.nth(2).waitFor();
    await expect.poll(async () => (await rows.allInnerTexts()).join('\n')).toContain('copydesk');
    await takePictures(page, 'problems');
    await page.keyboard.press('Control+J');
  });

  test('goes on to the next finding from the palette', async () => {
    await runCommand(page, 'Copydesk: Go to Next Finding');
    await page.locator('.monaco-hover:not(.hidden)').first().waitFor();
    await page.keyboard.press('Escape');
  });

  test('opens another source from the side panel', async () => {
    await page.keyboard.press('Control+Home');
    await page.getByRole('tab', { name: 'Copydesk' }).first().click();
    const source = webview(page, 0).getByText('Port Ansel votes to close 61-year-old island ferry');
    await source.waitFor();
    await line(page, 'Harbor board votes to close Merrow ferry').waitFor();
    await takePictures(page, 'overview');
    await source.click();
    await page.locator('.tab[aria-label*="coastal-wire.txt"]').waitFor();
    await takePictures(page, 'beside');
  });
});

test('a folder that is not trusted is reviewed all the same', async () => {
  const { page, stop } = await startVscode('metro-standard.txt', { trusted: false });
  try {
    await page.locator('[id="status.workspaceTrust"]').waitFor();
    await page.locator('.squiggly-warning, .squiggly-info').nth(2).waitFor();
    await takePictures(page, 'restricted');
  } finally {
    await stop();
  }
});

const line = (page: Page, text: string) => page.locator('.editor-group-container.active .view-line', { hasText: text });

const fixNamed = (page: Page, name: RegExp) => page.locator('.action-widget .monaco-list-row', { hasText: name });

async function statusText(page: Page): Promise<string> {
  return (await page.locator('.statusbar-item[id*="copydesk.status"]').innerText()).trim();
}

async function hover(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words);
  await page.mouse.move(x, y - 4);
  await page.mouse.move(x, y, { steps: 4 });
  await page.locator('.monaco-hover:not(.hidden)').first().waitFor();
}

async function openFixes(page: Page, words: string): Promise<void> {
  await clickWords(page, words);
  await page.keyboard.press('Control+.');
  await page.locator('.action-widget .monaco-list-row').first().waitFor();
}
