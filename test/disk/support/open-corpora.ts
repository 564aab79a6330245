import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { read } from '../../../src/core/review.ts';
import { type DiskCorpus, type DiskCorpusOptions, openDiskCorpus } from '../../../src/disk/disk-corpus.ts';

export const STATEMENT =
  'The lower quay was never meant to carry lorries of that weight, and nobody asked the harbor board';
export const OTHER = 'We will not pay a second time for a breakwater that the spring tide took away within the week';

export const story = (words: string, name = 'Ida Brandt') => `The board met on Monday.\n\n“${words},” ${name} said.\n`;

/** A fresh folder of articles and a cache for each test, and the corpora that it opens. */
export interface OpenCorpora {
  /** With `articles` and `cache` in it. */
  readonly folder: string;
  readonly articles: string;
  readonly cache: string;
  /** What was told since the test began. */
  readonly problems: string[];
  /** Writes an article and answers its path. */
  put(name: string, text: string | Buffer): string;
  open(options?: Partial<DiskCorpusOptions>): Promise<DiskCorpus>;
  /** Opens it and waits until every file has been looked at. */
  ready(options?: Partial<DiskCorpusOptions>): Promise<DiskCorpus>;
  /** The names of the articles in which the words stand. */
  holders(corpus: DiskCorpus, words?: string): Promise<readonly string[]>;
  /** The paths of the stored files whose names end so. */
  stored(ending?: string): readonly string[];
}

export function openCorpora(): OpenCorpora {
  const opened: DiskCorpus[] = [];
  const problems: string[] = [];
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'copydesk-corpus-'));
    mkdirSync(join(folder, 'articles'));
    problems.length = 0;
  });
  afterEach(() => {
    for (const corpus of opened.splice(0)) corpus.dispose();
    rmSync(folder, { recursive: true, force: true });
  });
  const corpora: OpenCorpora = {
    get folder() {
      return folder;
    },
    get articles() {
      return join(folder, 'articles');
    },
    get cache() {
      return join(folder, 'cache');
    },
    problems,
    put(name, text) {
      const path = join(corpora.articles, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return path;
    },
    async open(options) {
      const onProblem = (message: string) => problems.push(message);
      const { articles, cache } = corpora;
      const corpus = await openDiskCorpus({ folders: [articles], cacheFolder: cache, onProblem, ...options });
      opened.push(corpus);
      return corpus;
    },
    async ready(options) {
      const corpus = await corpora.open(options);
      await corpus.ready;
      return corpus;
    },
    async holders(corpus, words = STATEMENT) {
      const evidence = await corpus.evidenceFor(read('draft.txt', `Draft.\n\n${story(words)}`), { aborted: false });
      const paths = [...evidence.quotations.values()].flat().map(({ path }) => path);
      return paths.map((path) => path.slice(corpora.articles.length + 1)).sort();
    },
    stored: (ending = '') =>
      readdirSync(corpora.cache).flatMap((index) =>
        readdirSync(join(corpora.cache, index))
          .filter((name) => name.endsWith(ending))
          .map((name) => join(corpora.cache, index, name)),
      ),
  };
  return corpora;
}
