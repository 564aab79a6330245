import fc from 'fast-check';
import { expect, test } from 'vitest';
import { archivedReading } from '../../../src/core/corpus/archive.ts';
import { evidenceFinder } from '../../../src/core/corpus/find-evidence.ts';
import { joinArchives } from '../../../src/core/corpus/join-archives.ts';
import { memoryArchive } from '../../../src/core/corpus/memory-corpus.ts';
import type { Reading } from '../../../src/core/reading.ts';
import { read } from '../../../src/core/review.ts';

/** Words of no language, so that none of them is common. */
const word = fc.tuple(fc.constantFrom(...'bdfklmnprstvz'), fc.constantFrom('ora', 'emi', 'uta', 'ilo'), fc.nat(40));
const words = (least: number, most: number) =>
  fc.uniqueArray(
    word.map(([first, middle, end]) => `${first}${middle}${'abcdefghijklmnopqrst'[end % 20]}${end > 19 ? 'en' : 'o'}`),
    { minLength: least, maxLength: most },
  );

const quoted = (said: readonly string[]) => `The clerk spoke. “${said.join(' ')},” Ida Brandt said.\n`;

/** An archive in which every article has its own quotation and some of those of the draft. */
const story = fc
  .record({
    asked: fc.array(words(12, 20), { minLength: 1, maxLength: 3 }),
    own: fc.array(words(6, 14), { minLength: 2, maxLength: 8 }),
  })
  .chain(({ asked, own }) =>
    fc.record({
      asked: fc.constant(asked),
      articles: fc.tuple(
        ...own.map((said) => fc.subarray(asked).map((taken) => [said, ...taken].map(quoted).join('\n'))),
      ),
    }),
  );

/** Without an index: the article’s text, as its words stand in a row. */
const rowOf = (text: string) => (text.toLowerCase().match(/[a-z]+/g) ?? []).join(' ');

async function placesIn(archive: ReturnType<typeof memoryArchive>, draft: Reading) {
  const { quotations } = await evidenceFinder()(draft, archive, { aborted: false });
  return [...quotations].flatMap(([quotation, places]) =>
    places.map(({ path, text, start, end }) => ({
      asked: draft.article.text.slice(quotation.start, quotation.end),
      path,
      text,
      start,
      end,
    })),
  );
}

const byPlace = (one: object, other: object) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

test('a search finds what a plain one finds, reports nothing that has no four words in common, and any split is the same', () =>
  fc.assert(
    fc.asyncProperty(story, fc.nat(8), async ({ asked, articles }, cut) => {
      const draft = read('draft.txt', asked.map(quoted).join('\n'));
      const readings = articles.map((text, i) => read(`${i}.txt`, `Notes ${i}.\n\n${text}`)).map(archivedReading);
      const found = await placesIn(memoryArchive(readings), draft);
      for (const said of asked) {
        const holders = readings.filter(({ text }) => rowOf(text).includes(said.join(' ')));
        const named = found.filter(({ asked: text }) => rowOf(text) === said.join(' ')).map(({ path }) => path);
        expect([...new Set(named)].sort()).toEqual(expect.arrayContaining(holders.map(({ path }) => path)));
      }
      for (const { asked: text, text: there } of found) {
        const row = rowOf(text).split(' ');
        const fours = row.slice(3).map((_, i) => row.slice(i, i + 4).join(' '));
        expect(fours.some((four) => rowOf(there).includes(four))).toBe(true);
      }
      const parts = [readings.slice(0, cut), readings.slice(cut)].map((part) => memoryArchive(part));
      const joined = joinArchives(parts.map((archive) => ({ archive, counts: () => true })));
      expect((await placesIn(joined, draft)).sort(byPlace)).toEqual([...found].sort(byPlace));
    }),
    { numRuns: 8, seed: 4, endOnFailure: true },
  ));
