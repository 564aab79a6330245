import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDiskCorpus } from '../../src/disk/disk-corpus.ts';
import { dice, madeUpArticle, madeUpStatement, writeArchive, writeArticle } from './support/made-up-archive.ts';
import { placesOf } from './support/places.ts';
import { bundleCorpusProcess, type CorpusProcess, runCorpusProcess } from './support/run-corpus-process.ts';

/** `npm run test:kill` asks for a hundred. */
const ROUNDS = Number(process.env.KILL_ROUNDS ?? 12);
/** More than are indexed without worker threads. */
const ARTICLES = 430;
/** More than are kept in memory until there are more. */
const CHANGED = 90;

const roll = dice(Number(process.env.KILL_SEED ?? 7));
let folder: string;
let statements: string[];
let wish: CorpusProcess;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-kill-'));
  const articles = join(folder, 'articles');
  statements = [...writeArchive(articles, ARTICLES, roll)];
  wish = { articles, cache: join(folder, 'cache'), drafts: [] };
  await bundleCorpusProcess(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The steps of a build and of an update, as `COUNT_STEPS` counts them. */
const STEPS = { build: { all: 450, writing: 17 }, update: { all: 107, writing: 15 } };

/** Kills a process at a step taken by chance: of all its steps, or, every second time, of those that write. */
async function killSomewhere(round: number): Promise<boolean> {
  const kind = round % 2 === 0 ? 'all' : 'writing';
  const steps = STEPS[existsSync(wish.cache) ? 'update' : 'build'][kind];
  const env = { KILL_STEPS: kind, KILL_AT: `${roll(steps) + 1}` };
  const { answer, signal } = await runCorpusProcess(folder, { ...wish, env });
  // A step that it never came to: it got to the end.
  if (signal !== 'SIGKILL') expect(answer?.problems).toEqual([]);
  return signal === 'SIGKILL';
}

function changeSome(): void {
  for (let i = 0; i < CHANGED; i++) {
    const number = roll(ARTICLES);
    statements[number] = madeUpStatement(roll);
    writeArticle(wish.articles, number, madeUpArticle(roll, statements[number]));
  }
}

const draft = () =>
  Array.from({ length: 8 }, () => `“${statements[roll(ARTICLES)]},” a clerk at the granary said on Monday.\n\n`).join(
    '',
  );

/** What the index answers, and what one does that was made just now. */
async function check(): Promise<void> {
  const problems: string[] = [];
  const open = async (cacheFolder: string | null) => {
    const onProblem = (message: string) => problems.push(message);
    const corpus = await openDiskCorpus({ folders: [wish.articles], cacheFolder, onProblem });
    await corpus.ready;
    return corpus;
  };
  const [kept, fresh] = [await open(wish.cache), await open(null)];
  const asked = draft();
  const places = await placesOf(fresh, asked);
  expect(places.length).toBeGreaterThanOrEqual(8);
  expect(await placesOf(kept, asked)).toEqual(places);
  expect(kept.size).toBe(fresh.size);
  expect(problems).toEqual([]);
  kept.dispose();
  fresh.dispose();
}

const stored = () => readdirSync(wish.cache).flatMap((index) => readdirSync(join(wish.cache, index)));

test(`an index that was killed ${ROUNDS} times answers as a new one does, and leaves nothing behind`, async () => {
  let killed = 0;
  for (let round = 0; killed < ROUNDS; round++) {
    if (roll(3) === 0) rmSync(wish.cache, { recursive: true, force: true });
    if (await killSomewhere(round)) killed++;
    await check();
    expect(stored().length).toBeLessThan(24);
    changeSome();
  }
  changeSome();
  await check();
  expect(stored().filter((name) => !name.endsWith('.segment'))).toEqual(['manifest.json']);
}, 600_000);
