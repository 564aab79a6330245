import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { OTHER, openCorpora, STATEMENT, story } from './support/open-corpora.ts';

const corpora = openCorpora();
const { put, ready, holders } = corpora;
const place = (name: string) => join(corpora.articles, name);

beforeEach(() => {
  put('quay.txt', story(STATEMENT));
  put('wire/tide.txt', story(OTHER));
});

describe('while it is open it follows', () => {
  test('a file that changed', async () => {
    const corpus = await ready();
    await corpus.update([put('wire/tide.txt', story(STATEMENT))]);
    expect(await holders(corpus)).toEqual(['quay.txt', 'wire/tide.txt']);
    expect(await holders(corpus, OTHER)).toEqual([]);
  });
  test('a file that is new', async () => {
    const corpus = await ready();
    await corpus.update([put('late.txt', story(STATEMENT))]);
    expect(await holders(corpus)).toEqual(['late.txt', 'quay.txt']);
  });
  test('a file that is gone', async () => {
    const corpus = await ready();
    rmSync(place('quay.txt'));
    await corpus.update([place('quay.txt')]);
    expect(await holders(corpus)).toEqual([]);
    expect(corpus.size).toBe(1);
  });
  test('a file that moved', async () => {
    const corpus = await ready();
    renameSync(place('quay.txt'), place('wire/moved.txt'));
    await corpus.update([place('quay.txt'), place('wire/moved.txt')]);
    expect(await holders(corpus)).toEqual(['wire/moved.txt']);
  });
  test('a folder that is gone', async () => {
    const corpus = await ready();
    rmSync(place('wire'), { recursive: true });
    await corpus.update([place('wire')]);
    expect(await holders(corpus, OTHER)).toEqual([]);
    expect(corpus.size).toBe(1);
  });
  test('a folder that moved in', async () => {
    const corpus = await ready();
    renameSync(place('wire'), join(corpora.folder, 'wire'));
    await corpus.update([place('wire')]);
    renameSync(join(corpora.folder, 'wire'), place('wire again'));
    await corpus.update([place('wire again')]);
    expect(await holders(corpus, OTHER)).toEqual(['wire again/tide.txt']);
  });
  test('an ignore file that is new, changed and gone', async () => {
    const corpus = await ready();
    await corpus.update([put('wire/.gitignore', 'tide.txt')]);
    expect(await holders(corpus, OTHER)).toEqual([]);
    await corpus.update([put('wire/.gitignore', 'quay.txt')]);
    expect(await holders(corpus, OTHER)).toEqual(['wire/tide.txt']);
    await corpus.update([put('.copydeskignore', 'wire/')]);
    expect(await holders(corpus, OTHER)).toEqual([]);
    rmSync(place('.copydeskignore'));
    await corpus.update([place('.copydeskignore')]);
    expect(await holders(corpus, OTHER)).toEqual(['wire/tide.txt']);
  });
  test('an ignore file that leaves out every text, and then only some', async () => {
    const corpus = await ready();
    await corpus.update([put('wire/.gitignore', '*.txt')]);
    expect(await holders(corpus, OTHER)).toEqual([]);
    put('wire/tide.story', story(OTHER));
    await corpus.update([put('wire/.gitignore', '*.txt\n!tide.txt')]);
    expect(await holders(corpus, OTHER)).toEqual(['wire/tide.story', 'wire/tide.txt']);
  });
  test('a folder that moved in with an ignore file', async () => {
    const corpus = await ready();
    put('harbor/tide.story', story(OTHER));
    put('harbor/.gitignore', '*.txt');
    await corpus.update([place('harbor')]);
    expect(await holders(corpus, OTHER)).toEqual(['harbor/tide.story', 'wire/tide.txt']);
  });
  test('many changes, one after the other, and the next start too', async () => {
    const corpus = await ready();
    for (let i = 0; i < 150; i++) {
      await corpus.update([put(`late-${i % 100}.txt`, story(i % 5 === 0 ? STATEMENT : `${OTHER} on day ${i}`))]);
    }
    expect(await holders(corpus)).toHaveLength(21);
    expect(corpora.stored('.segment').length).toBeLessThan(9);
    expect(await holders(await ready())).toHaveLength(21);
  });
  test('changes that are told at once, and while it still reads', async () => {
    const corpus = await corpora.open();
    const names = Array.from({ length: 300 }, (_, i) => `late-${i}.txt`);
    await Promise.all(names.map((name) => corpus.update([put(name, story(STATEMENT))])));
    expect(corpus.size).toBe(302);
  });
});

