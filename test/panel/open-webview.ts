import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { styleOf, type Theme } from './themes.ts';

/** One of our webviews in a page of its own, and a host that only remembers. */
export interface OpenWebview<ToPage, FromPage, Memory> {
  readonly page: Page;
  /** Answers once the page has handled the message and drawn what comes of it. */
  send(message: ToPage): Promise<void>;
  /** Answers once the page is as wide as that and has drawn what comes of it. */
  resize(width: number): Promise<void>;
  /** Answers once the page has drawn what comes of all that was done before. */
  drawn(): Promise<void>;
  /** What the page has told its host. */
  told(): Promise<readonly FromPage[]>;
  /** What the page has left with its host for its return; some wait for a quiet moment before they do. */
  remembered(): Promise<Memory | undefined>;
  /** As if the webview was hidden and comes back: the page is gone, what it left with its host is not. */
  reload(): Promise<void>;
  close(): Promise<void>;
}

export interface WebviewParts {
  /** Of its script in `dist` and its style sheet in `media`. */
  readonly name: 'panel' | 'side-by-side';
  /** Where it lies: VS Code gives each part of its window a colour of its own. */
  readonly place: 'sideBar' | 'editor';
  readonly width: number;
  readonly theme?: Theme;
  /** What stands in the document to be shown first. */
  readonly first?: unknown;
}

const height = 700;

export async function openWebview<ToPage, FromPage, Memory>(
  browser: Browser,
  { name, place, width, theme = 'light', first = null }: WebviewParts,
): Promise<OpenWebview<ToPage, FromPage, Memory>> {
  const page = await browser.newPage({ viewport: { width, height } });
  const load = async (memory: unknown): Promise<void> => {
    await page.goto('about:blank');
    await page.setContent(
      `<!DOCTYPE html><html lang="en" style="${styleOf(theme)}"><head><title>Webview</title>` +
        `<style>body{margin:0;background:var(--vscode-${place}-background);font-family:sans-serif}${readFileSync(`media/${name}.css`, 'utf8')}</style></head>` +
        `<body class="vscode-${theme}"><main></main><script type="application/json" id="first">${JSON.stringify(first)}</script></body></html>`,
    );
    await page.evaluate(bringHost, memory);
    await page.addScriptTag({ path: `dist/${name}.js` });
  };
  await load(undefined);
  const read = <T>(field: 'memory' | 'told'): Promise<T> =>
    page.evaluate((wanted) => (window as unknown as { host: Record<string, T> }).host[wanted]!, field);
  const drawn = () => page.evaluate(twoFrames);
  return {
    page,
    drawn,
    send: async (message) => {
      await page.evaluate(post, message as unknown);
      await drawn();
    },
    resize: async (wanted) => {
      await page.setViewportSize({ width: wanted, height });
      await page.waitForFunction((pixels) => innerWidth === pixels, wanted);
      await drawn();
    },
    told: () => read('told'),
    remembered: () => read('memory'),
    reload: async () => load(await read('memory')),
    close: () => page.close(),
  };
}

/** Runs in the page: what VS Code offers to a webview. */
function bringHost(memory: unknown): void {
  const host = { memory, told: [] as unknown[] };
  const api = {
    postMessage: (message: unknown) => host.told.push(message),
    getState: () => host.memory,
    setState: (state: unknown) => {
      host.memory = structuredClone(state);
    },
  };
  Object.assign(window, { host, acquireVsCodeApi: () => api });
}

/** Runs in the page. Who listens last is called last, so the page's own listener is through then. */
function post(message: unknown): Promise<void> {
  return new Promise((done) => {
    window.addEventListener('message', () => done(), { once: true });
    window.postMessage(message);
  });
}

/** Runs in the page: at the end of the first frame sizes are observed, and in the second drawn from. */
function twoFrames(): Promise<void> {
  return new Promise((done) => {
    requestAnimationFrame(() => requestAnimationFrame(() => done()));
  });
}
