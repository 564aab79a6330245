import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { launchBrowser } from '../../scripts/vscode-host/workbench.mjs';
import { articleWithStory, startStoryServer, uris } from './support/story-server.mjs';

const sample = 'media/sample-story';
const rounds = 5;

/**
 * What opening the side panel waits for: the story and its comparison from the server, which has just reviewed the
 * article, and the page drawn in a browser; then each tab. The folder is the sample story's, or the one named:
 * `npm run bench -- panel FOLDER` takes from it the first article whose story has ten.
 */
export async function benchPanel(folder = sample) {
  const { storyPage, comparisonPage } = await loadPages();
  const server = await startStoryServer(folder);
  const browser = await launchBrowser();
  try {
    const uri = await articleWithStory(server, folder, folder === sample ? 5 : 10);
    const [ten, sixty] = [
      { uri },
      {
        uri,
        others: uris(folder)
          .filter((other) => other !== uri)
          .slice(0, 59),
      },
    ];
    const figures = [];
    for (const params of folder === sample ? [ten] : [ten, sixty]) {
      const story = await timed(() => server.request('copydesk/story', params));
      const compared = await timed(() => server.request('copydesk/compare', params));
      const comparison = comparisonPage(compared.answer.comparison);
      const page = storyPage({ story: story.answer, choice: null, comparison, place: 'side' });
      figures.push(
        ...[
          ['the story, once the article is reviewed', story.time, ''],
          ['the comparison', compared.time, ''],
        ].map(([what, time, bar]) => row(`${page.sources.length} sources: ${what}`, time, bar)),
        ...(await drawn(browser, page)),
      );
    }
    return figures;
  } finally {
    await browser.close();
    server.stop();
  }
}

const row = (what, time, bar) => ({ what, figure: `${time.toFixed(1)} ms`, bar });

/** What the extension makes of the server's answers, in English. */
async function loadPages() {
  const outfile = 'dist/test/pages.cjs';
  const contents = `
export { storyPage } from './src/extension/comparison/story-page.ts';
export { comparisonPage } from './src/extension/comparison/comparison-page.ts';
`;
  const alias = { vscode: './test/bench/support/vscode-words.mjs' };
  const options = { bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'warning' };
  await build({ ...options, alias, outfile, stdin: { contents, resolveDir: '.' } });
  return import(pathToFileURL(outfile).href);
}

/** The best of a few rounds: what the work costs, not what else the machine does. */
async function timed(work) {
  let best = { time: Number.POSITIVE_INFINITY, answer: null };
  for (let round = 0; round < rounds; round++) {
    const before = performance.now();
    const answer = await work();
    const time = performance.now() - before;
    if (time < best.time) best = { time, answer };
  }
  return best;
}

/** How long the script works until a page stands, and until each tab does, layout included; the best of a few pages. */
async function drawn(browser, content) {
  const rows = [];
  for (const width of [320, 1600]) {
    const pages = [];
    for (let round = 0; round < rounds; round++) pages.push(await drawnOnce(browser, content, width));
    const best = Object.keys(pages[0]).map((what) => [what, Math.min(...pages.map((page) => page[what]))]);
    const slowest = (kind) => {
      const [[what, time]] = best.filter(([what]) => what.endsWith(kind)).sort((a, b) => b[1] - a[1]);
      return row(`${content.sources.length} sources, ${width} px: slowest, ${what}`, time, 'bar: 16 ms');
    };
    rows.push(row(`${content.sources.length} sources, ${width} px: the page drawn`, pages[0].first, ''));
    rows.push(slowest('for the first time'), slowest('again'), slowest('scrolled'));
  }
  return rows;
}

async function drawnOnce(browser, content, width) {
  const page = await browser.newPage({ viewport: { width, height: 900 } });
  await page.setContent(`<style>${readFileSync('media/panel.css', 'utf8')}</style><main></main>`);
  await page.evaluate(() => {
    window.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });
  });
  await page.addScriptTag({ path: 'dist/panel.js' });
  const times = await page.evaluate(measureInPage, content);
  await page.close();
  return times;
}

/** Runs in the page: what the script itself costs, and the frame after it, in which the browser lays out and paints. */
async function measureInPage(content) {
  const restOfFrame = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        const before = performance.now();
        setTimeout(() => resolve(performance.now() - before));
      }),
    );
  const cost = async (work) => {
    const before = performance.now();
    work();
    return performance.now() - before + (await restOfFrame());
  };
  const idle = () => new Promise((resolve) => requestIdleCallback(() => setTimeout(resolve, 50)));
  const data = { type: 'show', page: content, subject: null };
  const times = { first: await cost(() => window.dispatchEvent(new MessageEvent('message', { data }))) };
  // A person looks at the first page before they go to another.
  for (let i = 0; i < 10; i++) await idle();
  const heads = [...document.querySelectorAll('[role=tab]')];
  for (const when of ['for the first time', 'again', 'again']) {
    for (const head of heads) times[`${head.id.slice(4)} ${when}`] = await cost(() => head.click());
  }
  for (const head of heads) {
    head.click();
    let most = 0;
    for (let i = 0; i < 8; i++) most = Math.max(most, await cost(() => window.scrollBy(0, 600)));
    times[`${head.id.slice(4)} scrolled`] = most;
  }
  return times;
}
