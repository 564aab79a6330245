import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { memoryCorpus } from '../../src/core/corpus/memory-corpus.ts';
import { read } from '../../src/core/review.ts';
import { OTHER, openCorpora, STATEMENT, story } from './support/open-corpora.ts';

const corpora = openCorpora();
const { put, open, ready, holders, problems } = corpora;

beforeEach(() => {
  put('quay.txt', story(STATEMENT));
  put('tide.txt', story(OTHER));
});

describe('answers', () => {
  test('from the files', async () => expect(await holders(await ready())).toEqual(['quay.txt']));
  test('from the stored index at once', async () => {
    await ready();
    expect(await holders(await open())).toEqual(['quay.txt']);
  });
  test('as a corpus in memory does', async () => {
    const paths = [put('quay.txt', story(STATEMENT)), put('tide.txt', story(OTHER))];
    const draft = read('draft.txt', `Draft.\n\n${story(STATEMENT.replace('lorries', 'cranes'))}`);
    const inMemory = memoryCorpus(paths.map((path) => read(path, readFileSync(path, 'utf8'))));
    const cancellation = { aborted: false };
    const places = async (corpus: typeof inMemory) =>
      [...(await corpus.evidenceFor(draft, cancellation)).quotations.values()]
        .flat()
        .map(({ meta: _, ...place }) => place);
    expect(await places(await ready())).toEqual(await places(inMemory));
  });
});

describe('keeps its index in memory', () => {
  test('where something is in the way of the cache folder, and says so', async () => {
    writeFileSync(corpora.cache, 'in the way');
    expect(await holders(await ready())).toEqual(['quay.txt']);
    expect(problems).toEqual([expect.stringMatching(/^The index of the corpus could not be stored .+ kept in memory/)]);
  });
  test('where it has no cache folder', async () => {
    expect(await holders(await ready({ cacheFolder: null }))).toEqual(['quay.txt']);
    expect(readdirSync(corpora.folder)).toEqual(['articles']);
  });
});

test('once disposed it writes nothing any more', async () => {
  const corpus = await open();
  corpus.dispose();
  await corpus.ready;
  await corpus.update([put('late.txt', story(STATEMENT))]);
  expect(corpus.size).toBe(0);
  expect(readdirSync(corpora.folder)).toEqual(['articles']);
});
