import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { dice, madeUpArticle, writeArchive, writeArticle } from './support/made-up-archive.ts';
import {
  bundleCorpusProcess,
  type CorpusProcess,
  corpusCommand,
  type ProcessAnswer,
} from './support/run-corpus-process.ts';

const isPossible = (command: string, ...args: string[]) => spawnSync(command, args).status === 0;
/** A disk of our own to fill, which only the process sees that we start. */
const canMount = isPossible('unshare', '-rm', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt');
const canLimit = isPossible('prlimit', '--fsize=1000', 'true');
const isRoot = process.getuid?.() === 0;
const canBeSomebody = !isRoot || isPossible('setpriv', '--reuid=65534', '--clear-groups', process.execPath, '-v');

let folder: string;
let wish: CorpusProcess;
let statement: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'copydesk-starved-'));
  // Another user must come to it, too.
  chmodSync(folder, 0o755);
  await bundleCorpusProcess(folder);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => {
  const articles = join(folder, 'articles');
  rmSync(articles, { recursive: true, force: true });
  statement = writeArchive(articles, 90, dice(11))[40];
  const draft = join(folder, 'draft.txt');
  writeFileSync(draft, `“${statement},” a clerk at the granary said on Monday.\n`);
  wish = { articles, cache: join(folder, 'cache'), drafts: [draft] };
  rmSync(wish.cache, { recursive: true, force: true });
  mkdirSync(wish.cache);
});

/** Runs shell lines in which `copydesk` opens the corpus and asks it; answers what each run of it printed. */
function runInShell(script: string, ...shell: string[]): readonly ProcessAnswer[] {
  const command = corpusCommand(folder, wish)
    .map((part) => `'${part}'`)
    .join(' ');
  const whole = `set -e\ncopydesk() { ${command}; }\ncache='${wish.cache}'\n${script}`;
  const [program, ...args] = [...shell, 'sh', '-c', whole];
  const { stdout, stderr, status } = spawnSync(program, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const lines = stdout.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as ProcessAnswer);
}

/** The answer is whole, and one sentence tells why nothing was stored. */
function expectInMemory(answer: ProcessAnswer, why: string): void {
  expect(answer.places[0]).toHaveLength(2);
  expect(answer.size).toBe(90);
  expect(answer.problems).toEqual([
    `The index of the corpus could not be stored in ${indexFolder(answer)}: ${why}. It is kept in memory until the end.`,
  ]);
}

const indexFolder = ({ problems: [problem] }: ProcessAnswer) => / in (\S+): /.exec(problem)?.[1];

describe.skipIf(!canMount)('a disk that is full', () => {
  const inside = ['unshare', '-rm'];
  test('leaves the index in memory, and no part of it behind', () => {
    const [answer] = runInShell(
      'mount -t tmpfs -o size=64k tmpfs "$cache"\ncopydesk\n! ls "$cache"/*/* 2>/dev/null | grep -v ":$" >&2',
      ...inside,
    );
    expectInMemory(answer, 'the disk is full');
  });
  test('leaves the index as it was, which goes on when there is room again', () => {
    for (let number = 0; number < 90; number++)
      writeArticle(join(folder, 'later'), number, madeUpArticle(dice(number)));
    writeArticle(join(folder, 'later'), 3, madeUpArticle(dice(3), statement));
    const fill = 'cat /dev/zero > "$cache/filler" 2>/dev/null || true';
    const later = `cp -r '${folder}/later/.' '${wish.articles}'`;
    const script = `mount -t tmpfs -o size=4m tmpfs "$cache"\ncopydesk\n${fill}\n${later}\ncopydesk\nrm "$cache/filler"\ncopydesk\ncopydesk`;
    const [first, starved, after, last] = runInShell(script, ...inside);
    expect(first).toMatchObject({ problems: [], atOnce: 0 });
    expect(starved).toMatchObject({ atOnce: 90, places: [[expect.stringContaining('/3.txt')]] });
    expect(starved.problems).toEqual([expect.stringContaining('the disk is full')]);
    expect(after).toMatchObject({ problems: [], atOnce: 90, places: starved.places });
    expect(last).toMatchObject({ problems: [], atOnce: 90, places: starved.places });
  });
});

test.skipIf(!canLimit)('a limit to the size of files leaves the index in memory', () => {
  const [answer] = runInShell("trap '' XFSZ\ncopydesk", 'prlimit', '--fsize=20000');
  expectInMemory(answer, 'no file may be that large there');
  expect(readdirSync(wish.cache).flatMap((index) => readdirSync(join(wish.cache, index)))).toEqual([]);
});

describe('a folder that can only be read', () => {
  test.skipIf(!canMount)('by its disk leaves the index in memory', () => {
    const [answer] = runInShell(
      'mount --bind -o ro "$cache" "$cache"\nmount -o remount,ro,bind "$cache"\ncopydesk',
      'unshare',
      '-rm',
    );
    expectInMemory(answer, 'the disk can only be read');
  });
  test.skipIf(!canBeSomebody)('by its rights leaves the index in memory', () => {
    chmodSync(wish.cache, 0o555);
    const [answer] = runInShell('copydesk', ...somebody);
    expectInMemory(answer, 'the folder may not be written (permission denied)');
  });
  test.skipIf(!canBeSomebody)('serves what is stored in it', () => {
    runInShell('copydesk');
    cpSync(join(wish.articles, '4', '40.txt'), join(wish.articles, '4', 'copy.txt'));
    const [answer] = runInShell('copydesk', 'sh', '-c', `chmod -R a-w '${wish.cache}'; exec "$@"`, 'sh', ...somebody);
    expect(answer).toMatchObject({ problems: [], atOnce: 90, size: 91 });
    expect(answer.places[0]).toHaveLength(3);
  });
});

/** Root may write everywhere, whatever the rights say. */
const somebody = isRoot ? ['setpriv', '--reuid=65534', '--clear-groups'] : [];
