import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startVscode, type VscodeUnderTest } from './support/start-vscode.ts';
import { takePictures } from './support/take-pictures.ts';
import { placeOf } from './support/words-in-editor.ts';

const article = 'metro-standard.txt';
const text = readFileSync(join('media/sample-story', article), 'utf8');
const patience = { timeout: 15_000 };

/** A command, the words that the cursor is put in, its summary, its list, and the place that is opened from it. */
const lookUps = [
  {
    command: 'Compare Selection Across the Corpus',
    at: 'the hull would cost',
    sums: 'In 1 other article',
    says: ['The same words · 1', 'Coastal Wire Service, 2024-11-12'],
    open: 'Coastal Wire Service',
    tab: 'coastal-wire.txt',
  },
  {
    command: 'Show All Versions of This Quotation',
    at: 'Last winter the road',
    sums: '0 with these words, 3 with other words',
    says: ['“19” for “nine” · 3', 'Merrow Beacon', 'Callum Teague'],
    open: 'Ansel Courier',
    tab: 'ansel-courier.md',
  },
  {
    command: 'Show All Quotations by This Speaker',
    at: 'Last winter the road',
    sums: 'In 4 other articles',
    says: ['Metro Standard · this article', 'Merrow Beacon · a source of this story', 'They called us a mob'],
    open: 'Harbor Ledger',
    tab: 'harbor-ledger.article',
  },
  {
    command: 'Find This Figure Elsewhere',
    at: '61 percent',
    sums: 'In 1 other article',
    says: ['The same figure for the same thing · 1', 'A poll that the university took in October'],
    open: 'Ansel Courier',
    tab: 'ansel-courier.md',
  },
  {
    command: 'What Do the Others Have That This Lacks?',
    at: 'A mob of islanders',
    sums: 'that most of the 4 other sources have',
    says: ['Quotation', 'Ruth Achterberg'],
    open: 'Harbor Ledger',
    tab: 'harbor-ledger.article',
  },
] as const;

