import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/vscode-host/workbench.mjs';
import type { FromSideBySide, SideBySidePage, ToSideBySide } from '../../src/protocol/side-by-side-messages.ts';
import { findViolations } from './find-violations.ts';
import { type OpenWebview, openWebview, type WebviewParts } from './open-webview.ts';
import { themeNames } from './themes.ts';
import { twoTexts } from './two-texts.ts';

let browser: Browser;
let tab: OpenWebview<ToSideBySide, FromSideBySide, object>;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => tab.close());
afterAll(() => browser.close());

const open = async (options: Partial<WebviewParts> = {}, page: SideBySidePage = twoTexts()) => {
  tab = await openWebview(browser, { name: 'side-by-side', place: 'editor', width: 1100, ...options });
  await show(page);
};
const show = (page: SideBySidePage) => tab.send({ type: 'show', page });
const passage = (side: 'left' | 'right', words: string) => tab.page.locator(`#${side} .passage`, { hasText: words });
const focused = () => tab.page.evaluate(() => document.activeElement?.textContent ?? '');
/** How far the two sides of a passage stand from being level, in pixels. */
const unevenness = async (words: string) => {
  const [left, right] = [await passage('left', words).boundingBox(), await passage('right', words).boundingBox()];
  return Math.abs((left?.y ?? 0) - (right?.y ?? 1000));
};
const scrollTop = (side: 'left' | 'right') => tab.page.locator(`#${side}`).evaluate((column) => column.scrollTop);
const sidesSeen = () => tab.page.locator('.column:visible').evaluateAll((columns) => columns.map(({ id }) => id));
const sideFocused = () => tab.page.evaluate(() => document.activeElement?.closest('.column')?.id);
/** What the page asked for, without its first word that it is ready. */
const wishes = async () => (await tab.told()).slice(1);

describe('two texts', () => {
  test('stand beside each other with a line that says what they share', async () => {
    await open();
    await tab.page.getByText('4 passages, 1 moved, 1 edited').waitFor();
    await expect.poll(() => tab.page.getByRole('region', { name: 'Harbor Times' }).innerText()).toContain('number 29');
    await expect.poll(() => tab.page.locator('.ribbon:visible').count()).toBeGreaterThan(1);
    await expect.poll(() => tab.page.locator('.band').count()).toBe(4);
  });

  test('a click on a passage brings its counterpart beside it', async () => {
    await open();
    await passage('left', 'lock gates').click();
    await expect.poll(() => unevenness('lock gates')).toBeLessThan(2);
  });

  test('a moved passage and its ribbon say so in a word', async () => {
    await open();
    await expect.poll(() => passage('right', 'Skaters').locator('.badge').innerText()).toBe('moved');
    await expect.poll(() => tab.page.locator('.ribbon.moved text').textContent()).toBe('moved');
  });

  test('a click on a ribbon goes to its passage on both sides', async () => {
    await open();
    const moved = tab.page.locator('.ribbon.moved path');
    const { x = 0, y = 0, width = 0, height = 0 } = (await moved.boundingBox()) ?? {};
    await moved.dispatchEvent('click', { clientX: x + width / 2, clientY: y + height / 2, bubbles: true });
    await expect.poll(focused).toContain('Skaters');
    await expect.poll(() => unevenness('Skaters')).toBeLessThan(2);
  });

  test('words that differ are marked, and said to those who hear them', async () => {
    await open();
    await expect.poll(() => passage('left', 'made up').locator('del').innerText()).toBe('not ');
    await expect
      .poll(() => passage('right', 'made up').locator('.missing').textContent())
      .toContain('Harbor Times: “not”');
  });

  test('take what articles say for text', async () => {
    const page = twoTexts();
    const odd = '<img src=x onerror="document.title=1"><b>Bold</b>';
    const blocks = [
      { kind: 'headline', pieces: [{ start: 0, text: odd, link: null, mark: 'none', note: '' }] },
    ] as const;
    const left = { ...page.left, about: odd, blocks };
    const right = { ...page.right, name: odd, blocks };
    await open({}, { ...page, links: [], left, right });
    await tab.page.getByRole('heading', { name: odd }).first().waitFor();
    expect(await tab.page.locator('img, b').count()).toBe(0);
  });
});

describe('by keyboard', () => {
  test('goes from difference to difference, and round', async () => {
    await open();
    const seen: string[] = [];
    for (let step = 0; step < 3; step++) {
      await tab.send({ type: 'go', to: 'nextDifference' });
      seen.push((await focused()).slice(0, 12));
    }
    expect(seen).toEqual(['edited: We h', 'moved Skater', 'edited: We h']);
    await tab.send({ type: 'go', to: 'previousPassage' });
    await expect.poll(focused).toContain('lock gates');
  });

  test('Enter goes to the counterpart and back', async () => {
    await open();
    await tab.send({ type: 'go', to: 'nextPassage' });
    await tab.page.keyboard.press('Enter');
    await expect.poll(sideFocused).toBe('right');
    await tab.page.keyboard.press('Enter');
    await expect.poll(sideFocused).toBe('left');
  });

  test('all of it can be reached with Tab', async () => {
    await open();
    await tab.page.evaluate(rememberFocused);
    for (let step = 0; step < 20; step++) await tab.page.keyboard.press('Tab');
    const reached = () => tab.page.evaluate(() => (window as unknown as { reached: string[] }).reached);
    for (const name of ['Swap Sides', 'Article on the left', 'Next Difference', 'Open in Editor', 'Harbor Times']) {
      await expect.poll(reached).toContain(name);
    }
  });

  test('the overview is two scroll bars', async () => {
    await open();
    const bar = tab.page.getByRole('scrollbar', { name: 'Canal Post' });
    await bar.focus();
    await tab.page.keyboard.press('End');
    await expect.poll(() => bar.getAttribute('aria-valuenow')).toBe('100');
  });

  test('a list names every passage and leads to it', async () => {
    await open();
    await tab.page.getByText('Shared passages (4)').click();
    await tab.page.getByRole('button', { name: 'Passage 3, moved' }).click();
    await expect.poll(focused).toContain('Skaters');
  });
});

