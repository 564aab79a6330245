import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { FromPanel, PanelMemory, ToPanel } from '../../src/protocol/panel-messages.ts';
import type { PanelPage } from '../../src/protocol/story-page.ts';
import { type Theme, themes } from './themes.ts';

/** The panel's script and style sheet in a page of their own, and a host that only remembers. */
export interface OpenPanel {
  readonly page: Page;
  show(page: PanelPage): Promise<void>;
  tell(message: ToPanel): Promise<void>;
  /** What the panel has told its host. */
  told(): Promise<readonly FromPanel[]>;
  remembered(): Promise<PanelMemory>;
  /** As if the panel was hidden and comes back: the page is gone, its state is not. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the panel, as wide as a narrow side bar if nothing else is asked for. */
export async function openPanel(browser: Browser, { theme = 'light' as Theme, width = 320 } = {}): Promise<OpenPanel> {
  const page = await browser.newPage({ viewport: { width, height: 700 } });
  const { className, colours } = themes[theme];
  const load = async (state: unknown): Promise<void> => {
    await page.goto('about:blank');
    await page.setContent(
      `<!DOCTYPE html><html lang="en" style="${colours}"><head><title>Sources</title>` +
        `<style>body{margin:0;background:var(--vscode-sideBar-background);font-family:sans-serif}${readFileSync('media/panel.css', 'utf8')}</style></head>` +
        `<body class="${className}"><main></main></body></html>`,
    );
    await page.evaluate((kept) => {
      const host = { state: kept, told: [] as unknown[] };
      const api = {
        postMessage: (message: unknown) => host.told.push(message),
        getState: () => host.state,
        setState: (state: unknown) => {
          host.state = structuredClone(state);
        },
      };
      Object.assign(window, { host, acquireVsCodeApi: () => api });
    }, state);
    await page.addScriptTag({ path: 'dist/panel.js' });
  };
  await load(undefined);
  const read = <T>(field: 'state' | 'told'): Promise<T> =>
    page.evaluate((name) => (window as unknown as { host: Record<string, T> }).host[name]!, field);
  const tell = (message: ToPanel) => page.evaluate((told) => window.postMessage(told), message);
  return {
    page,
    tell,
    show: (content) => tell({ type: 'show', page: content, subject: null }),
    told: () => read('told'),
    remembered: async () => {
      // The panel waits for a quiet moment before it remembers.
      await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
      return read('state');
    },
    reload: async () => load(await read('state')),
    close: () => page.close(),
  };
}
