import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../../scripts/vscode-host/workbench.mjs';
import { loadCore } from './load-core.mjs';

const story = 'media/sample-story';
const rounds = 15;

/**
 * How long two articles of 3,000 words take side by side: to link, by the processor's time; in a browser to draw and to
 * scroll, by the clock. The texts are the sample story's paragraphs in two orders, each with a number of its own.
 */
export async function benchSideBySide() {
  const core = await loadCore();
  const paragraphs = readdirSync(story)
    .flatMap((name) => readFileSync(join(story, name), 'utf8').split(/\n{2,}/))
    .filter((text) => text.length > 60 && !text.startsWith('---'));
  const readings = [
    core.read('left.txt', textOf(paragraphs, 0)),
    core.read('right.txt', textOf([...paragraphs].reverse(), 1000)),
  ];
  const linking = [];
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    core.linkPassages(...readings);
    const { user, system } = process.cpuUsage(before);
    linking.push((user + system) / 1000);
  }
  const linked = core.linkPassages(...readings);
  const { drawn, frame } = await inBrowser(pageOf(linked));
  return [
    {
      what: `linking two articles of 3,000 words, ${linked.links.length} passages`,
      figure: milliseconds(median(linking)),
    },
    { what: 'drawing them side by side, laid out', figure: milliseconds(drawn), bar: 'bar: 50 ms' },
    { what: 'a frame of scrolling, 95 of 100 take less than', figure: milliseconds(frame), bar: 'bar: 16 ms' },
  ];
}

function textOf(paragraphs, firstBerth) {
  const parts = [];
  for (let words = 0; words < 3000; words = parts.join(' ').split(/\s+/).length) {
    const at = parts.length;
    parts.push(`${paragraphs[at % paragraphs.length]} Berth ${firstBerth + at} lies empty.`);
  }
  return parts.join('\n\n');
}

/** As the extension would show it, with one label for all. */
function pageOf({ left, right, links }) {
  const text = ({ path, outlet, blocks }) => ({
    uri: path,
    name: outlet,
    about: '',
    choices: [{ uri: path, name: outlet }],
    blocks: blocks.map(({ pieces }) => ({
      kind: 'paragraph',
      pieces: pieces.map((piece) => ({
        ...piece,
        mark: piece.change === null ? 'none' : 'changed',
        note: 'other words',
      })),
    })),
  });
  const words = { passages: 'Passages', moved: 'moved', legend: [] };
  const shown = links.map((link) => ({
    ...link,
    edited: link.changes.length > 0,
    label: link.order,
    about: link.order,
  }));
  const font = { family: 'sans-serif', size: 14, lineHeight: 1.6 };
  return { kind: 'texts', left: text(left), right: text(right), links: shown, summary: '', font, words };
}

async function inBrowser(shown) {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.setContent(`<style>${readFileSync('media/side-by-side.css', 'utf8')}</style><main></main>`);
  await page.evaluate(() => {
    window.acquireVsCodeApi = () => ({ postMessage() {}, getState() {}, setState() {} });
  });
  await page.addScriptTag({ path: 'dist/side-by-side.js' });
  const times = await page.evaluate(drawAndScroll, { shown, rounds });
  await browser.close();
  return {
    drawn: median(times.drawn),
    frame: times.frames.sort((a, b) => a - b)[Math.floor(times.frames.length * 0.95)],
  };
}

/** Runs in the page. */
async function drawAndScroll({ shown, rounds }) {
  const drawn = [];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    window.dispatchEvent(new MessageEvent('message', { data: { type: 'show', page: shown } }));
    document.body.getBoundingClientRect();
    drawn.push(performance.now() - from);
  }
  const frames = [];
  const next = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (draw) =>
    next((time) => {
      const from = performance.now();
      draw(time);
      document.body.getBoundingClientRect();
      frames.push(performance.now() - from);
    });
  const column = document.querySelector('#left');
  for (let step = 0; step < 100; step++) {
    column.scrollTop += 60;
    await new Promise((resolve) => next(() => next(resolve)));
  }
  return { drawn, frames };
}

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];
const milliseconds = (time) => `${time.toFixed(1)} ms`;
