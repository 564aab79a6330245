import { describe, expect, test } from 'vitest';
import { archivedText } from '../../../src/core/corpus/archive.ts';
import { findWords } from '../../../src/core/corpus/find-words.ts';
import { memoryArchive } from '../../../src/core/corpus/memory-corpus.ts';
import { read } from '../../../src/core/review.ts';
import { mark, unmark } from '../../support/marked.ts';

const find = (asked: string, texts: readonly string[]) =>
  findWords(asked, memoryArchive(texts.map((text, i) => archivedText(`${i + 1}.txt`, text, read))), { aborted: false });

/** Holds the places of the words to the marks of the texts, best first, each with what is said of its wording. */
async function check(asked: string, marked: readonly string[], said: readonly string[]) {
  const texts = marked.map((text) => unmark(text).text);
  const { places } = await find(asked, texts);
  const drawn = texts.map((text, i) =>
    mark(
      text,
      places.filter(({ path }) => path === `${i + 1}.txt`),
    ),
  );
  expect(drawn).toEqual(marked);
  const shown = places.map(({ path, wording, differences, speakerName, inQuotes }) => {
    const text = texts[Number.parseInt(path, 10) - 1];
    const words = differences
      .filter(({ kind }) => kind === 'words')
      .map(({ here, there }) => ` ${asked.slice(here.start, here.end)}/${text.slice(there.start, there.end)}`);
    return `${path} ${wording}${words.join()}${inQuotes ? ` by ${speakerName}` : ''}`;
  });
  expect(shown).toEqual(said);
}

const QUAY = 'The lower quay was never meant to carry lorries of that weight';

describe('a few words', () => {
  test('are found whole, whatever their case and typography', () =>
    check(
      '48 hours',
      ['He had «48-hours»’ notice.', 'A ruling: «48 HOURS». Not 148 hours, nor 48 hourses.'],
      ['1.txt same', '2.txt same'],
    ));
  test('are found in every place of an article', () =>
    check('Ida Brandt', ['«Ida Brandt» spoke. So did «Ida Brandt».'], ['1.txt same', '1.txt same']));
  test('are not found inside others', () => check('art', ['The partners start a smart «art» school.'], ['1.txt same']));
  test('name who speaks them', () =>
    check(
      'never again',
      ['“We said «never again»,” said Ida Brandt, the harbor master.'],
      ['1.txt same by Ida Brandt'],
    ));
  test('that are nothing stand nowhere', () => check(' – ', ['A – b.'], []));
});

describe('more words', () => {
  test('are found with other marks and brackets', () =>
    check(QUAY, [`“[«T]${QUAY.slice(1)}»,” Ida Brandt said.`], ['1.txt same by Ida Brandt']));
  test('with a word changed', () =>
    check(
      QUAY,
      [`“«${QUAY.replace('lorries', 'cranes')}»,” Ida Brandt said.`],
      ['1.txt other lorries/cranes by Ida Brandt'],
    ));
  test('with the last word changed', () =>
    check(QUAY, [`Here «${QUAY.replace('weight', 'size')}», she said.`], ['1.txt other weight/size']));
  test('cut short', () => check(QUAY, [`“«${QUAY.replace(' of that weight', '')}».”`], ['1.txt part by null']));
  test('the same words before the changed ones', () =>
    check(QUAY, [`«${QUAY.replace('never', 'not')}».`, `«${QUAY}».`], ['2.txt same', '1.txt other never/not']));
  test('a phrase of everybody’s just so and not nearly', () =>
    check(
      'at the end of the day it is',
      ['But «at the end of the day it is» late.', 'Then at the end of the year it is late.'],
      ['1.txt same'],
    ));
  test('a telling part alone', () =>
    check(
      `${QUAY}, and nobody asked the harbor board before the first of them rolled off the ferry at the foot of Mill Lane`,
      [`“«${QUAY}»,” she said. Later it rained on the lorries.`],
      ['1.txt part by null'],
    ));
});

describe('names as the speaker', () => {
  const story = (...paragraphs: readonly string[]) => `Quay shut\n\n${paragraphs.join('\n\n')}\n`;
  test('whom the whole article tells a pronoun to mean, not a man who only stands near', () =>
    check(
      QUAY,
      [
        story(
          'Harbor chief Karl Ortiz spoke on Monday.',
          'The rain fell.',
          'The wind rose.',
          'Nets were torn.',
          'Ortiz then told of his work with Tom Lund.',
          `“«${QUAY}»,” he said.`,
        ),
      ],
      ['1.txt same by Karl Ortiz'],
    ));
  test('nobody for words that another’s words quote', () =>
    check(QUAY, [story(`“My aunt wrote, ‘«${QUAY}»,’ and she was right,” Ida Brandt said.`)], ['1.txt same by null']));
});

describe('says of all places', () => {
  const dated = (date: string, body: string) => `---\ntitle: Quay\nsource: Gazette\ndate: ${date}\n---\n\n${body}\n`;
  const story = `${QUAY}, said Ida Brandt. The harbor board will meet again on the third of May to hear from the haulage firms that use the quay every morning, and from the fishermen whose nets hang on its rails.`;

  test('which is the earliest, and which are copies of one story', async () => {
    const found = await find(QUAY, [
      dated('2024-05-04', story),
      dated('2024-05-03', story.replace('third', 'fourth')),
      dated('2024-05-05', `${QUAY.replace('lorries', 'cranes')}, it says on a board by the gate.`),
    ]);
    expect(found).toMatchObject({ articles: 3, sameWords: 2, origins: 2, bounded: false });
    expect(found.earliest?.meta.date).toBe('2024-05-03');
    expect(found.places.map(({ origin }) => origin)).toEqual(['2.txt', '2.txt', '3.txt']);
  });

  test('that there are none', async () =>
    expect(await find(QUAY, ['Nothing of the kind.'])).toMatchObject({ places: [], articles: 0, earliest: null }));

  test('the words before and after', async () => {
    const { places } = await find('48 hours', ['A first line.\nThey had 48 hours to leave.\nA third.']);
    expect(places[0]).toMatchObject({ before: 'They had ', after: ' to leave.' });
  });
});
