import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { memoryCorpus } from '../../src/core/corpus/memory-corpus.ts';
import { read } from '../../src/core/review.ts';
import { type DiskCorpus, openDiskCorpus } from '../../src/disk/disk-corpus.ts';

const STATEMENT = 'The lower quay was never meant to carry lorries of that weight, and nobody asked the harbor board';
const OTHER = 'We will not pay a second time for a breakwater that the spring tide took away within the week';
const story = (words: string, name = 'Ida Brandt') => `The board met on Monday.\n\n“${words},” ${name} said.\n`;

let folder: string;
let articles: string;
let cache: string;
let problems: string[];
const opened: DiskCorpus[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-corpus-'));
  articles = join(folder, 'articles');
  cache = join(folder, 'cache');
  mkdirSync(articles);
  problems = [];
  put('quay.txt', story(STATEMENT));
  put('tide.txt', story(OTHER));
});

afterEach(() => {
  for (const corpus of opened.splice(0)) corpus.dispose();
  rmSync(folder, { recursive: true, force: true });
});

const put = (name: string, text: string | Buffer) => writeFileSync(join(articles, name), text);

async function open(cacheFolder: string | null = cache): Promise<DiskCorpus> {
  const onProblem = (message: string) => problems.push(message);
  const corpus = await openDiskCorpus({ folders: [articles], cacheFolder, onProblem });
  opened.push(corpus);
  return corpus;
}

async function ready(cacheFolder: string | null = cache): Promise<DiskCorpus> {
  const corpus = await open(cacheFolder);
  await corpus.ready;
  return corpus;
}

/** The files in which the words stand, by name. */
async function holders(corpus: DiskCorpus, words = STATEMENT): Promise<readonly string[]> {
  const evidence = await corpus.evidenceFor(read('draft.txt', `Draft.\n\n${story(words)}`), { aborted: false });
  return [...evidence.quotations.values()].flat().map(({ path }) => path.slice(articles.length + 1));
}

const stored = () =>
  readdirSync(cache).flatMap((name) => readdirSync(join(cache, name)).map((file) => join(cache, name, file)));
const segmentFile = () => stored().find((path) => path.endsWith('.segment')) ?? '';

describe('answers', () => {
  test('from the files', async () => expect(await holders(await ready())).toEqual(['quay.txt']));
  test('from the stored index at once', async () => {
    await ready();
    expect(await holders(await open())).toEqual(['quay.txt']);
  });
  test('as a corpus in memory does', async () => {
    const names = ['quay.txt', 'tide.txt'].map((name) => join(articles, name));
    const draft = read('draft.txt', `Draft.\n\n${story(STATEMENT.replace('lorries', 'cranes'))}`);
    const inMemory = memoryCorpus(names.map((path) => read(path, readFileSync(path, 'utf8'))));
    const cancellation = { aborted: false };
    const places = async (corpus: typeof inMemory) =>
      [...(await corpus.evidenceFor(draft, cancellation)).quotations.values()]
        .flat()
        .map(({ meta: _, ...place }) => place);
    expect(await places(await ready())).toEqual(await places(inMemory));
  });
});

describe('follows', () => {
  test('a file that changed', async () => {
    const corpus = await ready();
    put('tide.txt', story(STATEMENT));
    await corpus.update([join(articles, 'tide.txt')]);
    expect(await holders(corpus)).toEqual(['quay.txt', 'tide.txt']);
    expect(await holders(corpus, OTHER)).toEqual([]);
  });
  test('a file that is new', async () => {
    const corpus = await ready();
    put('late.txt', story(STATEMENT));
    await corpus.update([join(articles, 'late.txt')]);
    expect(await holders(corpus)).toEqual(['late.txt', 'quay.txt']);
  });
  test('a file that is gone', async () => {
    const corpus = await ready();
    rmSync(join(articles, 'quay.txt'));
    await corpus.update([join(articles, 'quay.txt')]);
    expect(await holders(corpus)).toEqual([]);
    expect(corpus.size).toBe(1);
  });
  test('what happened while nobody looked', async () => {
    await ready();
    put('late.txt', story(STATEMENT));
    rmSync(join(articles, 'quay.txt'));
    expect(await holders(await ready())).toEqual(['late.txt']);
  });
  test('many changes, one after the other', async () => {
    const corpus = await ready();
    for (let i = 0; i < 20; i++) {
      put(`late-${i}.txt`, story(i % 2 === 0 ? STATEMENT : OTHER));
      await corpus.update([join(articles, `late-${i}.txt`)]);
    }
    expect(await holders(corpus)).toHaveLength(11);
    expect(await holders(await ready())).toHaveLength(11);
  });
  test('a folder that goes away and returns', async () => {
    await ready();
    rmSync(articles, { recursive: true });
    expect((await ready()).size).toBe(0);
    mkdirSync(articles);
    put('quay.txt', story(STATEMENT));
    expect(await holders(await ready())).toEqual(['quay.txt']);
  });
});

