import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cursor, goToPlace, openPalette, rowAtHand, runCommand } from './support/palette.ts';
import { sitting } from './support/sitting.ts';
import { takePictures } from './support/take-pictures.ts';
import { clickWords } from './support/words-in-editor.ts';

const article = 'metro-standard.txt';
const text = readFileSync(join('media/sample-story', article), 'utf8');

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
  let page: Page;
  let folder: string;
  sitting('look-up', article, async (vscode) => {
    ({ page, folder } = vscode);
    await page.locator('.squiggly-warning, .squiggly-info').nth(2).waitFor();
  });

  const list = () => page.locator('.quick-input-widget');
  const rows = () => list().locator('.monaco-list-row');
  const activeTab = async () =>
    (await page.locator('.editor-group-container.active .tab.active').innerText()).replace(/\s/g, '');

  /** Waits until the list is there, with this in its summary. */
  async function listSays(words: string): Promise<void> {
    const input = list().locator('input').first();
    await expect.poll(() => input.getAttribute('placeholder')).toContain(words);
  }

  /** Looks through the list, which has more than it shows, from end to end. */
  async function seeInList(words: string): Promise<void> {
    const keys = ['End', 'Home'];
    const isSeen = async () => {
      if (await list().getByText(words).first().isVisible()) return true;
      keys.reverse();
      await page.keyboard.press(keys[1]);
      return false;
    };
    await expect.poll(isSeen, { interval: 300 }).toBe(true);
  }

  async function backToArticle(): Promise<void> {
    await runCommand(page, 'View: Close All Editors in Group');
    await expect.poll(activeTab).toContain(article);
  }

  test.each(lookUps)('by mouse: $command', async ({ command, at, sums, open, tab }) => {
    await scrollTo(page, at);
    await clickWords(page, at);
    await (await openPalette(page, `Copydesk: ${command}`)).click();
    await listSays(sums);
    const row = rows().filter({ hasText: open }).first();
    await page.locator('.quick-input-widget input').first().fill(open);
    await row.waitFor();
    await row.click();
    await expect.poll(activeTab).toContain(tab);
    await expect.poll(() => cursor(page)).toMatch(/selected/);
    await backToArticle();
  });

  test.each(lookUps)('by keyboard: $command', async ({ command, at, sums, says, open, tab }) => {
    await goToWords(page, at);
    await runCommand(page, `Copydesk: ${command}`);
    await listSays(sums);
    for (const words of says) await seeInList(words);
    await page.keyboard.type(open);
    await rowAtHand(page, open);
    await page.keyboard.press('Enter');
    await expect.poll(activeTab).toContain(tab);
    await expect.poll(() => cursor(page)).toMatch(/selected/);
    await backToArticle();
  });

  test('sees each place while moving, and is back where it was after Escape', async () => {
    await goToWords(page, 'Last winter the road');
    await runCommand(page, 'Copydesk: Show All Versions of This Quotation');
    await listSays('3 with other words');
    const besides = page.locator('.editor-group-container .tab');
    await besides.filter({ hasText: 'coastal-wire.txt' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await besides.filter({ hasText: 'ansel-courier.md' }).waitFor();
    await takePictures(page, 'versions');
    await page.keyboard.press('Escape');
    await expect.poll(() => besides.count()).toBe(1);
    await expect.poll(activeTab).toContain(article);
  });

  test('is told where there is nothing to look up', async () => {
    await goToWords(page, 'The sums were never kind');
    await runCommand(page, 'Copydesk: Show All Versions of This Quotation');
    await notice(page, 'Put the cursor in a quotation to see its versions.');
  });

  test('exports the comparison without opening it', async () => {
    await runCommand(page, 'Copydesk: Export Comparison…');
    const file = join(folder, 'ferry.md');
    const input = page.locator('.quick-input-widget input').first();
    await expect.poll(() => input.inputValue()).toContain('/');
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
    // The dialog writes its own folder into the field once it has read it, which may be after ours.
    const isWritten = async () => {
      const written = (await input.inputValue()) === file;
      if (!written) await input.fill(file);
      return written;
    };
    await expect.poll(isWritten, { interval: 500 }).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8')).toContain('# Sources compared');
  });

  test('copies it as Markdown', async () => {
    await runCommand(page, 'Copydesk: Copy Comparison as Markdown');
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(clipboard).toContain('# Sources compared');
  });

  test('keeps the list in a tab, with links', async () => {
    await goToWords(page, 'Last winter the road');
    await runCommand(page, 'Copydesk: Show All Versions of This Quotation');
    await listSays('3 with other words');
    await page.keyboard.type('Keep');
    await rowAtHand(page, 'Keep');
    await page.keyboard.press('Enter');
    await expect.poll(activeTab).toContain('Places1.md');
    await page.locator('.view-line').filter({ hasText: 'Versions of This Quotation' }).waitFor();
    await page.locator('.detected-link').first().waitFor();
    await takePictures(page, 'places');
  });
});

async function goToWords(page: Page, words: string): Promise<void> {
  const before = text.slice(0, text.indexOf(words) + 1).split('\n');
  await goToPlace(page, before.length, before[before.length - 1].length);
}

/** By keys, as a wheel has no end that one could wait for; then the cursor is put elsewhere. */
async function scrollTo(page: Page, words: string): Promise<void> {
  await goToWords(page, words);
  await page.keyboard.press('Home');
}

async function notice(page: Page, words: string): Promise<void> {
  await page.locator('[id="status.notifications"]').click();
  await page.locator('.notifications-center .notification-list-item').filter({ hasText: words }).first().waitFor();
  await page.keyboard.press('Escape');
}
