import type { Page } from 'playwright-core';

/** The middle of `words` as the active editor shows them; waits until they are there. */
export async function placeOf(page: Page, words: string): Promise<{ x: number; y: number }> {
  const place = await page.waitForFunction(findWords, words);
  return (await place.jsonValue()) as { x: number; y: number };
}

/** Runs in the page. A line is many elements, and its spaces are no-break spaces. */
function findWords(words: string): { x: number; y: number } | null {
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
