import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** The webviews in the order in which they were opened; they lie beside the workbench, not in their views. */
export function webview(page: Page, number: number): FrameLocator {
  return page.frameLocator(`iframe.webview.ready >> nth=${number}`).frameLocator('#active-frame');
}

/** The webview in which something is to be seen, once it is: `webviewWith(page, (view) => view.getByText('Sources'))`. */
export async function webviewWith(page: Page, find: (view: FrameLocator) => Locator): Promise<FrameLocator> {
  let found: FrameLocator | null = null;
  const look = async () => {
    const frames = page.locator('iframe.webview.ready');
    for (const name of await frames.evaluateAll((all) => all.map((frame) => frame.getAttribute('name')))) {
      // By its name, since others may become ready before it in the page.
      const view = page.frameLocator(`iframe.webview[name="${name}"]`).frameLocator('#active-frame');
      if (await find(view).first().isVisible()) found = view;
    }
    return found !== null;
  };
  await expect.poll(look).toBe(true);
  return found!;
}
