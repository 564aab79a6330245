import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ArchivedArticle, archivedReading } from '../../../src/core/corpus/archive.ts';
import type { CandidateFinder } from '../../../src/core/corpus/candidates.ts';
import type { CorpusEvidence } from '../../../src/core/corpus/corpus.ts';
import { evidenceFinder } from '../../../src/core/corpus/find-evidence.ts';
import { fingerprintsInto } from '../../../src/core/corpus/fingerprints.ts';
import { memoryArchive } from '../../../src/core/corpus/memory-corpus.ts';
import { read } from '../../../src/core/review.ts';

/** A search that needs no index: every article is opened, for everything that is asked. */
function plainFinder(articles: readonly ArchivedArticle[]): CandidateFinder {
  const held = articles.map(({ words }) => {
    const into = new Uint32Array(words.count);
    return new Set(into.subarray(0, fingerprintsInto(words, into, 0)));
  });
  return ({ rarity, stretches }) =>
    held.map((shingles, article) => {
      let [likeness, last] = [0, -3];
      for (const [at, shingle] of rarity.postings.shingles.entries()) {
        if (!shingles.has(shingle)) continue;
        likeness += (rarity.shingles[at] * Math.min(3, at - last)) / 3;
        last = at;
      }
      return { article, likeness, stretches: [...stretches.keys()] };
    });
}

const said = fc.array(
  fc
    .tuple(fc.constantFrom(...'bdfklmnprstvz'), fc.constantFrom('ora', 'emi', 'uta', 'ilo'), fc.nat(19))
    .map(([first, middle, end]) => `${first}${middle}${'abcdefghijklmnopqrst'[end]}en`),
  { minLength: 8, maxLength: 24 },
);

/** How an article has the words of another: some left out, some put in, or a part of them. */
const edit = fc.record({
  at: fc.nat(20),
  cut: fc.nat(3),
  put: said.map((words) => words.slice(0, 3)),
  part: fc.nat(30),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

const edited = (words: readonly string[], { at, cut, put, part }: Edit) =>
  part < 8 ? words.slice(part, part + 10) : words.toSpliced(at % words.length, cut, ...(part < 20 ? put : []));

const quoted = (words: readonly string[], marked: boolean) =>
  marked ? `The clerk spoke. “${words.join(' ')},” Ida Brandt said.` : `The clerk spoke. ${words.join(' ')}.`;

/** A draft with a few quotations and sentences, and articles that each have some of them, edited, and words of their own. */
const library = fc
  .array(fc.record({ words: said, marked: fc.boolean() }), { minLength: 1, maxLength: 4 })
  .chain((asked) =>
    fc.record({
      draft: fc.constant(asked.map(({ words, marked }) => quoted(words, marked)).join('\n\n')),
      articles: fc.array(
        fc
          .record({
            own: said,
            taken: fc.subarray(asked),
            edits: fc.tuple(edit, edit, edit, edit),
            marked: fc.boolean(),
          })
          .map(({ own, taken, edits, marked }) =>
            [own, ...taken.map(({ words }, i) => edited(words, edits[i]))]
              .map((words) => quoted(words, marked))
              .join('\n\n'),
          ),
        { minLength: 2, maxLength: 8 },
      ),
    }),
  );

const placesOf = ({ quotations, passages }: CorpusEvidence) => ({
  quotations: [...quotations].map(([{ start }, places]) => ({ start, places })).sort((a, b) => a.start - b.start),
  passages,
});

test('a search by the index finds the places, and no others, that are found where every article is opened', () =>
  fc.assert(
    fc.asyncProperty(library, async ({ draft, articles }) => {
      const readings = articles.map((text, i) => archivedReading(read(`${i}.txt`, `Notes ${i}.\n\n${text}`)));
      const archive = memoryArchive(readings);
      const reading = read('draft.txt', draft);
      const indexed = await evidenceFinder()(reading, archive, { aborted: false });
      const plain = await evidenceFinder(plainFinder(readings))(reading, archive, { aborted: false });
      expect(placesOf(indexed)).toEqual(placesOf(plain));
    }),
    { numRuns: 12 },
  ));
