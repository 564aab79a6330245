import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const themes = [
  { name: 'light', marker: 'vs', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', marker: 'vs-dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'high-contrast', marker: 'hc-black', media: { colorScheme: 'dark', forcedColors: 'active' } },
] as const;

const folder = 'test-results/walk';

/** What the README shows; taken into its folder where `npm run test:vscode -- --pictures` asks for it. */
const forReadme = [
  ...['overview-light', 'overview-dark', 'hover-light', 'hover-dark'],
  ...['comparison-light', 'comparison-dark', 'panel-passages-light', 'panel-passages-dark'],
  ...['side-by-side-light', 'side-by-side-dark'],
];
const readmeFolder = process.env.COPYDESK_PICTURES;

/** Takes a picture in each kind of theme: `marks-light.png`, `marks-dark.png`, `marks-high-contrast.png`. */
export async function takePictures(page: Page, scene: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const { name, marker, media } of themes) {
    await page.emulateMedia(media);
    await page.locator(`.monaco-workbench.${marker}`).waitFor();
    await webviewsFollow(page, name);
    const picture = `${scene}-${name}`;
    await page.screenshot({ path: join(folder, `${picture}.png`), animations: 'disabled' });
    if (readmeFolder === undefined || !forReadme.includes(picture)) continue;
    mkdirSync(readmeFolder, { recursive: true });
    copyFileSync(join(folder, `${picture}.png`), join(readmeFolder, `${picture}.png`));
  }
  await page.emulateMedia(themes[0].media);
  await page.locator(`.monaco-workbench.${themes[0].marker}`).waitFor();
}

/** A webview hears of the new theme a little later than the workbench. */
async function webviewsFollow(page: Page, theme: string): Promise<void> {
  for (const webview of await page.locator('iframe.webview.ready').all()) {
    if (!(await webview.isVisible())) continue;
    const body = webview.contentFrame().frameLocator('#active-frame').locator(`body.vscode-${theme}`);
    await body.waitFor({ state: 'attached' });
  }
}
