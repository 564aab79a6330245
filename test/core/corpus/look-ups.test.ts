import { describe, expect, test } from 'vitest';
import { type Archive, archivedText } from '../../../src/core/corpus/archive.ts';
import { findFigure } from '../../../src/core/corpus/find-figure.ts';
import { findQuotationsBy } from '../../../src/core/corpus/find-quotations-by.ts';
import { findWords } from '../../../src/core/corpus/find-words.ts';
import { groupByWording } from '../../../src/core/corpus/group-by-wording.ts';
import { joinArchives } from '../../../src/core/corpus/join-archives.ts';
import { memoryArchive } from '../../../src/core/corpus/memory-corpus.ts';
import { read } from '../../../src/core/review.ts';
import { mark, unmark } from '../../support/marked.ts';

const go = { aborted: false };
const archiveOf = (texts: readonly string[], name = 'text'): Archive =>
  memoryArchive(texts.map((text, i) => archivedText(`${name}-${i + 1}`, text, read)));

describe('the quotations by somebody', () => {
  /** Holds what is found in one archived text to its marks. */
  async function check(name: string, marked: string) {
    const { text } = unmark(marked);
    const { articles } = await findQuotationsBy(name, archiveOf([text]), go);
    expect(mark(text, articles[0]?.quotations ?? [])).toBe(marked);
  }

  test('are found by other forms of the name', () =>
    check('Tom Hale', 'Mayor Thomas Hale spoke. “«We will sail in May,»” Hale said on Tuesday night.'));
  test('are not those of another speaker', () =>
    check('Tom Hale', 'Tom Hale listened to the farmers. “We will sail in May,” said Nora Brandt on Tuesday.'));
  test('are not those of a namesake', () =>
    check('Tom Hale', 'Nora Hale spoke. “We will sail in May,” Hale said on Tuesday night.'));
  test('are none where nobody is named', () => check('the mayor', 'The mayor spoke. “We will sail,” the mayor said.'));
});

describe('a figure', () => {
  const find = async (ours: string, theirs: string) => {
    const reading = read('ours', ours);
    const { places } = await findFigure(reading, reading.statistics[0], archiveOf([theirs]), go);
    return places.map(({ standing, statistic: { start, end } }) => `${standing} ${theirs.slice(start, end)}`);
  };
  const ridership = 'Ridership on the ferry has fallen 38 percent since 2016, the authority said.';

  test('of the same thing agrees', async () => expect(await find(ridership, ridership)).toEqual(['agree 38 percent']));
  test('with a qualifier is qualified', async () =>
    expect(await find(ridership, ridership.replace('38', 'nearly 38'))).toEqual(['qualified nearly 38 percent']));
  test('of something else is told apart', async () =>
    expect(await find(ridership, 'Some 38 percent of pupils walk to school.')).toEqual(['unrelated Some 38 percent']));
});

test('wordings are grouped: the same words, then others, then a part', async () => {
  const asked = 'The lower quay was never meant to carry lorries of that weight';
  const { places } = await findWords(
    asked,
    archiveOf([
      `${asked.replace('lorries', 'cranes')}.`,
      `${asked.replace(' of that weight', '')}.`,
      `He said: ${asked.replace('lorries', 'cranes')}.`,
      `${asked}.`,
    ]),
    go,
  );
  const groups = groupByWording(places, asked);
  expect(groups.map(({ wording, places: { length } }) => `${wording} ${length}`)).toEqual([
    'same 1',
    'other 2',
    'part 1',
  ]);
  expect(groups[1].changes).toEqual([{ asked: 'lorries', there: 'cranes' }]);
});

test('joined archives are one, but for what does not count', async () => {
  const words = 'The lower quay was never meant to carry lorries of that weight.';
  const all = () => true;
  const joined = joinArchives([
    { archive: archiveOf([words, words], 'open'), counts: (path) => path !== 'open-1' },
    { archive: archiveOf(['Nothing.', words], 'stored'), counts: all },
  ]);
  const pathsOf = async (asked: string) => (await findWords(asked, joined, go)).places.map(({ path }) => path);
  expect(await pathsOf(words)).toEqual(['open-2', 'stored-2']);
  expect(await pathsOf('lower quay')).toEqual(['open-2', 'stored-2']);
});
