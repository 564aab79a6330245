import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { OTHER, openCorpora, STATEMENT, story } from './support/open-corpora.ts';

const corpora = openCorpora();

beforeEach(async () => {
  corpora.put('quay.txt', story(STATEMENT));
  corpora.put('tide.txt', story(OTHER));
  await corpora.ready();
});

const segment = () => corpora.stored('.segment')[0];
const manifest = () => corpora.stored('manifest.json')[0];

/** Changes a stored file: that is told, once, and the answer is right; afterwards all is well. */
async function spoil(path: string, change: (bytes: Buffer) => Buffer): Promise<void> {
  writeFileSync(path, change(readFileSync(path)));
  await expectMended();
}

async function expectMended(): Promise<void> {
  const corpus = await corpora.ready();
  expect(await corpora.holders(corpus)).toEqual(['quay.txt']);
  expect(await corpora.holders(corpus, OTHER)).toEqual(['tide.txt']);
  expect(corpora.problems).toEqual([expect.stringMatching(/^The stored index of the corpus .+ It is built anew\.$/)]);
  expect(await corpora.holders(await corpora.ready())).toEqual(['quay.txt']);
  expect(corpora.problems).toHaveLength(1);
  corpora.problems.length = 0;
}

const flipped = (at: number) => (bytes: Buffer) => {
  bytes[at] ^= 1 << (at % 8);
  return bytes;
};

/** Where the parts of a segment’s file begin: head, length of the description, description, arrays, end. */
function sections(path: string): readonly number[] {
  const bytes = readFileSync(path);
  const aligned = (at: number) => (at + 7) & ~7;
  const length = bytes.readUInt32LE(32);
  const { lengths } = JSON.parse(bytes.toString('utf8', 40, 40 + length)) as { lengths: readonly number[] };
  const starts = [0, 16, 24, 32, 40, aligned(40 + length)];
  for (const size of lengths) starts.push(aligned((starts.at(-1) ?? 0) + size));
  return starts.filter((start, i) => start > (starts[i - 1] ?? -1));
}

describe('a segment', () => {
  test('with a bit flipped at either end and in the middle of each section', async () => {
    const starts = sections(segment());
    expect(starts.length).toBeGreaterThan(8);
    for (const [i, start] of starts.slice(0, -1).entries()) {
      for (const at of [start, (start + starts[i + 1]) >> 1, starts[i + 1] - 1]) await spoil(segment(), flipped(at));
    }
  });
  test('cut short at each section', async () => {
    for (const end of sections(segment()).slice(0, -1)) await spoil(segment(), (bytes) => bytes.subarray(0, end));
  });
  test('with more behind it', () => spoil(segment(), (bytes) => Buffer.concat([bytes, Buffer.alloc(8)])));
  test('that is missing', async () => {
    rmSync(segment());
    await expectMended();
  });
  test('of several leaves the others in service', async () => {
    const first = segment();
    for (let i = 0; i < 80; i++) corpora.put(`late-${i}.txt`, story(i === 0 ? STATEMENT : `${OTHER} on day ${i}`));
    await corpora.ready();
    expect(corpora.stored('.segment')).toHaveLength(2);
    writeFileSync(first, flipped(200)(readFileSync(first)));
    const corpus = await corpora.open();
    expect(corpus.size).toBe(80);
    await corpus.ready;
    expect(await corpora.holders(corpus)).toEqual(['late-0.txt', 'quay.txt']);
    expect(corpora.problems).toHaveLength(1);
  });
});

describe('a manifest', () => {
  test('with a bit flipped, wherever that is', async () => {
    const { length } = readFileSync(manifest());
    for (let at = 0; at < length; at += 9) await spoil(manifest(), flipped(at));
  });
  test('that is empty', () => spoil(manifest(), () => Buffer.alloc(0)));
  test('cut short', () => spoil(manifest(), (bytes) => bytes.subarray(0, bytes.length >> 1)));
  test('of another version', () => spoil(manifest(), () => Buffer.from('00000000\n{}')));
});
