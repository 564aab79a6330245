import type { Page } from 'playwright-core';
import { expect } from 'vitest';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** The middle of `words` as the active editor shows them; waits until they are there and stand still. */
export async function placeOf(page: Page, words: string): Promise<Place> {
  const look = async () => (await (await page.waitForFunction(findWords, words)).jsonValue()) as Place;
  let place = await look();
  const standsStill = async () => {
    const before = place;
    place = await look();
    return place.x === before.x && place.y === before.y;
  };
  await expect.poll(standsStill).toBe(true);
  return place;
}

/** Puts the cursor into `words` with the mouse. */
export async function clickWords(page: Page, words: string): Promise<void> {
  const { x, y } = await placeOf(page, words);
  await page.mouse.click(x, y);
}

/** Runs in the page. A line is many elements, and its spaces are no-break spaces. */
function findWords(words: string): Place | null {
  const editor = document.querySelector('.editor-group-container.active .view-lines');
  for (const line of editor?.querySelectorAll('.view-line') ?? []) {
    const start = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    let offset = 0;
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (start >= offset && start < offset + length) range.setStart(node, start - offset);
      const end = start + words.length;
      if (end > offset && end <= offset + length) range.setEnd(node, end - offset);
      offset += length;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  return null;
}
