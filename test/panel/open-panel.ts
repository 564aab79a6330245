import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { FromPanel, SourcesPage } from '../../src/protocol/panel-messages.ts';

/** The panel's script and style sheet in a page of their own, and a host that only remembers. */
export interface OpenPanel {
  readonly page: Page;
  show(page: SourcesPage): Promise<void>;
  /** What the panel has told its host. */
  told(): Promise<readonly FromPanel[]>;
  /** As if the panel was hidden and comes back: the page is gone, its state is not. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** The colours that VS Code gives to a webview, of the themes Light Modern, Dark Modern and High Contrast. */
const themes = {
  light: {
    className: 'vscode-light',
    colours:
      '--vscode-foreground:#3b3b3b;--vscode-descriptionForeground:#3b3b3b;--vscode-sideBar-background:#f8f8f8;--vscode-focusBorder:#005fb8;--vscode-list-inactiveSelectionBackground:#e4e6f1;--vscode-list-activeSelectionBackground:#e8e8e8;--vscode-list-activeSelectionForeground:#000;--vscode-progressBar-background:#005fb8;--vscode-button-background:#005fb8;--vscode-button-foreground:#fff',
  },
  dark: {
    className: 'vscode-dark',
    colours:
      '--vscode-foreground:#ccc;--vscode-descriptionForeground:#9d9d9d;--vscode-sideBar-background:#181818;--vscode-focusBorder:#0078d4;--vscode-list-inactiveSelectionBackground:#37373d;--vscode-list-activeSelectionBackground:#04395e;--vscode-list-activeSelectionForeground:#fff;--vscode-progressBar-background:#0078d4;--vscode-button-background:#0078d4;--vscode-button-foreground:#fff',
  },
  'high-contrast': {
    className: 'vscode-high-contrast',
    colours:
      '--vscode-foreground:#fff;--vscode-descriptionForeground:rgba(255,255,255,.7);--vscode-sideBar-background:#000;--vscode-focusBorder:#f38518;--vscode-contrastBorder:#6fc3df;--vscode-contrastActiveBorder:#f38518;--vscode-button-background:#000;--vscode-button-foreground:#fff;--vscode-button-border:#6fc3df',
  },
} as const;

export type Theme = keyof typeof themes;
export const themeNames = Object.keys(themes) as Theme[];

/** Opens the panel, as wide as a narrow side bar if nothing else is asked for. */
export async function openPanel(browser: Browser, { theme = 'light' as Theme, width = 320 } = {}): Promise<OpenPanel> {
  const page = await browser.newPage({ viewport: { width, height: 700 } });
  const { className, colours } = themes[theme];
  const load = async (state: unknown): Promise<void> => {
    await page.goto('about:blank');
    await page.setContent(
      `<!DOCTYPE html><html lang="en" style="${colours}"><head><title>Sources</title>` +
        `<style>body{background:var(--vscode-sideBar-background);font-family:sans-serif}${readFileSync('media/panel.css', 'utf8')}</style></head>` +
        `<body class="${className}"><main></main></body></html>`,
    );
    await page.evaluate((kept) => {
      const host = { state: kept, told: [] as unknown[] };
      const api = {
        postMessage: (message: unknown) => host.told.push(message),
        getState: () => host.state,
        setState: (state: unknown) => {
          host.state = state;
        },
      };
      Object.assign(window, { host, acquireVsCodeApi: () => api });
    }, state);
    await page.addScriptTag({ path: 'dist/panel.js' });
  };
  await load(undefined);
  const read = <T>(field: 'state' | 'told'): Promise<T> =>
    page.evaluate((name) => (window as unknown as { host: Record<string, T> }).host[name]!, field);
  return {
    page,
    show: (content) => page.evaluate((shown) => window.postMessage({ type: 'show', page: shown }), content),
    told: () => read('told'),
    reload: async () => load(await read('state')),
    close: () => page.close(),
  };
}