describe('the mouse', () => {
  test('in the overview goes to that part of a text', async () => {
    await open();
    const bar = tab.page.getByRole('scrollbar', { name: 'Harbor Times' });
    const { height } = (await bar.boundingBox())!;
    await bar.click({ position: { x: 10, y: height - 4 } });
    await expect.poll(() => scrollTop('left')).toBeGreaterThan(300);
    await expect.poll(() => scrollTop('right')).toBe(0);
  });

  test('scrolls both where they scroll together', async () => {
    await open();
    await tab.page.getByLabel('Scroll together').check();
    await tab.page.locator('#left').hover();
    await tab.page.mouse.wheel(0, 900);
    await expect.poll(() => scrollTop('right')).toBeGreaterThan(300);
  });

  test('chooses other sources, swaps, and opens the article itself', async () => {
    await open();
    await tab.page.getByLabel('Article on the right').selectOption({ label: 'Lock Gazette' });
    await tab.page.getByLabel('Article on the left').selectOption({ label: 'Other File…' });
    await tab.page.getByTitle('Swap Sides').click();
    await passage('left', 'lock gates').click();
    await tab.page.getByTitle('Open in Editor').click();
    await expect
      .poll(wishes)
      .toEqual([
        { type: 'choose', side: 'right', uri: 'file:///third.txt' },
        { type: 'choose', side: 'left', uri: null },
        { type: 'swap' },
        { type: 'open', side: 'left', ...twoTexts().links[0].left },
      ]);
  });

  test('with Control opens the article at that word', async () => {
    await open();
    await passage('left', 'lock gates').click({ modifiers: ['Control'], position: { x: 2, y: 8 } });
    await expect.poll(wishes).toMatchObject([{ type: 'open', side: 'left', start: twoTexts().links[0].left.start }]);
  });
});

describe('a tab that comes back', () => {
  test('is where it was', async () => {
    await open();
    await tab.send({ type: 'go', to: 'nextDifference' });
    await tab.page.getByLabel('Scroll together').check();
    const top = await scrollTop('left');
    await expect.poll(tab.remembered).toMatchObject({ view: { together: true, tops: { left: top } } });
    await tab.reload();
    await tab.send({ type: 'show', page: { kind: 'loading', text: 'Looking…' } });
    await expect.poll(() => scrollTop('left')).toBe(top);
    await expect.poll(() => tab.page.getByLabel('Scroll together').isChecked()).toBe(true);
    await expect.poll(() => tab.page.locator('#left .current').textContent()).toContain('made up');
  });

  test('keeps focus, place and list when the articles have changed', async () => {
    await open();
    await tab.page.getByText('Shared passages (4)').click();
    await tab.send({ type: 'go', to: 'nextDifference' });
    const top = await scrollTop('left');
    await show({ ...twoTexts(), summary: 'Read again.' });
    await tab.page.getByText('Read again.').waitFor();
    await expect.poll(focused).toContain('made up');
    await expect.poll(() => scrollTop('left')).toBe(top);
    await expect.poll(() => tab.page.getByRole('button', { name: 'Passage 3, moved' }).isVisible()).toBe(true);
  });

  test('tells why there is nothing to see', async () => {
    await open({}, { kind: 'notice', text: 'One of the articles is gone.' });
    await tab.page.getByRole('status').filter({ hasText: 'is gone' }).waitFor();
  });
});

test('a narrow tab shows one text, and a passage leads to the other', async () => {
  await open({ width: 320 });
  for (const width of [480, 900, 1600, 320]) {
    await tab.resize(width);
    expect(await tab.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await expect.poll(sidesSeen).toEqual(['left']);
  await tab.send({ type: 'go', to: 'nextPassage' });
  await tab.page.keyboard.press('Enter');
  await expect.poll(sidesSeen).toEqual(['right']);
  await expect.poll(focused).toContain('lock gates');
  await tab.page.getByRole('button', { name: 'Harbor Times' }).click();
  await expect.poll(sidesSeen).toEqual(['left']);
});

describe.each(themeNames)('nobody is kept out in the theme %s', (theme) => {
  test.each([1100, 320])('at %i pixels', async (width) => {
    await open({ theme, width });
    await tab.page.getByText('Shared passages (4)').click();
    await tab.send({ type: 'go', to: 'nextDifference' });
    expect(await findViolations(tab.page)).toEqual([]);
  });
});

/** Runs in the page: keeps the name of everything that gets the focus. */
function rememberFocused(): void {
  const reached: string[] = [];
  Object.assign(window, { reached });
  document.addEventListener('focusin', ({ target }) => {
    const at = target as Element;
    reached.push(at.getAttribute('aria-label') ?? at.getAttribute('title') ?? at.tagName);
  });
}
