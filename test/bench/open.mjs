import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageExtension } from '../../scripts/package.mjs';
import { cacheFolder } from '../../scripts/support/cache-folder.mjs';
import { createProfile, installExtension, startServer } from '../../scripts/vscode-host/server.mjs';
import { launchBrowser, newPage, remotePath, workbenchAddress } from '../../scripts/vscode-host/workbench.mjs';
import { markFrames, readMarks } from './support/frame-marks.mjs';
import { articleWithStory, startStoryServer } from './support/story-server.mjs';

const sample = 'media/sample-story';
const rounds = 5;

/** What is reached, and the mark that says so; in the order in which it happens. */
const steps = [
  { step: 'VS Code begins a frame', where: 'outer', what: 'begins' },
  { step: 'VS Code begins the page in it', where: 'inner', what: 'begins' },
  { step: 'our script has run', where: 'outer', what: 'onmessage ready' },
  { step: 'words on the screen', where: 'outer', what: 'words', shown: true, bar: 'bar: 150 ms' },
  { step: 'the story on the screen', where: 'outer', what: 'story' },
  { step: 'the comparison on the screen', where: 'outer', what: 'comparison' },
];

/**
 * How long a person waits for the side panel in the real VS Code, from the click on the status bar to words on the
 * screen: for the first time in a window, and again after the side bar was hidden. Medians of a few rounds, step by
 * step; beside them what VS Code takes for a page with one word in it, of an extension that does nothing else.
 * `npm run bench -- open FOLDER` takes a corpus of yours, and from it the first article whose story has ten.
 */
export async function benchOpen(folder = sample) {
  const article = await chooseArticle(folder);
  const desk = freshDesk(article);
  const profile = createProfile({ 'copydesk.corpus.folders': [resolve(folder)] });
  cpSync('test/bench/support/bare-view', join(profile.extensions, 'copydesk-bench.bare-view-1.0.0'), {
    recursive: true,
  });
  await installExtension(profile, await packageExtension());
  const server = await startServer(profile, { environment: { COPYDESK_CACHE: cacheFolder() } });
  const browser = await launchBrowser();
  try {
    const page = await newPage(browser, { width: 1280, height: 800 });
    page.setDefaultTimeout(600_000);
    await page.addInitScript(markFrames);
    const address = workbenchAddress(server, desk.folder, [['openFile', remotePath(server, desk.draft)]]);
    const openings = [];
    for (let round = 0; round < rounds; round++) openings.push(...(await openInNewWindow(page, address)));
    return report(openings);
  } finally {
    await browser.close();
    await server.stop();
    profile.remove();
  }
}

async function chooseArticle(folder) {
  const server = await startStoryServer(folder);
  const uri = await articleWithStory(server, folder, folder === sample ? 5 : 10);
  server.stop();
  return fileURLToPath(uri);
}

/** A folder with a copy of the article; always the same one, so that the index of the corpus is made once. */
function freshDesk(article) {
  const folder = join(cacheFolder(), 'bench-open');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const draft = join(folder, `draft-${basename(article)}`);
  cpSync(article, draft);
  return { folder, draft };
}

/** The bare page first, so that what the first page of all costs is not counted as ours. */
async function openInNewWindow(page, address) {
  await page.goto(address);
  await untilReviewed(page);
  const openings = [];
  for (const [kind, item] of [
    ['bare', 'bare-view'],
    ['ours', 'copydesk.status'],
  ]) {
    for (const time of ['first', 'again']) {
      openings.push({ kind, time, marks: await open(page, item) });
      await hide(page);
    }
  }
  return openings;
}

/** Reviewed, and still so a while later: the corpus is read. */
async function untilReviewed(page) {
  const status = page.locator('.statusbar-item[id*="copydesk.status"]');
  for (let calm = 0; calm < 4; ) {
    await page.waitForTimeout(1000);
    const text = (await status.count()) > 0 ? await status.innerText() : '';
    calm = /finding/i.test(text) ? calm + 1 : 0;
  }
}

async function open(page, item) {
  await page.locator(`.statusbar-item[id*="${item}"]`).click();
  await page.waitForTimeout(2500);
  return readMarks(page);
}

async function hide(page) {
  await page.keyboard.press('Control+B');
  await page.waitForTimeout(1000);
}

function report(openings) {
  return ['first', 'again'].flatMap((time) =>
    steps.flatMap(({ step, bar, ...wanted }) => {
      const [bare, ours] = ['bare', 'ours'].map((kind) =>
        openings
          .filter((one) => one.kind === kind && one.time === time)
          .map(({ marks }) => timeOf(marks, wanted))
          .sort((a, b) => a - b),
      );
      if (!Number.isFinite(ours[0])) return [];
      const spread = `${ours[0].toFixed(0)}–${ours.at(-1).toFixed(0)} ms`;
      const alone = Number.isFinite(bare[0]) ? `VS Code alone ${medianOf(bare).toFixed(0)} ms` : '';
      const figure = `${medianOf(ours).toFixed(0)} ms`;
      return [{ what: `${time}: ${step}`, figure, bar: [spread, alone, bar].filter(Boolean).join(', ') }];
    }),
  );
}

/** A page that was only hidden has its words on the screen as soon as it is shown. */
function timeOf(marks, { where, what, shown }) {
  const reached = marks.find((mark) => mark.where === where && mark.what === what);
  const isNew = marks.some((mark) => mark.where === 'outer' && mark.what === 'begins');
  const instead = shown && !isNew ? marks.find((mark) => mark.what === 'shown') : undefined;
  return (reached ?? instead)?.at ?? Number.POSITIVE_INFINITY;
}

const medianOf = (sorted) => sorted[sorted.length >> 1];
