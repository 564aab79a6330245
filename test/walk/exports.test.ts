import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { rowAtHand } from './support/palette.ts';
import { sitting } from './support/sitting.ts';
import { takePictures } from './support/take-pictures.ts';
import { webviewWith } from './support/webviews.ts';

describe('an editor whose corpus holds an export with columns that nobody knows', () => {
  let page: Page;
  let folder: string;
  sitting('exports', 'metro-standard.txt', async (vscode) => {
    ({ page, folder } = vscode);
    await page.locator('.squiggly-info').first().waitFor();
  });

  const question = (number: number) => page.getByText(`Columns of wires.csv (${number} of 4)`);

  test('is asked once the folder is in the settings', async () => {
    const archive = join(folder, '..', 'archive');
    const text = readFileSync(join(folder, 'coastal-wire.txt'), 'utf8').replaceAll('"', '""');
    mkdirSync(archive);
    writeFileSync(join(archive, 'wires.csv'), `Kopf;Rumpf;Tag;Haus\nThe ferry vote;"${text}";2024-11-12;Tide Post\n`);
    mkdirSync(join(folder, '.vscode'));
    writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify({ 'copydesk.corpus.folders': [archive] }));
    const notice = page.locator('.notifications-toasts .notification-list-item', { hasText: 'wires.csv' });
    await notice.getByRole('button', { name: 'Choose Columns…' }).click();
    await question(1).waitFor();
    await takePictures(page, 'columns');
  });

  test('names the text with Enter, the headline by its first letters, the date by mouse, and no outlet', async () => {
    await rowAtHand(page, 'Rumpf');
    await page.keyboard.press('Enter');
    await question(2).waitFor();
    await page.keyboard.type('Kopf');
    await rowAtHand(page, 'Kopf');
    await page.keyboard.press('Enter');
    await question(3).waitFor();
    await page.locator('.quick-input-list .monaco-list-row', { hasText: '2024-11-12' }).click();
    await question(4).waitFor();
    await rowAtHand(page, 'None');
    await page.keyboard.press('Enter');
    const desk = () => JSON.parse(readFileSync(join(folder, 'copydesk.json'), 'utf8'));
    const columns = { text: 'Rumpf', headline: 'Kopf', date: 'Tag' };
    await expect.poll(() => readable(desk)).toEqual({ exports: { 'wires.csv': columns } });
  });

  test('finds the entry among the sources of the story', async () => {
    await page.locator('.statusbar-item[id*="copydesk.status"]').click();
    await webviewWith(page, (view) => view.getByText('The ferry vote'));
  });
});

/** What `read` gives, or nothing while the file is not there or half written. */
function readable(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return null;
  }
}
