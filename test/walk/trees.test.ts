import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { cursor, openFile, rowAtHand, runCommand } from './support/palette.ts';
import { sitting } from './support/sitting.ts';
import { takePictures } from './support/take-pictures.ts';
import { clickWords } from './support/words-in-editor.ts';

describe('an editor who works through the list of findings with the mouse', () => {
  let page: Page;
  let folder: string;
  sitting('trees', 'metro-standard.txt', async (vscode) => {
    ({ page, folder } = vscode);
    await page.locator('.squiggly-warning, .squiggly-info').nth(2).waitFor();
  });

  test('sees them by rule, with their numbers', async () => {
    await page.getByRole('tab', { name: 'Copydesk' }).first().click();
    await row(page, 'Loaded Wording').waitFor();
    await expect
      .poll(() => row(page, 'Loaded Wording').getAttribute('aria-label'))
      .toMatch(/^Loaded Wording, \d findings/);
    await takePictures(page, 'findings');
  });

  test('goes to one by a click', async () => {
    await row(page, 'hysterical').click();
    await expect.poll(() => cursor(page)).toContain('10 selected');
  });

  test('lists them in the order of the text', async () => {
    await press(page, 'Group Findings by File');
    await row(page, 'Loaded Wording').waitFor({ state: 'detached' });
    await takePictures(page, 'findings-in-order');
    await press(page, 'Group Findings by Rule');
    await row(page, 'Loaded Wording').waitFor();
  });

  test('hides what is only for judgement, and sees that it did', async () => {
    await press(page, 'Filter Findings…');
    const information = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Information' });
    await information.locator('.monaco-checkbox, input').first().click();
    await takePictures(page, 'findings-filter');
    await page.locator('.quick-input-widget .monaco-button', { hasText: 'OK' }).click();
    await expect.poll(() => head(page).innerText()).toMatch(/\d+ of \d+ in this article/);
    await press(page, 'Show All Findings Again');
    await expect.poll(() => head(page).innerText()).not.toMatch(/ of /);
  });

  test('settles one from its menu', async () => {
    await row(page, 'hysterical').click({ button: 'right' });
    await takePictures(page, 'findings-menu');
    await menuItem(page, 'This Finding Is Fine…').click();
    await choice(page, 'Fine here').click();
    await row(page, 'hysterical').waitFor({ state: 'detached' });
    await expect.poll(() => readFileSync(join(folder, 'copydesk.json'), 'utf8')).toContain('hysterical');
  });

  test('lists those of all open articles', async () => {
    await openFile(page, 'ansel-courier.md');
    await row(page, 'Figures That Differ').waitFor();
    await head(page).hover();
    await page
      .locator(
        '.pane-header[aria-label^="Findings"] .action-label[aria-label="More Actions..."], .pane-header[aria-label^="Findings"] .codicon-toolbar-more',
      )
      .first()
      .click();
    await menuItem(page, 'List Findings of All Open Articles').click();
    await press(page, 'Group Findings by File');
    await row(page, 'metro-standard.txt').waitFor();
    await row(page, 'ansel-courier.md').waitFor();
    await takePictures(page, 'findings-of-all');
  });

  test('peeks at all versions of a quotation', async () => {
    await page.locator('.tab', { hasText: 'metro-standard.txt' }).click();
    await clickWords(page, 'Last winter the road');
    await page.keyboard.press('Shift+F12');
    await page.locator('.reference-zone-widget .monaco-list-row').nth(2).waitFor();
    await takePictures(page, 'peek');
    await page.keyboard.press('Escape');
  });

  test('reads above a quotation where it stands, once that is switched on', async () => {
    mkdirSync(join(folder, '.vscode'), { recursive: true });
    writeFileSync(join(folder, '.vscode', 'settings.json'), '{ "copydesk.codeLens.versions": true }');
    const lens = page.locator('.codelens-decoration a', { hasText: 'other articles' }).first();
    await lens.waitFor();
    await takePictures(page, 'lenses');
    await lens.click();
    await page.locator('.reference-zone-widget .monaco-list-row').first().waitFor();
    await takePictures(page, 'lens-peek');
    await page.keyboard.press('Escape');
  });
});