describe('survives', () => {
  const spoil = async (change: (bytes: Buffer) => Buffer, path = segmentFile) => {
    await ready();
    writeFileSync(path(), change(readFileSync(path())));
    expect(await holders(await ready())).toEqual(['quay.txt']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^The stored index of the corpus .+ It is built anew\.$/);
    expect(await holders(await ready())).toEqual(['quay.txt']);
    expect(problems).toHaveLength(1);
  };
  const flipped = (bytes: Buffer, at: number) => {
    bytes[at] ^= 1;
    return bytes;
  };
  test('an index cut short', () => spoil((bytes) => bytes.subarray(0, bytes.length / 2)));
  test('an empty index', () => spoil(() => Buffer.alloc(0)));
  test('a bit flipped in its middle', () => spoil((bytes) => flipped(bytes, bytes.length >> 1)));
  test('a bit flipped in its head', () => spoil((bytes) => flipped(bytes, 17)));
  test('a bit flipped in its last byte', () => spoil((bytes) => flipped(bytes, bytes.length - 1)));
  test('a manifest of another version', () =>
    spoil(
      () => Buffer.from('00000000\n{}'),
      () => stored().find((path) => path.endsWith('.json')) ?? '',
    ));
  test('a part that is missing', async () => {
    await ready();
    rmSync(segmentFile());
    expect(await holders(await ready())).toEqual(['quay.txt']);
    expect(problems).toHaveLength(1);
  });
  test('a cache folder that cannot be', async () => {
    writeFileSync(cache, 'in the way');
    expect(await holders(await ready())).toEqual(['quay.txt']);
    expect(problems).toEqual([expect.stringMatching(/^The index of the corpus could not be stored .+ kept in memory/)]);
  });
  test.skipIf(process.getuid?.() === 0)('a cache folder that may not be written', async () => {
    mkdirSync(cache);
    chmodSync(cache, 0o500);
    expect(await holders(await ready())).toEqual(['quay.txt']);
    expect(problems).toHaveLength(1);
  });
  test('a builder that died', async () => {
    await ready();
    const [place] = readdirSync(cache);
    writeFileSync(join(cache, place, 'building'), '99999999');
    put('late.txt', story(STATEMENT));
    expect(await holders(await ready())).toEqual(['late.txt', 'quay.txt']);
  });
  test('binary files, long lines, large files, links in circles and odd names', async () => {
    put('binary.txt', Buffer.from([0, 1, 2, 255, 254]));
    put('long.txt', 'quay '.repeat(100_000));
    put('large.txt', Buffer.alloc(50_000_000, 'harbor '));
    put('🚢 old quay.txt', story(STATEMENT, 'Omar Haddad'));
    symlinkSync(articles, join(articles, 'again'));
    expect(await holders(await ready())).toEqual(['quay.txt', '🚢 old quay.txt']);
  });
});

test('two at once build one index', async () => {
  const [one, other] = await Promise.all([ready(), ready()]);
  expect(await holders(one)).toEqual(['quay.txt']);
  expect(await holders(other)).toEqual(['quay.txt']);
  expect(await holders(await open())).toEqual(['quay.txt']);
});

test('without a cache folder nothing is written', async () => {
  expect(await holders(await ready(null))).toEqual(['quay.txt']);
  expect(readdirSync(folder)).toEqual(['articles']);
});
