import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forgetOldIndexes } from '../../src/disk/forget-old-indexes.ts';
import { dice, madeUpArticle, writeArchive, writeArticle } from './support/made-up-archive.ts';
import { openCorpora, STATEMENT, story } from './support/open-corpora.ts';
import { bundleCorpusProcess, type ProcessRun, runCorpusProcess } from './support/run-corpus-process.ts';

const corpora = openCorpora();
const { ready, open, holders, stored, put } = corpora;
let program: string;

beforeAll(async () => {
  program = mkdtempSync(join(tmpdir(), 'copydesk-program-'));
  await bundleCorpusProcess(program);
});

afterAll(() => rmSync(program, { recursive: true, force: true }));

function runProcess(): Promise<ProcessRun> {
  const draft = join(corpora.folder, 'draft.txt');
  writeFileSync(draft, `Draft.\n\n${story(STATEMENT)}`);
  return runCorpusProcess(program, { articles: corpora.articles, cache: corpora.cache, drafts: [draft] });
}

const parts = () => stored().filter((path) => path.endsWith('.part') || /building|storing/.test(path));

describe('processes that open the same articles at once', () => {
  test('build one index, and each answers right', async () => {
    writeArchive(corpora.articles, 900, dice(21));
    put('quay.txt', story(STATEMENT));
    const runs = await Promise.all([runProcess(), runProcess(), runProcess()]);
    for (const { answer } of runs) {
      expect(answer).toMatchObject({ problems: [], size: 901, places: [[expect.stringContaining('quay.txt')]] });
    }
    expect(readdirSync(corpora.cache)).toHaveLength(1);
    expect(parts()).toEqual([]);
    expect((await runProcess()).answer).toMatchObject({ problems: [], atOnce: 901 });
  });
  test('bring it up to date, while one that has it open goes on with what it read', async () => {
    writeArchive(corpora.articles, 200, dice(22));
    put('quay.txt', story(STATEMENT));
    const reader = await ready();
    for (let number = 0; number < 150; number++) {
      writeArticle(corpora.articles, number, madeUpArticle(dice(number + 1)));
    }
    const runs = await Promise.all([runProcess(), runProcess()]);
    for (const { answer } of runs) expect(answer).toMatchObject({ problems: [], atOnce: 201, size: 201 });
    expect(await holders(reader)).toEqual(['quay.txt']);
    // The reader’s part of the index was removed meanwhile: it is stored again with what is new.
    const late = Array.from({ length: 70 }, (_, i) => put(`late-${i}.txt`, madeUpArticle(dice(i + 900))));
    await reader.update(late);
    expect((await runProcess()).answer).toMatchObject({ problems: [], atOnce: 271, size: 271 });
  });
});

describe('two windows of one process', () => {
  test('that open it at once build one index', async () => {
    put('quay.txt', story(STATEMENT));
    const [one, other] = await Promise.all([ready(), ready()]);
    expect(await holders(one)).toEqual(['quay.txt']);
    expect(await holders(other)).toEqual(['quay.txt']);
    expect(await holders(await open())).toEqual(['quay.txt']);
    expect(corpora.problems).toEqual([]);
  });
  test('that store in turn leave an index that is whole', async () => {
    put('quay.txt', story(STATEMENT));
    const windows = [await ready(), await ready()];
    for (let round = 0; round < 6; round++) {
      const late = Array.from({ length: 70 }, (_, i) => put(`${round}-${i}.txt`, story(`${STATEMENT} ${round} ${i}`)));
      await Promise.all(windows.map((window) => window.update(late)));
    }
    const late = await open();
    expect(late.size).toBe(421);
    await late.ready;
    expect(corpora.problems).toEqual([]);
    expect(parts()).toEqual([]);
  });
});

describe('a claim to build', () => {
  const claimed = async (owner: string, age = 0) => {
    put('quay.txt', story(STATEMENT));
    const corpus = await ready();
    corpus.dispose();
    const path = join(dirname(stored('manifest.json')[0]), 'building');
    writeFileSync(path, owner);
    const then = new Date(Date.now() - age);
    utimesSync(path, then, then);
    writeArchive(corpora.articles, 80, dice(23));
    expect((await ready()).size).toBe(81);
    expect(parts()).toEqual([]);
  };
  test('of a process that died counts for nothing', () => claimed('99999999 gone'));
  test('that makes no sense counts for nothing', () => claimed(''));
  test('of one whose number another process has now counts for nothing', () => claimed('1 gone', 60_000));
  test('of one whose number this process has now counts for nothing', () => claimed(`${process.pid} gone`));
});

describe('in the cache folder', () => {
  const unused = async (days: number) => {
    put('quay.txt', story(STATEMENT));
    await ready();
    await forgetOldIndexes(corpora.cache, Date.now() + days * 86_400_000);
    return readdirSync(corpora.cache);
  };
  test('an index that nobody opened for three months is removed', async () => expect(await unused(91)).toEqual([]));
  test('one that somebody did is kept', async () => expect(await unused(89)).toHaveLength(1));
  test('what is no index is left alone', async () => {
    put('quay.txt', story(STATEMENT));
    await ready();
    writeFileSync(join(corpora.cache, 'notes.txt'), 'mine');
    await forgetOldIndexes(corpora.cache, Date.now() + 100 * 86_400_000);
    expect(readdirSync(corpora.cache)).toEqual(['notes.txt']);
  });
});
