import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from '../../scripts/vscode-host/workbench.mjs';
import { type OpenSideBySide, openSideBySide, themeNames } from './open-side-by-side.ts';
import { twoTexts } from './two-texts.ts';

let browser: Browser;
let tab: OpenSideBySide;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterEach(() => tab.close());
afterAll(() => browser.close());

const open = async (options: Parameters<typeof openSideBySide>[1] = {}) => {
  tab = await openSideBySide(browser, options);
  await tab.show(twoTexts());
};
const passage = (side: 'left' | 'right', words: string) => tab.page.locator(`#${side} .passage`, { hasText: words });
const focused = () => tab.page.evaluate(() => document.activeElement?.textContent ?? '');
const topOf = async (side: 'left' | 'right', words: string) => (await passage(side, words).boundingBox())?.y ?? 0;
/** What the page asked for, without its first word that it is ready. */
const wishes = async () => (await tab.told()).slice(1);

describe('two texts', () => {
  test('stand beside each other with a line that says what they share', async () => {
    await open();
    await tab.page.getByText('4 passages, 1 moved, 1 edited').waitFor();
    expect(await tab.page.getByRole('region', { name: 'Harbor Times' }).innerText()).toContain('number 29');
    expect(await tab.page.locator('.ribbon:visible').count()).toBeGreaterThan(1);
    expect(await tab.page.locator('.band').count()).toBe(4);
  });

  test('a click on a passage brings its counterpart beside it', async () => {
    await open();
    await passage('left', 'lock gates').click();
    expect(Math.abs((await topOf('left', 'lock gates')) - (await topOf('right', 'lock gates')))).toBeLessThan(2);
  });

  test('a moved passage and its ribbon say so in a word', async () => {
    await open();
    expect(await passage('right', 'Skaters').locator('.badge').innerText()).toBe('moved');
    expect(await tab.page.locator('.ribbon.moved text').textContent()).toBe('moved');
  });

  test('a click on a ribbon goes to its passage on both sides', async () => {
    await open();
    const moved = tab.page.locator('.ribbon.moved path');
    const { x = 0, y = 0, width = 0, height = 0 } = (await moved.boundingBox()) ?? {};
    await moved.dispatchEvent('click', { clientX: x + width / 2, clientY: y + height / 2, bubbles: true });
    expect(await focused()).toContain('Skaters');
    expect(Math.abs((await topOf('left', 'Skaters')) - (await topOf('right', 'Skaters')))).toBeLessThan(2);
  });

  test('words that differ are marked, and said to those who hear them', async () => {
    await open();
    expect(await passage('left', 'made up').locator('del').innerText()).toBe('not ');
    expect(await passage('right', 'made up').locator('.missing').textContent()).toContain('Harbor Times: “not”');
  });

  test('take what articles say for text', async () => {
    tab = await openSideBySide(browser);
    const page = twoTexts();
    const odd = '<img src=x onerror="document.title=1"><b>Bold</b>';
    const blocks = [
      { kind: 'headline', pieces: [{ start: 0, text: odd, link: null, mark: 'none', note: '' }] },
    ] as const;
    await tab.show({
      ...page,
      links: [],
      left: { ...page.left, about: odd, blocks },
      right: { ...page.right, name: odd, blocks },
    });
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
      await tab.page.locator('.passage.current').first().waitFor();
      seen.push((await focused()).slice(0, 12));
    }
    expect(seen).toEqual(['edited: We h', 'moved Skater', 'edited: We h']);
    await tab.send({ type: 'go', to: 'previousPassage' });
    expect(await focused()).toContain('lock gates');
  });

  test('Enter goes to the counterpart and back', async () => {
    await open();
    await tab.send({ type: 'go', to: 'nextPassage' });
    await tab.page.keyboard.press('Enter');
    expect(await tab.page.evaluate(() => document.activeElement?.closest('.column')?.id)).toBe('right');
    await tab.page.keyboard.press('Enter');
    expect(await tab.page.evaluate(() => document.activeElement?.closest('.column')?.id)).toBe('left');
  });

  test('all of it can be reached with Tab', async () => {
    await open();
    const reached = new Set<string>();
    for (let step = 0; step < 20; step++) {
      await tab.page.keyboard.press('Tab');
      reached.add(
        await tab.page.evaluate(() => {
          const { activeElement: at } = document;
          return at?.getAttribute('aria-label') ?? at?.getAttribute('title') ?? at?.tagName ?? '';
        }),
      );
    }
    for (const name of ['Swap Sides', 'Article on the left', 'Next Difference', 'Open in Editor', 'Harbor Times']) {
      expect([...reached]).toContain(name);
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
    expect(await focused()).toContain('Skaters');
  });
});

