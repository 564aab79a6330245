import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import type { FromSideBySide, SideBySidePage, ToSideBySide } from '../../src/protocol/side-by-side-messages.ts';

/** The tab’s script and style sheet in a page of their own, and a host that only remembers. */
export interface OpenSideBySide {
  readonly page: Page;
  send(message: ToSideBySide): Promise<void>;
  show(page: SideBySidePage): Promise<void>;
  /** What the page has told its host. */
  told(): Promise<readonly FromSideBySide[]>;
  /** As if the tab was hidden and comes back: the page is gone, its state is not. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

/** The colours that VS Code gives to a webview, of the themes Light Modern, Dark Modern and High Contrast. */
const themes = {
  light: {
    className: 'vscode-light',
    colours:
      '--vscode-foreground:#3b3b3b;--vscode-descriptionForeground:#3b3b3b;--vscode-editor-background:#fff;--vscode-editor-foreground:#3b3b3b;--vscode-focusBorder:#005fb8;--vscode-panel-border:#e5e5e5;--vscode-charts-blue:#1a85ff;--vscode-charts-yellow:#bf8803;--vscode-charts-purple:#652d90;--vscode-diffEditor-removedTextBackground:rgba(255,0,0,.2);--vscode-diffEditor-insertedTextBackground:rgba(156,204,44,.25);--vscode-dropdown-background:#fff;--vscode-dropdown-foreground:#3b3b3b;--vscode-dropdown-border:#cecece;--vscode-button-background:#005fb8;--vscode-scrollbarSlider-background:rgba(100,100,100,.4);--vscode-toolbar-hoverBackground:rgba(184,184,184,.31)',
  },
  dark: {
    className: 'vscode-dark',
    colours:
      '--vscode-foreground:#ccc;--vscode-descriptionForeground:#9d9d9d;--vscode-editor-background:#1f1f1f;--vscode-editor-foreground:#ccc;--vscode-focusBorder:#0078d4;--vscode-panel-border:#2b2b2b;--vscode-charts-blue:#3794ff;--vscode-charts-yellow:#cca700;--vscode-charts-purple:#b180d7;--vscode-diffEditor-removedTextBackground:rgba(255,0,0,.2);--vscode-diffEditor-insertedTextBackground:rgba(156,204,44,.2);--vscode-dropdown-background:#313131;--vscode-dropdown-foreground:#ccc;--vscode-dropdown-border:#3c3c3c;--vscode-button-background:#0078d4;--vscode-scrollbarSlider-background:rgba(121,121,121,.4);--vscode-toolbar-hoverBackground:rgba(90,93,94,.31)',
  },
  'high-contrast': {
    className: 'vscode-high-contrast',
    colours:
      '--vscode-foreground:#fff;--vscode-descriptionForeground:rgba(255,255,255,.7);--vscode-editor-background:#000;--vscode-editor-foreground:#fff;--vscode-focusBorder:#f38518;--vscode-contrastBorder:#6fc3df;--vscode-contrastActiveBorder:#f38518;--vscode-panel-border:#6fc3df;--vscode-charts-blue:#3794ff;--vscode-charts-yellow:#cca700;--vscode-charts-purple:#b180d7;--vscode-dropdown-background:#000;--vscode-dropdown-foreground:#fff;--vscode-dropdown-border:#6fc3df;--vscode-button-border:#6fc3df;--vscode-scrollbarSlider-background:rgba(111,195,223,.6)',
  },
} as const;

export type Theme = keyof typeof themes;
export const themeNames = Object.keys(themes) as Theme[];

/** Opens the tab, as wide as an editor if nothing else is asked for. */
export async function openSideBySide(
  browser: Browser,
  { theme = 'light' as Theme, width = 1100, height = 700 } = {},
): Promise<OpenSideBySide> {
  const page = await browser.newPage({ viewport: { width, height } });
  const { className, colours } = themes[theme];
  const load = async (state: unknown): Promise<void> => {
    await page.goto('about:blank');
    await page.setContent(
      `<!DOCTYPE html><html lang="en" style="${colours};--vscode-font-family:sans-serif;--vscode-font-size:13px"><head><title>Side by Side</title>` +
        `<style>body{background:var(--vscode-editor-background)}${readFileSync('media/side-by-side.css', 'utf8')}</style></head>` +
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
    await page.addScriptTag({ path: 'dist/side-by-side.js' });
  };
  await load(undefined);
  const read = <T>(field: 'state' | 'told'): Promise<T> =>
    page.evaluate((name) => (window as unknown as { host: Record<string, T> }).host[name]!, field);
  const send = (message: ToSideBySide) => page.evaluate((sent) => window.postMessage(sent), message);
  return {
    page,
    send,
    show: async (content) => {
      await send({ type: 'show', page: content });
      await page.locator('main > *').first().waitFor();
    },
    told: () => read('told'),
    reload: async () => load(await read('state')),
    close: () => page.close(),
  };
}
