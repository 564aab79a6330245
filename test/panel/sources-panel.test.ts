import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/vscode-host/workbench.mjs';
import type { SourceCard, SourcesPage } from '../../src/protocol/panel-messages.ts';
import { type OpenPanel, openPanel, themeNames } from './open-panel.ts';

const card = (name: string, share: number): SourceCard => ({
  uri: `file:///story/${name}.txt`,
  headline: `Library to close, says ${name}`,
  origin: `The ${name} · 4 May 2025`,
  share,
  shareText: `${share * 100}% in common`,
  sharedText: share > 0.1 ? 'Shared: 4 quotations, 2 passages' : '',
});
const story: SourcesPage = {
  kind: 'story',
  headline: 'Council closes the library',
  origin: 'Millbrook Post · 3 May 2025',
  label: '3 other sources of this story',
  sources: [card('Courier', 0.6), card('Herald', 0.25), card('Star', 0.05)],
};
const notice: SourcesPage = {
  kind: 'notice',
  text: 'This file does not look like an article, so it is not reviewed.',
  action: { run: 'review', label: 'Review This File' },
};

const accessibilityRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
interface Axe {
  run(options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

let browser: Browser;
let panel: OpenPanel;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => panel.close());
afterAll(() => browser.close());

/** What the panel asked for, without its first word that it is ready. */
const wishes = async () => (await panel.told()).slice(1);
const activeOption = () => panel.page.locator('.source.active .headline').innerText();

describe('a story', () => {
  test('stands as a list with its sources, best first', async () => {
    panel = await openPanel(browser);
    await panel.show(story);
    const list = panel.page.getByRole('listbox', { name: '3 other sources of this story' });
    await list.waitFor();
    const options = await list.getByRole('option').allInnerTexts();
    expect(options.map((text) => text.split('\n')[0])).toEqual(story.sources.map(({ headline }) => headline));
    expect(options[0]).toContain('60% in common');
  });

  test('is walked with arrows, Home and End, and opened with Enter and Space', async () => {
    panel = await openPanel(browser);
    await panel.show(story);
    await panel.page.getByRole('listbox').waitFor();
    await panel.page.keyboard.press('ArrowDown');
    expect(await activeOption()).toContain('Herald');
    await panel.page.keyboard.press('End');
    await panel.page.keyboard.press('ArrowDown');
    expect(await activeOption()).toContain('Star');
    await panel.page.keyboard.press('Space');
    await panel.page.keyboard.press('Home');
    await panel.page.keyboard.press('Enter');
    expect(await wishes()).toEqual([
      { type: 'open', uri: 'file:///story/Star.txt', focus: false },
      { type: 'open', uri: 'file:///story/Courier.txt', focus: true },
    ]);
  });

  test('opens a source with a click', async () => {
    panel = await openPanel(browser);
    await panel.show(story);
    await panel.page.getByRole('option').nth(1).click();
    expect(await wishes()).toEqual([{ type: 'open', uri: 'file:///story/Herald.txt', focus: false }]);
  });

  test('keeps the focus and the choice when it is shown anew', async () => {
    panel = await openPanel(browser);
    await panel.show(story);
    await panel.page.getByRole('option').nth(1).click();
    await panel.page.getByRole('listbox').focus();
    await panel.show({ ...story, label: '3 other sources' });
    await panel.page.getByRole('listbox', { name: '3 other sources', exact: true }).waitFor();
    expect(await panel.page.evaluate(() => document.activeElement?.role)).toBe('listbox');
    expect(await panel.page.getByRole('option', { selected: true }).innerText()).toContain('Herald');
  });

  test('has the focus as soon as the panel has', async () => {
    panel = await openPanel(browser);
    await panel.show(story);
    await panel.page.getByRole('listbox').waitFor();
    await panel.page.evaluate(() => window.dispatchEvent(new Event('focus')));
    expect(await panel.page.evaluate(() => document.activeElement?.role)).toBe('listbox');
  });

  test('leaves the keyboard where it is when it is shown anew', async () => {
    panel = await openPanel(browser);
    await panel.show(story);
    await panel.page.getByRole('listbox').focus();
    await panel.page.keyboard.press('ArrowDown');
    await panel.show({ ...story, label: '3 other sources' });
    await panel.page.getByRole('listbox', { name: '3 other sources', exact: true }).waitFor();
    expect(await activeOption()).toContain('Herald');
  });

  test('is there at once when the panel comes back', async () => {
    panel = await openPanel(browser);
    await panel.show(story);
    await panel.page.getByRole('option').nth(2).click();
    await panel.reload();
    expect(await panel.page.getByRole('option', { selected: true }).innerText()).toContain('Star');
  });

  test('takes what articles say for text', async () => {
    panel = await openPanel(browser);
    const headline = '<img src=x onerror="document.title=1"><b>Bold</b>';
    await panel.show({ ...story, headline, sources: [{ ...card('Courier', 0.5), headline, origin: headline }] });
    await panel.page.getByRole('heading', { name: headline }).waitFor();
    expect(await panel.page.locator('img, b').count()).toBe(0);
  });
});

test('a notice offers what can be done about it', async () => {
  panel = await openPanel(browser);
  await panel.show(notice);
  await panel.page.getByRole('button', { name: 'Review This File' }).click();
  expect(await wishes()).toEqual([{ type: 'run', action: 'review' }]);
});

test('a narrow side bar and a wide one hold the longest words', async () => {
  panel = await openPanel(browser);
  const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmütze'.repeat(2);
  await panel.show({ ...story, headline: long, sources: [{ ...card('Courier', 0.5), headline: long, origin: long }] });
  await panel.page.getByRole('listbox').waitFor();
  for (const width of [200, 320, 900]) {
    await panel.page.setViewportSize({ width, height: 700 });
    expect(await panel.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test.each(themeNames)('nobody is kept out in the theme %s', async (theme) => {
  panel = await openPanel(browser, { theme });
  await panel.page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
  await panel.show(story);
  await panel.page.getByRole('listbox').focus();
  expect(await violations()).toEqual([]);
  await panel.show(notice);
  await panel.page.getByRole('button').waitFor();
  expect(await violations()).toEqual([]);
});

async function violations(): Promise<readonly string[]> {
  return panel.page.evaluate(async (runOnly) => {
    const { axe } = window as unknown as { axe: Axe };
    const found = await axe.run({ runOnly });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  }, accessibilityRules);
}
