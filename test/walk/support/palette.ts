import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

const soon = { timeout: 2_000 };
const inputOf = (page: Page) => page.locator('.quick-input-widget input').first();

/** The row of the open list that Enter takes, once it has these words. */
export async function rowAtHand(page: Page, words: string): Promise<Locator> {
  const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: words });
  await row.waitFor();
  return row;
}

/**
 * Opens the command palette, and answers with the row of a command once Enter would run it. A key that comes while
 * the window is busy may be lost, and a list that is there may be the one before, about to go: so both are tried again.
 */
export async function openPalette(page: Page, command: string): Promise<Locator> {
  const [input, wanted] = [inputOf(page), `>${command}`];
  const row = page.locator('.quick-input-list .monaco-list-row.focused', { hasText: command });
  const isAtHand = async () => {
    if (!(await input.isVisible())) {
      await page.keyboard.press('F1');
      await input.waitFor({ timeout: 10_000 });
    }
    if ((await input.inputValue(soon)) !== wanted) await input.fill(wanted, soon);
    return row.isVisible();
  };
  await expect.poll(isAtHand, { interval: 200 }).toBe(true);
  return row;
}

/** Runs a command from the palette by keyboard. */
export async function runCommand(page: Page, command: string): Promise<void> {
  await openPalette(page, command);
  await page.keyboard.press('Enter');
}

/** Opens a file by a part of its name, and waits until its tab is in front. */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await inputOf(page).fill(name);
  await rowAtHand(page, name);
  await page.keyboard.press('Enter');
  await page.locator(`.tab.active[aria-label*="${name}"]`).first().waitFor();
}

/** Goes to a line and a column, both from 1, and waits until the cursor is there. */
export async function goToPlace(page: Page, line: number, column: number): Promise<void> {
  await page.keyboard.press('Control+g');
  await inputOf(page).fill(`:${line}:${column}`);
  await rowAtHand(page, String(line));
  await page.keyboard.press('Enter');
  await expect.poll(() => cursor(page)).toBe(`Ln ${line}, Col ${column}`);
}

/** Where the cursor is, as the status bar says it: `Ln 12, Col 3 (40 selected)`. */
export function cursor(page: Page): Promise<string> {
  return page.locator('[id="status.editor.selection"]').innerText();
}

/**
 * Loads the window anew as a person does, so that VS Code stores what was open. Without the file that the address
 * names it opens that again.
 */
export async function reloadWindow(page: Page): Promise<void> {
  await page.evaluate(() => history.replaceState(null, '', location.href.replace(/&payload=[^&]*/, '')));
  await Promise.all([page.waitForEvent('load'), runCommand(page, 'Developer: Reload Window')]);
  await page.locator('.monaco-workbench').waitFor();
}
