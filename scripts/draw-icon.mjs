// Draws media/icon.png, which the marketplace and the list of extensions show, from media/icon.svg.
import { readFileSync } from 'node:fs';
import { main } from './support/run.mjs';
import { launchBrowser, newPage } from './vscode-host/workbench.mjs';

await main(async () => {
  const browser = await launchBrowser();
  try {
    const page = await newPage(browser, { width: 128, height: 128 });
    await page.setContent(`<body style="margin:0">${readFileSync('media/icon.svg', 'utf8')}</body>`);
    await page.screenshot({ path: 'media/icon.png', omitBackground: true });
    return 0;
  } finally {
    await browser.close();
  }
});
