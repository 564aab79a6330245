import { statSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/vscode-host/workbench.mjs';
import type { FromPanel, PanelMemory, ToPanel } from '../../src/protocol/panel-messages.ts';
import type { PanelPage } from '../../src/protocol/story-page.ts';
import { findViolations } from './find-violations.ts';
import { card, longStory, story, uriOf } from './library-story.ts';
import { type OpenWebview, openWebview, type WebviewParts } from './open-webview.ts';
import { themeNames } from './themes.ts';

const notice: PanelPage = {
  kind: 'notice',
  text: 'This file does not look like an article, so it is not reviewed.',
  action: { run: 'review', label: 'Review This File' },
};
const tabNames = ['Sources', 'Quotations', 'Figures', 'Wording', 'People', 'Passages', 'Origins', 'Missing'];
const wide = 1200;

let browser: Browser;
let panel: OpenWebview<ToPanel, FromPanel, PanelMemory>;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => panel.close());
afterAll(() => browser.close());

/** What the panel asked for, without its first word that it is ready. */
const wishes = async () => (await panel.told()).slice(1);
const tab = (name: string) => panel.page.getByRole('tab', { name });
const chosenTab = () => panel.page.getByRole('tab', { selected: true }).innerText();
const focused = () =>
  panel.page.evaluate(
    () => document.activeElement?.getAttribute('aria-label') ?? (document.activeElement as HTMLElement).innerText,
  );
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await panel.page.keyboard.press(key);
};
async function showing(page: PanelPage, options: Partial<WebviewParts> = {}): Promise<void> {
  panel = await openWebview(browser, { name: 'panel', place: 'sideBar', width: 320, ...options });
  await show(page);
}
const show = (page: PanelPage) => panel.send({ type: 'show', page, subject: null });

test('what stands in the document is shown before anybody is asked', async () => {
  const first: ToPanel = { type: 'show', page: { ...story, comparison: null }, subject: null };
  panel = await openWebview(browser, { name: 'panel', place: 'sideBar', width: 320, first });
  await panel.page.getByRole('list', { name: '3 other sources of this story' }).waitFor();
  expect(await panel.told()).toEqual([{ type: 'ready' }]);
});

describe('the sources', () => {
  const line = (name: string) => panel.page.getByRole('listitem').filter({ hasText: `says ${name}` });

  test('stand in a list, best first, without the article itself', async () => {
    await showing(story);
    const list = panel.page.getByRole('list', { name: '3 other sources of this story' });
    const lines = await list.getByRole('listitem').allInnerTexts();
    expect(lines.map((text) => text.split('\n')[0])).toEqual(story.sources.slice(1).map(({ headline }) => headline));
    expect(lines[0]).toContain('60% in common');
  });

  test('are walked with arrows, Home and End, and opened with Enter and Space', async () => {
    await showing(story);
    await tab('Sources').focus();
    await press('Tab', 'ArrowDown');
    await expect.poll(focused).toContain('says Herald');
    await press('End', 'ArrowDown', 'Space', 'Home', 'Enter');
    await expect.poll(wishes).toEqual([
      { type: 'open', uri: uriOf('Star'), span: null, focus: false },
      { type: 'open', uri: uriOf('Courier'), span: null, focus: true },
    ]);
  });

  test('open with a click', async () => {
    await showing(story);
    await line('Herald').locator('.source').click();
    await expect.poll(wishes).toEqual([{ type: 'open', uri: uriOf('Herald'), span: null, focus: false }]);
  });

  test('are pinned and removed by mouse', async () => {
    await showing(story);
    await line('Herald').hover();
    await panel.page.getByRole('button', { name: 'Pin Herald' }).click();
    await panel.page.getByRole('button', { name: 'Remove Herald' }).click();
    await expect.poll(wishes).toEqual([
      { type: 'choose', uri: uriOf('Herald'), change: 'pin' },
      { type: 'choose', uri: uriOf('Herald'), change: 'remove' },
    ]);
  });

  test('are pinned and removed by keyboard', async () => {
    await showing(story);
    await tab('Sources').focus();
    await press('Tab', 'ArrowRight');
    await expect.poll(focused).toBe('Pin Courier');
    await press('Enter', 'ArrowLeft', 'Delete');
    await expect.poll(wishes).toEqual([
      { type: 'choose', uri: uriOf('Courier'), change: 'pin' },
      { type: 'choose', uri: uriOf('Courier'), change: 'remove' },
    ]);
  });

  test('that were removed can be put back', async () => {
    await showing({ ...story, removed: [{ uri: uriOf('Gazette'), name: 'Gazette', putBack: 'Put Gazette Back' }] });
    await panel.page.getByRole('button', { name: 'Put Gazette Back' }).click();
    await expect.poll(wishes).toEqual([{ type: 'choose', uri: uriOf('Gazette'), change: 'putBack' }]);
  });

  test('stand on a time line, whose dots lead to them', async () => {
    await showing(story);
    const dots = panel.page.getByRole('group', { name: 'When the sources were published' }).getByRole('button');
    await expect
      .poll(() => dots.evaluateAll((all) => all.map((dot) => dot.getAttribute('aria-label'))))
      .toEqual(['Courier, 2 May 2025', 'Post, this article, 3 May 2025', 'Herald, 4 May 2025', 'Star, 4 May 2025']);
    await dots.first().focus();
    await press('ArrowRight', 'Enter');
    await expect.poll(wishes).toEqual([{ type: 'open', uri: uriOf('Post'), span: null, focus: true }]);
  });
});