describe('the mouse', () => {
  test('in the overview goes to that part of a text', async () => {
    await open();
    const bar = tab.page.getByRole('scrollbar', { name: 'Harbor Times' });
    const { height } = (await bar.boundingBox())!;
    await bar.click({ position: { x: 10, y: height - 4 } });
    expect(await tab.page.locator('#left').evaluate((column) => column.scrollTop)).toBeGreaterThan(300);
    expect(await tab.page.locator('#right').evaluate((column) => column.scrollTop)).toBe(0);
  });

  test('scrolls both where they scroll together', async () => {
    await open();
    await tab.page.getByLabel('Scroll together').check();
    await tab.page.locator('#left').hover();
    await tab.page.mouse.wheel(0, 900);
    await expect.poll(() => tab.page.locator('#right').evaluate((column) => column.scrollTop)).toBeGreaterThan(300);
  });

  test('chooses other sources, swaps, and opens the article itself', async () => {
    await open();
    await tab.page.getByLabel('Article on the right').selectOption({ label: 'Lock Gazette' });
    await tab.page.getByLabel('Article on the left').selectOption({ label: 'Other File…' });
    await tab.page.getByTitle('Swap Sides').click();
    await passage('left', 'lock gates').click();
    await tab.page.getByTitle('Open in Editor').click();
    expect(await wishes()).toEqual([
      { type: 'choose', side: 'right', uri: 'file:///third.txt' },
      { type: 'choose', side: 'left', uri: null },
      { type: 'swap' },
      { type: 'open', side: 'left', ...twoTexts().links[0].left },
    ]);
  });

  test('with Control opens the article at that word', async () => {
    await open();
    await passage('left', 'lock gates').click({ modifiers: ['Control'], position: { x: 2, y: 8 } });
    expect(await wishes()).toMatchObject([{ type: 'open', side: 'left', start: twoTexts().links[0].left.start }]);
  });
});

describe('a tab that comes back', () => {
  test('is where it was', async () => {
    await open();
    await tab.send({ type: 'go', to: 'nextDifference' });
    await tab.page.getByLabel('Scroll together').check();
    const top = await tab.page.locator('#left').evaluate((column) => column.scrollTop);
    await expect
      .poll(() => tab.page.evaluate(() => JSON.stringify((window as unknown as { host: object }).host)))
      .toContain('"together":true');
    await tab.reload();
    await tab.send({ type: 'show', page: { kind: 'loading', text: 'Looking…' } });
    expect(await tab.page.locator('#left').evaluate((column) => column.scrollTop)).toBe(top);
    expect(await tab.page.getByLabel('Scroll together').isChecked()).toBe(true);
    expect(await tab.page.locator('#left .current').textContent()).toContain('made up');
  });

  test('keeps focus, place and list when the articles have changed', async () => {
    await open();
    await tab.page.getByText('Shared passages (4)').click();
    await tab.send({ type: 'go', to: 'nextDifference' });
    const top = await tab.page.locator('#left').evaluate((column) => column.scrollTop);
    await tab.show({ ...twoTexts(), summary: 'Read again.' });
    await tab.page.getByText('Read again.').waitFor();
    expect(await focused()).toContain('made up');
    expect(await tab.page.locator('#left').evaluate((column) => column.scrollTop)).toBe(top);
    expect(await tab.page.getByRole('button', { name: 'Passage 3, moved' }).isVisible()).toBe(true);
  });

  test('tells why there is nothing to see', async () => {
    tab = await openSideBySide(browser);
    await tab.show({ kind: 'notice', text: 'One of the articles is gone.' });
    await tab.page.getByRole('status').filter({ hasText: 'is gone' }).waitFor();
  });
});

test('a narrow tab shows one text, and a passage leads to the other', async () => {
  await open({ width: 320 });
  for (const width of [320, 480, 900, 1600]) {
    await tab.page.setViewportSize({ width, height: 700 });
    expect(await tab.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await tab.page.setViewportSize({ width: 320, height: 700 });
  expect(await tab.page.locator('#right').isVisible()).toBe(false);
  await tab.send({ type: 'go', to: 'nextPassage' });
  await tab.page.keyboard.press('Enter');
  expect([await tab.page.locator('#left').isVisible(), await tab.page.locator('#right').isVisible()]).toEqual([
    false,
    true,
  ]);
  expect(await focused()).toContain('lock gates');
  await tab.page.getByRole('button', { name: 'Harbor Times' }).click();
  expect(await tab.page.locator('#left').isVisible()).toBe(true);
});

const accessibilityRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
interface Axe {
  run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

describe.each(themeNames)('nobody is kept out in the theme %s', (theme) => {
  test.each([1100, 320])('at %i pixels', async (width) => {
    await open({ theme, width });
    await tab.page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
    await tab.page.getByText('Shared passages (4)').click();
    await tab.send({ type: 'go', to: 'nextDifference' });
    const violations = await tab.page.evaluate(async (runOnly) => {
      const { axe } = window as unknown as { axe: Axe };
      const rules = { 'page-has-heading-one': { enabled: false }, region: { enabled: false } };
      const found = await axe.run(document, { runOnly, rules });
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    }, accessibilityRules);
    expect(violations).toEqual([]);
  });
});