describe('an editor who looks words up', () => {
  let vscode: VscodeUnderTest;
  let page: Page;

  beforeAll(async () => {
    vscode = await startVscode(article);
    page = vscode.page;
    await page.locator('.squiggly-warning, .squiggly-info').nth(2).waitFor();
  }, 120_000);
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await page.screenshot({ path: 'test-results/walk/look-up-failed.png' });
  });
  afterAll(() => vscode?.stop());

  const list = () => page.locator('.quick-input-widget');
  const rows = () => list().locator('.monaco-list-row');
  const activeTab = async () =>
    (await page.locator('.editor-group-container.active .tab.active').innerText()).replace(/\s/g, '');

  /** Waits until the list is there, with this in its summary. */
  async function listSays(words: string): Promise<void> {
    const input = list().locator('input').first();
    await expect.poll(() => input.getAttribute('placeholder'), patience).toContain(words);
  }

  async function backToArticle(): Promise<void> {
    await runByKeyboard(page, 'View: Close All Editors in Group');
    await expect.poll(activeTab, patience).toContain(article);
  }

  test.each(lookUps)('by mouse: $command', async ({ command, at, sums, open, tab }) => {
    await scrollTo(page, at);
    const { x, y } = await placeOf(page, at);
    await page.mouse.click(x, y);
    await runByMouse(page, command);
    await listSays(sums);
    const row = rows().filter({ hasText: open }).first();
    await page.locator('.quick-input-widget input').first().fill(open);
    await row.waitFor();
    await row.click();
    await expect.poll(activeTab, patience).toContain(tab);
    await expect.poll(() => selected(page), patience).toMatch(/selected/);
    await backToArticle();
  });

  test.each(lookUps)('by keyboard: $command', async ({ command, at, sums, says, open, tab }) => {
    await goToWords(page, at);
    await runByKeyboard(page, command);
    await listSays(sums);
    for (const words of says) {
      if (!(await list().getByText(words).first().isVisible())) await page.keyboard.press('End');
      await list().getByText(words).first().waitFor(patience);
    }
    await page.keyboard.type(open);
    await rows().filter({ hasText: open }).first().waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(activeTab, patience).toContain(tab);
    await expect.poll(() => selected(page), patience).toMatch(/selected/);
    await backToArticle();
  });

  test('sees each place while moving, and is back where it was after Escape', async () => {
    await goToWords(page, 'Last winter the road');
    await runByKeyboard(page, 'Show All Versions of This Quotation');
    await listSays('3 with other words');
    const besides = page.locator('.editor-group-container .tab');
    await besides.filter({ hasText: 'coastal-wire.txt' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await besides.filter({ hasText: 'ansel-courier.md' }).waitFor();
    await takePictures(page, 'versions');
    await page.keyboard.press('Escape');
    await expect.poll(() => besides.count(), patience).toBe(1);
    expect(await activeTab()).toContain(article);
  });

  test('is told where there is nothing to look up', async () => {
    await goToWords(page, 'The sums were never kind');
    await runByKeyboard(page, 'Show All Versions of This Quotation');
    await notice(page, 'Put the cursor in a quotation to see its versions.');
  });

  test('exports the comparison without opening it', async () => {
    await runByKeyboard(page, 'Export Comparison…');
    const file = join(vscode.folder, 'ferry.md');
    const input = page.locator('.quick-input-widget input').first();
    await expect.poll(() => input.inputValue(), patience).toContain('/');
    await input.fill(file);
    await page.keyboard.press('Enter');
    await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8'), patience).toContain('# Sources compared');
  });

  test('copies it as Markdown', async () => {
    await runByKeyboard(page, 'Copy Comparison as Markdown');
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(clipboard, patience).toContain('# Sources compared');
  });

  test('keeps the list in a tab, with links', async () => {
    await goToWords(page, 'Last winter the road');
    await runByKeyboard(page, 'Show All Versions of This Quotation');
    await listSays('3 with other words');
    await page.keyboard.type('Keep');
    await page.keyboard.press('Enter');
    await expect.poll(activeTab, patience).toContain('Places1.md');
    await page.locator('.view-line').filter({ hasText: 'Versions of This Quotation' }).waitFor();
    await page.locator('.detected-link').first().waitFor();
    await takePictures(page, 'places');
  });
});

async function openPalette(page: Page, command: string) {
  await page.keyboard.press('F1');
  const name = command.includes(':') ? command : `Copydesk: ${command}`;
  await page.locator('.quick-input-widget input').first().fill(`>${name}`);
  const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first();
  await row.waitFor();
  return row;
}

async function runByMouse(page: Page, command: string): Promise<void> {
  await (await openPalette(page, command)).click();
}

async function runByKeyboard(page: Page, command: string): Promise<void> {
  await openPalette(page, command);
  await page.keyboard.press('Enter');
}

/** Puts the cursor in words of the article by Go to Line. */
async function goToWords(page: Page, words: string): Promise<void> {
  const before = text.slice(0, text.indexOf(words) + 1).split('\n');
  await page.keyboard.press('Control+g');
  await page.keyboard.type(`${before.length}:${before[before.length - 1].length}`);
  await page.keyboard.press('Enter');
}

/** By keys, as a wheel has no end that one could wait for; then the cursor is put elsewhere. */
async function scrollTo(page: Page, words: string): Promise<void> {
  await goToWords(page, words);
  await page.keyboard.press('Home');
}

/** `Ln 12, Col 3 (40 selected)`. */
function selected(page: Page): Promise<string> {
  return page.locator('[id="status.editor.selection"]').innerText();
}

async function notice(page: Page, words: string): Promise<void> {
  await page.locator('[id="status.notifications"]').click();
  await page.locator('.notifications-center .notification-list-item').filter({ hasText: words }).first().waitFor();
  await page.keyboard.press('Escape');
}