describe('the tabs', () => {
  test('are chosen with arrows, Home and End', async () => {
    await showing(story);
    await tab('Sources').focus();
    await press('ArrowRight', 'ArrowRight');
    await expect.poll(chosenTab).toContain('Figures');
    await press('End', 'ArrowRight');
    await expect.poll(chosenTab).toContain('Sources');
    await expect.poll(() => panel.page.getByRole('tabpanel').count()).toBe(1);
  });

  test('are only the sources while the comparison is waited for', async () => {
    await showing({ ...story, comparison: null });
    await expect.poll(() => panel.page.getByRole('tab').count()).toBe(1);
    await panel.page.getByRole('progressbar', { name: 'Comparing the sources…' }).waitFor();
  });

  test('stay while the same story is compared anew', async () => {
    await showing(story);
    await show({ ...story, comparison: null });
    expect(await panel.page.getByRole('tab').count()).toBe(tabNames.length);
  });

  test('have their rows before they are looked at', async () => {
    await showing(story);
    await panel.page.locator('#page-figures .card').first().waitFor({ state: 'attached' });
    await panel.page.locator('#page-lacking .card').first().waitFor({ state: 'attached' });
  });

  test('keep the one in front and the focus when the page is shown anew', async () => {
    await showing(story);
    await tab('Figures').click();
    await show({ ...story, headline: 'Library closed' });
    await panel.page.getByRole('heading', { name: 'Library closed' }).waitFor();
    await expect.poll(focused).toContain('Figures');
    await expect.poll(chosenTab).toContain('Figures');
  });

  test('are as they were when the panel comes back', async () => {
    await showing(story);
    await tab('Quotations').click();
    await panel.page.getByText('Only what stands out').click();
    await expect
      .poll(panel.remembered)
      .toMatchObject({ tab: 'quotations', onlyNotable: true, page: { kind: 'story' } });
    await panel.reload();
    await expect.poll(chosenTab).toContain('Quotations');
    await expect.poll(() => panel.page.locator('.card:visible').count()).toBe(1);
  });
});

describe('a row in a narrow panel', () => {
  const cards = () => panel.page.locator('.card');

  test('shows what differs, and folds the rest', async () => {
    await showing(story);
    await tab('Quotations').click();
    const text = await cards().first().innerText();
    expect(text).toMatch(/Post.*other words/);
    expect(text).toContain('2 whole');
    expect(text).toContain('Not in Herald');
    await expect.poll(() => cards().first().getByRole('button').count()).toBe(1);
    await cards().first().getByText('2 whole').click();
    await expect.poll(() => cards().first().getByRole('button').count()).toBe(3);
  });

  test('leads to its words by mouse and by keyboard', async () => {
    await showing(story);
    await tab('Quotations').click();
    await cards().first().getByRole('button').first().click();
    await press('ArrowDown', 'Enter', 'ArrowDown', 'Enter');
    await expect.poll(wishes).toEqual([
      { type: 'open', uri: uriOf('Post'), span: { start: 100, end: 140 }, focus: false },
      { type: 'open', uri: uriOf('Courier'), span: { start: 300, end: 340 }, focus: true },
    ]);
  });

  test('is marked while the cursor stands in its words', async () => {
    await showing(story);
    await tab('Quotations').click();
    await panel.send({ type: 'highlight', rows: [{ tab: 'quotations', row: 1 }] });
    await panel.page.locator('.card[aria-current]', { hasText: 'Nobody asked' }).waitFor();
    await panel.send({ type: 'highlight', rows: [] });
    await panel.page.locator('.card[aria-current]').waitFor({ state: 'detached' });
  });
});

describe('a row in a wide tab', () => {
  test('has one column a source', async () => {
    await showing(story, { width: wide });
    await tab('Quotations').click();
    await panel.page.getByRole('columnheader', { name: 'Star' }).waitFor();
    const cells = await panel.page.getByRole('row').nth(1).getByRole('cell').allInnerTexts();
    expect(cells.map((text) => text.split('\n')[0])).toEqual(['other words', 'whole', '–', 'whole']);
  });

  test('is walked with arrows, past cells with nothing in them', async () => {
    await showing(story, { width: wide });
    await tab('Quotations').click();
    await panel.page.getByRole('cell').nth(1).getByRole('button').focus();
    await press('ArrowRight', 'ArrowRight', 'ArrowDown', 'Enter');
    await expect
      .poll(wishes)
      .toEqual([{ type: 'open', uri: uriOf('Herald'), span: { start: 900, end: 940 }, focus: true }]);
  });

  test('becomes a card where there is no room for the columns', async () => {
    await showing(story, { width: wide });
    await tab('Quotations').click();
    await panel.page.getByRole('table').waitFor();
    await panel.resize(320);
    await panel.page.locator('.card').first().waitFor();
    await expect.poll(() => panel.page.getByRole('table').count()).toBe(0);
  });
});

