import { describe, expect, test } from 'vitest';
import { memoryCorpus } from '../../../src/core/corpus/memory-corpus.ts';
import { read } from '../../../src/core/review.ts';

const STATEMENT =
  'The lower quay was never meant to carry lorries of that weight, and nobody asked the harbor board before they came';

/** What stands in the other article where the quotation of this one does, with the differences as `here/there`. */
async function places(here: string, there: string) {
  const reading = read('here.txt', here);
  const corpus = memoryCorpus([reading, read('there.txt', there)]);
  const { quotations } = await corpus.evidenceFor(reading, { aborted: false });
  return [...quotations.values()].flat().map((place) => ({
    text: place.text,
    inQuotes: place.inQuotes,
    differences: place.differences.map((difference) => {
      const mine = here.slice(difference.here.start, difference.here.end);
      return `${difference.kind}: ${mine}/${there.slice(difference.there.start, difference.there.end)}`;
    }),
  }));
}

const said = (words: string) => `“${words},” Ida Brandt said on Monday.`;

async function differences(here: string, there: string): Promise<readonly string[]> {
  const found = await places(said(here), said(there));
  expect(found).toHaveLength(1);
  return found[0].differences;
}

describe('is no difference', () => {
  test('other marks and case', async () => expect(await differences(STATEMENT, STATEMENT.toUpperCase())).toEqual([]));
  test('an attribution in the middle', async () =>
    expect(await differences(STATEMENT, STATEMENT.replace('weight,', 'weight,” Ms. Brandt told the board. “'))).toEqual(
      [],
    ));
  test('a bracketed first letter', async () =>
    expect(await differences(STATEMENT.replace('The', '[t]he'), STATEMENT)).toEqual([]));
  test('a compound written apart', async () =>
    expect(await differences(STATEMENT.replace('harbor board', 'harborboard'), STATEMENT)).toEqual([]));
});

describe('is a cut', () => {
  test('an ellipsis', async () =>
    expect(await differences(STATEMENT.replace('to carry lorries of that weight', '…'), STATEMENT)).toEqual([
      'cut: /to carry lorries of that weight',
    ]));
  test('words in brackets', async () =>
    expect(await differences(STATEMENT.replace('board', '[planning] board'), STATEMENT)).toEqual(['cut: planning/']));
});

describe('is a difference of words', () => {
  test('a word changed', async () =>
    expect(await differences(STATEMENT.replace('lorries', 'cranes'), STATEMENT)).toEqual(['words: cranes/lorries']));
  test('a word left out', async () =>
    expect(await differences(STATEMENT.replace('never ', ''), STATEMENT)).toEqual(['words: /never']));
});

test('a spelling is a minor difference', async () =>
  expect(await differences(STATEMENT.replace('harbor', 'harbour'), STATEMENT)).toEqual(['minor: harbour/harbor']));

test('words without marks are found, and that they have none', async () =>
  expect(await places(said(STATEMENT), `Here is what was read out. ${STATEMENT}. Then the board rose.`)).toMatchObject([
    { text: STATEMENT, inQuotes: false },
  ]));

test('what everybody says is no reuse', async () =>
  expect(
    await places(said('At the end of the day, it is what it is'), said('But at the end of the day, it is what it is')),
  ).toEqual([]));

test('an article is no evidence against a copy of itself', async () =>
  expect(await places(said(STATEMENT), said(STATEMENT))).toEqual([]));

test('two copies of a file are one source of a story', async () => {
  const other = said(STATEMENT);
  const here = read('here.txt', `${other}\n\nThe board meets again on Friday.`);
  const corpus = memoryCorpus([here, read('a/there.txt', other), read('b/there.txt', other)]);
  const { story } = await corpus.evidenceFor(here, { aborted: false });
  expect(story.map(({ reading }) => reading.article.path)).toEqual(['a/there.txt']);
});

describe('a passage outside quotation marks', () => {
  const AUTHOR =
    'Ida Brandt has followed the harbor board for the Lantern since the great flood and lives above the old ropewalk';
  const subjects = ['goats', 'choirs', 'tin', 'snow', 'kites'];
  const about = (subject: string) => `${Array.from({ length: 150 }, (_, i) => subject + i).join(' ')}.`;
  const passages = async (here: string, there: readonly string[]) => {
    const corpus = memoryCorpus(there.map((text, i) => read(`there-${i}.txt`, text)));
    const evidence = await corpus.evidenceFor(read('here.txt', here), { aborted: false });
    return evidence.passages.map(({ start, end }) => here.slice(start, end));
  };
  test('is shared where another article has it', async () =>
    expect(await passages(`${about('ropes')}\n\n${AUTHOR}.`, [`The ferry was late.\n\n${AUTHOR}.`])).toEqual([AUTHOR]));
  test('is none where articles on anything have it', async () =>
    expect(
      await passages(
        `${about('ropes')}\n\n${AUTHOR}.`,
        subjects.map((subject) => `${about(subject)}\n\n${AUTHOR}.`),
      ),
    ).toEqual([]));
});