describe('an editor who works through the list of findings by keyboard alone', () => {
  let page: Page;

  sitting('trees-keys', 'metro-standard.txt', async (vscode) => {
    page = vscode.page;
    await page.locator('.squiggly-warning, .squiggly-info').nth(2).waitFor();
  });

  test('opens the list, walks it, and goes to a finding', async () => {
    await focusList(page, 'Findings');
    await moveTo(page, 'hysterical');
    await page.keyboard.press('Enter');
    await expect.poll(() => cursor(page)).toContain('10 selected');
    await focusedEditor(page).waitFor();
    await page.keyboard.type('calm');
    await row(page, 'hysterical').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Z');
    await row(page, 'hysterical').waitFor();
  });

  test('copies one', async () => {
    await focusList(page, 'Findings');
    await moveTo(page, 'hysterical');
    await chooseInMenu(page, 'Copy Finding');
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toMatch(/^metro-standard\.txt, line 19: “hysterical”\. /);
  });

  test('groups and filters from the palette', async () => {
    await runCommand(page, 'Copydesk: Group Findings by File');
    await row(page, 'Loaded Wording').waitFor({ state: 'detached' });
    await runCommand(page, 'Copydesk: Filter Findings…');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Information' }).waitFor();
    await page.keyboard.type('Information');
    await page.keyboard.press('ArrowDown');
    await rowAtHand(page, 'Information');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
    await expect.poll(() => head(page).innerText()).toMatch(/\d+ of \d+ in this article/);
    await runCommand(page, 'Copydesk: Show All Findings Again');
    await runCommand(page, 'Copydesk: Group Findings by Rule');
    await row(page, 'Loaded Wording').waitFor();
  });

  test('settles one from its menu', async () => {
    await focusList(page, 'Findings');
    await moveTo(page, 'mob');
    await chooseInMenu(page, 'This Finding Is Fine…');
    await rowAtHand(page, 'Fine here');
    await page.keyboard.press('Enter');
    await row(page, 'mob').waitFor({ state: 'detached' });
  });

  test('peeks at all versions of a quotation', async () => {
    await focusList(page, 'Findings');
    await moveTo(page, 'Last winter');
    await page.keyboard.press('Enter');
    await expect.poll(() => cursor(page)).toMatch(/^Ln 21, .* selected/);
    await focusedEditor(page).waitFor();
    await page.keyboard.press('Shift+F12');
    await page.locator('.reference-zone-widget .monaco-list-row').nth(2).waitFor();
    await page.keyboard.press('Escape');
  });

  test('opens the sources as a list, and one of them beside the article', async () => {
    await focusList(page, 'Source List');
    await sources(page).nth(3).waitFor();
    await expect
      .poll(() => sources(page).first().getAttribute('aria-label'))
      .toMatch(/^Coastal Wire Service, .* in common/);
    await takePictures(page, 'source-list');
    await page.keyboard.press('Home');
    await entryAtHand(page, 'Coastal Wire Service').waitFor();
    await chooseInMenu(page, 'Open to the Side');
    await page.locator('.tab.active[aria-label*="coastal-wire.txt"]').waitFor();
  });

  test('sets two side by side from the list', async () => {
    await page.keyboard.press('Control+W');
    await focusList(page, 'Source List');
    await sources(page).nth(3).waitFor();
    await page.keyboard.press('Home');
    await entryAtHand(page, 'Coastal Wire Service').waitFor();
    await chooseInMenu(page, 'Open Side by Side');
    await page.locator('.tab.active', { hasText: /Side by Side|Coastal/ }).waitFor();
  });
});

const paneNamed = (page: Page, name: string) =>
  page.locator('.pane', { has: page.locator(`.pane-header[aria-label^="${name}"]`) });
const pane = (page: Page) => paneNamed(page, 'Findings');
const sources = (page: Page) => paneNamed(page, 'Source List').locator('.monaco-list-row');
const head = (page: Page) => pane(page).locator('.pane-header');
const rows = (page: Page) => pane(page).locator('.monaco-list-row');
const row = (page: Page, text: string) => rows(page).filter({ hasText: text }).first();
const menuItem = (page: Page, name: string) => page.locator('.monaco-menu .action-item', { hasText: name }).first();
const choice = (page: Page, name: string) =>
  page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first();

/** The buttons of a view are there while the pointer is on its head. */
async function press(page: Page, name: string): Promise<void> {
  await head(page).hover();
  await pane(page).locator(`.pane-header a[aria-label="${name}"]`).click();
}

const focusedEditor = (page: Page) => page.locator('.editor-group-container.active .monaco-editor.focused');

/** The entry that the keys of a list act on. */
const entryAtHand = (page: Page, words = '') =>
  page.locator('.pane .monaco-list:focus .monaco-list-row.focused', { hasText: words });

async function focusList(page: Page, name: string): Promise<void> {
  await runCommand(page, `Copydesk: Focus on ${name} View`);
  await paneNamed(page, name).locator('.monaco-list:focus').waitFor();
}

/** Moves through the list, which has the focus, to the entry with these words. */
async function moveTo(page: Page, words: string): Promise<void> {
  await row(page, words).waitFor();
  await page.keyboard.press('Home');
  const numberAtHand = () => entryAtHand(page).getAttribute('data-index');
  await expect.poll(numberAtHand).toBe('0');
  const count = await rows(page).count();
  for (let step = 1; step <= count; step++) {
    if (await entryAtHand(page, words).isVisible()) return;
    await page.keyboard.press('ArrowDown');
    await expect.poll(numberAtHand).toBe(String(step));
  }
  throw new Error(`“${words}” was not reached in the list.`);
}

/** Opens the menu of the entry that has the focus, and chooses from it. */
async function chooseInMenu(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Shift+F10');
  await menuItem(page, name).waitFor();
  const isAtHand = async () => {
    if (await page.locator('.monaco-menu .action-item.focused', { hasText: name }).isVisible()) return true;
    await page.keyboard.press('ArrowDown');
    return false;
  };
  await expect.poll(isAtHand, { interval: 200 }).toBe(true);
  await page.keyboard.press('Enter');
}