describe('the passage map', () => {
  const marks = () =>
    panel.page.getByRole('group', { name: 'Where the sources have the same words' }).getByRole('button');

  test('says of each mark what it is and who has it', async () => {
    await showing(story);
    await tab('Passages').click();
    await marks().first().waitFor();
    await expect
      .poll(() => marks().evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label'))))
      .toContain('Herald: passage, The reading room has forty seats. In 2 sources: Courier and Herald');
  });

  test('is walked with arrows, and links the same words', async () => {
    await showing(story);
    await tab('Passages').click();
    await marks().first().focus();
    await press('ArrowDown');
    await expect.poll(() => panel.page.locator('.mark.linked').count()).toBe(3);
    await panel.page.locator('.at-hand', { hasText: 'In 3 sources' }).waitFor();
    await press('Enter');
    await expect
      .poll(wishes)
      .toEqual([{ type: 'open', uri: uriOf('Courier'), span: { start: 300, end: 340 }, focus: true }]);
  });
});

test('the script is small enough to be there at once', () =>
  expect(statSync('dist/panel.js').size).toBeLessThan(300_000));

test('a notice offers what can be done about it', async () => {
  await showing(notice);
  await panel.page.getByRole('button', { name: 'Review This File' }).click();
  await expect.poll(wishes).toEqual([{ type: 'run', action: 'review' }]);
});

test('the buttons ask for what they say', async () => {
  await showing(story);
  for (const name of ['Add Sources…', 'Copy as Markdown', 'Open in a Tab'])
    await panel.page.getByRole('button', { name }).click();
  await expect.poll(wishes).toEqual(['add', 'copy', 'widen'].map((action) => ({ type: 'run', action })));
});

test('who comes by keyboard is at the tabs at once', async () => {
  await showing(story);
  await panel.page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await expect.poll(focused).toContain('Sources');
});

test('what articles say is taken for text', async () => {
  const headline = '<img src=x onerror="document.title=1"><b>Bold</b>';
  await showing({
    ...story,
    headline,
    sources: [story.sources[0], { ...card('Courier', 0.5), headline, origin: headline }],
  });
  await panel.page.getByRole('heading', { name: headline }).waitFor();
  await expect.poll(() => panel.page.locator('img, b').count()).toBe(0);
});

test.each([200, 320, 900, 1600])('nothing is cut off at %i pixels', async (width) => {
  const long = 'Donaudampfschifffahrtsgesellschaftskapitänsmütze'.repeat(2);
  const sources = [story.sources[0], ...story.sources.slice(1).map((one) => ({ ...one, name: long, headline: long }))];
  await showing({ ...story, headline: long, sources }, { width });
  for (const name of tabNames) {
    await tab(name).click();
    await panel.drawn();
    expect(await panel.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
});

test('a story of sixty sources is drawn as far as it is looked at', async () => {
  await showing(longStory(60, 200), { width: wide });
  await tab('Quotations').click();
  await panel.page.locator('.card').first().waitFor();
  expect(await panel.page.locator('.card').count()).toBeLessThan(100);
  await panel.send({ type: 'highlight', rows: [{ tab: 'quotations', row: 150 }] });
  await panel.page.locator('.card[aria-current]', { hasText: 'Statement 150' }).waitFor();
});

test('marked words can be read where the system forces its colours', async () => {
  await showing(story, { theme: 'high-contrast' });
  await panel.page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await tab('Quotations').click();
  const colours = await panel.page
    .locator('mark')
    .first()
    .evaluate((mark) => [mark, mark.parentElement!].map((one) => getComputedStyle(one).color));
  expect(colours[0]).toBe(colours[1]);
});

describe.each(themeNames)('nobody is kept out in the theme %s', (theme) => {
  test.each([320, wide])('at %i pixels', async (width) => {
    await showing(
      { ...story, removed: [{ uri: uriOf('Gazette'), name: 'Gazette', putBack: 'Put Gazette Back' }] },
      { theme, width },
    );
    for (const name of tabNames) {
      await tab(name).click();
      await panel.drawn();
      expect([name, ...(await findViolations(panel.page))]).toEqual([name]);
    }
    await show(notice);
    await panel.page.getByRole('button', { name: 'Review This File' }).waitFor();
    expect(await findViolations(panel.page)).toEqual([]);
  });
});