describe('while it is open it leaves alone', () => {
  const unchanged = async (name: string, ...ignored: string[]) => {
    put('.gitignore', ignored.join('\n'));
    const corpus = await ready();
    await corpus.update([put(name, story(STATEMENT))]);
    expect(await holders(corpus)).toEqual(['quay.txt']);
    expect(corpus.size).toBe(2);
  };
  test('a file that an ignore file names', () => unchanged('wire/draft.txt', 'draft.txt'));
  test('a file in an ignored folder', () => unchanged('out/of/late.txt', 'out/'));
  test('a file in a hidden folder', () => unchanged('.git/late.txt'));
  test('a file that is no article', () => unchanged('late.ts'));
  test('a file outside its folders', async () => {
    const corpus = await ready();
    writeFileSync(join(corpora.folder, 'late.txt'), story(STATEMENT));
    await corpus.update([join(corpora.folder, 'late.txt')]);
    expect(corpus.size).toBe(2);
  });
});

describe('at the start it follows', () => {
  test('what happened while nobody looked', async () => {
    await ready();
    put('late.txt', story(STATEMENT));
    rmSync(place('quay.txt'));
    renameSync(place('wire'), place('later'));
    const corpus = await ready();
    expect(await holders(corpus)).toEqual(['late.txt']);
    expect(await holders(corpus, OTHER)).toEqual(['later/tide.txt']);
  });
  test('an ignore file that changed', async () => {
    await ready();
    put('.gitignore', 'quay.txt');
    expect(await holders(await ready())).toEqual([]);
    rmSync(place('.gitignore'));
    expect(await holders(await ready())).toEqual(['quay.txt']);
  });
  test('a file that is back as it was', async () => {
    await ready();
    renameSync(place('quay.txt'), join(corpora.folder, 'quay.txt'));
    expect(await holders(await ready())).toEqual([]);
    renameSync(join(corpora.folder, 'quay.txt'), place('quay.txt'));
    expect(await holders(await ready())).toEqual(['quay.txt']);
  });
  test('one file named by two folders once', async () => {
    const folders = [corpora.articles, place('wire'), `${corpora.articles}/`];
    const corpus = await ready({ folders });
    expect(corpus.size).toBe(2);
    const stored = corpora.stored();
    await ready({ folders: [...folders].reverse() });
    expect(corpora.stored()).toEqual(stored);
  });
});

describe('a folder that goes away', () => {
  const elsewhere = () => join(corpora.folder, 'elsewhere');
  const message = (why: string) => `${corpora.articles} ${why} Its 2 articles are kept in the index until it is back.`;
  const missing = 'does not exist. Check the spelling, and the folder that you are in.';

  test('is told once; when it returns its articles serve again, unread', async () => {
    await ready();
    const stored = corpora.stored('.segment');
    renameSync(corpora.articles, elsewhere());
    for (let day = 1; day <= 3; day++) {
      const corpus = await ready();
      await corpus.update([corpora.articles]);
      expect(corpus.size).toBe(0);
      expect(corpora.problems.splice(0)).toEqual([message(missing)]);
    }
    renameSync(elsewhere(), corpora.articles);
    const corpus = await ready();
    expect(await holders(corpus)).toEqual(['quay.txt']);
    expect(corpora.stored('.segment')).toEqual(stored);
    expect(corpora.problems).toEqual([]);
  });
  test('leaving an empty place is told so', async () => {
    await ready();
    renameSync(corpora.articles, elsewhere());
    mkdirSync(corpora.articles);
    expect((await ready()).size).toBe(0);
    expect(corpora.problems).toEqual([message('holds no articles now.')]);
  });
  test('while it is open, and returns, is noticed', async () => {
    let returned = () => {};
    const isBack = new Promise<void>((resolve) => (returned = resolve));
    const corpus = await ready({ lookForReturnEvery: 5, onReturn: () => returned() });
    renameSync(corpora.articles, elsewhere());
    await corpus.update([corpora.articles]);
    expect(corpus.size).toBe(0);
    renameSync(elsewhere(), corpora.articles);
    await isBack;
    expect(await holders(corpus)).toEqual(['quay.txt']);
  });
  test('leaves the articles of the others in service', async () => {
    const other = join(corpora.folder, 'other');
    mkdirSync(other);
    writeFileSync(join(other, 'copy.txt'), story(STATEMENT));
    const folders = [corpora.articles, other];
    await ready({ folders });
    renameSync(corpora.articles, elsewhere());
    expect((await ready({ folders })).size).toBe(1);
    expect(existsSync(corpora.articles)).toBe(false);
  });
});
