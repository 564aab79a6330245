import { describe, expect, test } from 'vitest';
import { compareSources, comparisonSteps } from '../../../src/core/compare/compare-sources.ts';
import { read } from '../../../src/core/review.ts';

const compare = (...texts: readonly string[]) =>
  compareSources(
    texts.map((text, i) => read(`${'abcde'[i]}.txt`, text)),
    { aborted: false },
  );

/** The kind of each cell of the row whose words begin so. */
const kinds = async (begins: string, ...texts: readonly string[]) => {
  const { quotations } = await compare(...texts);
  return quotations.find(({ words }) => words.startsWith(begins))?.cells.map(({ kind }) => kind);
};

const WHOLE =
  '“The old lock gates were never built for barges of this weight,” Harbor Master Ilse Brandt said on Monday in the town hall.';

describe('quotations', () => {
  test('typography is no difference', async () =>
    expect(
      await kinds(
        'The old lock',
        WHOLE,
        'Ilse Brandt told the council: "The old lock gates were never built for barges of this weight."',
      ),
    ).toEqual(['whole', 'whole']));
  test('a changed word, and a part', async () =>
    expect(
      await kinds(
        'The old lock',
        WHOLE,
        '“The old lock gates were always built for barges of this weight,” Ilse Brandt said.',
        '“The old lock gates were never built for barges …,” Ilse Brandt said.',
        WHOLE,
      ),
    ).toEqual(['whole', 'altered', 'shortened', 'whole']));
  test('no marks', async () =>
    expect(
      await kinds(
        'The old lock',
        WHOLE,
        'Critics note that the old lock gates were never built for barges of this weight, and ask for new ones.',
      ),
    ).toEqual(['whole', 'unmarked']));
  test('in other words, and not at all', async () =>
    expect(
      await kinds(
        'The old lock',
        WHOLE,
        'Ilse Brandt said that nobody had built the gates of the lock for such heavy barges, whose weight has doubled.',
        'The town council met on Monday and spoke about schools.',
      ),
    ).toEqual(['whole', 'paraphrased', 'missing']));
  test.each([
    [
      'another’s',
      'Mayor Otto Lind said that nobody had built the gates of the lock for such heavy barges, whose weight has doubled.',
    ],
    [
      'nobody’s we know',
      'They said that nobody had built the gates of the lock for such heavy barges, whose weight has doubled.',
    ],
    [
      'another matter',
      'Ilse Brandt said that the weight of barges at the lock had doubled, and that the council would discuss it.',
    ],
  ])('the like in %s words is no paraphrase', async (_, text) =>
    expect(await kinds('The old lock', WHOLE, text)).toEqual(['whole', 'missing']),
  );
  test('an utterance split round its cue is one row', async () => {
    const { quotations } = await compare(
      '“The old lock gates were never built for barges of this weight,” Ilse Brandt said. “We shall need new ones before the winter storms.”',
      '“The old lock gates were never built for barges of this weight. We shall need new ones before the winter storms,” Ilse Brandt said.',
    );
    expect(quotations.map(({ cells }) => cells.map(({ kind }) => kind))).toEqual([['whole', 'whole']]);
  });
  test('scraps of a writer’s sentence are rows of their own', async () => {
    const { quotations } = await compare(
      'The gates, Ilse Brandt said, were “far too old” for “barges of this great weight and draught.”',
      '“They are far too old,” Ilse Brandt said. “They were not built for barges of this great weight and draught.”',
    );
    expect(quotations.every(({ words }) => !words.includes('old barges'))).toBe(true);
  });
  test('a word in quotation marks is no statement', async () => {
    const { quotations } = await compare('The town is a “sanctuary” for geese.', 'The council met.');
    expect(quotations).toEqual([]);
  });
  test.each([
    [
      'a contraction',
      'The old lock gates were never built for it, and they have never held.',
      'and they’ve never held',
    ],
    ['a number in words', 'The old lock gates have broken in the 9th winter of their life.', 'in the ninth winter'],
    ['a title in short', 'The old lock gates were sworn at by General Otto Lind.', 'Gen. Otto Lind'],
    [
      'the other spelling',
      'The old lock gates have traveled a long way to this colorful town.',
      'travelled a long way to this colourful town',
    ],
  ])('%s is no change of words', async (_, said, other) => {
    const changed = said.replace(
      /and they have never held|in the 9th winter|General Otto Lind|traveled a long way to this colorful town/,
      other,
    );
    expect(await kinds('The old lock', `“${said}” Ilse Brandt said.`, `“${changed}” Ilse Brandt said.`)).toEqual([
      'whole',
      'whole',
    ]);
  });
  test('parts of one sentence in another order', async () =>
    expect(
      await kinds(
        'The old lock',
        '“The old lock gates, a ruin that should have been gone long ago, will be the worst sight in the county,” Ilse Brandt said.',
        'Ilse Brandt called the gates “the worst sight in the county” and “a ruin that should have been gone long ago.”',
      ),
    ).toEqual(['whole', 'shortened']));
  test('a likeness of words in two mouths is not one statement', async () => {
    const { quotations } = await compare(
      '“The judges held that the town had standing and that it had not shown that a stay was necessary to avoid harm,” Otto Lind said.',
      '“The town has not shown a stay is necessary to avoid harm,” Ilse Brandt said.',
    );
    expect(quotations.every(({ cells }) => cells.some(({ kind }) => kind === 'missing'))).toBe(true);
  });
  test('what stands in two places in one source is two rows', async () => {
    const { quotations } = await compare(
      '“The old lock gates were never built for barges of this weight. We shall need new ones before the winter storms,” Ilse Brandt said.',
      '“The old lock gates were never built for barges of this weight,” Ilse Brandt said.\n\nThe council met for three hours.\n\n“We shall need new ones before the winter storms,” Brandt said later.',
    );
    expect(quotations).toHaveLength(2);
  });
  test.each([
    ['a name', 'Harbor Master Ilse Brandt spoke last. “#,” she said.', 'Ilse Brandt'],
    ['an office', 'The old lock gates are closed. “#,” the canal trust said.', 'the canal trust'],
    ['a pronoun, where the other names somebody else', 'Clara Voss asked about the gates. “#,” she said.', null],
    ['the signature of a post', '# — Ilse Brandt (@ibrandt) May 4, 2031', 'Ilse Brandt'],
  ])('the speaker as a source has her: %s', async (_, text, speaker) => {
    const said = 'The old lock gates were never built for barges of this weight and draught';
    const { quotations } = await compare(`“${said},” Ilse Brandt said on Monday.`, text.replace('#', said));
    expect(quotations.map(({ cells }) => cells.map((cell) => cell.kind !== 'missing' && cell.speakerName))).toEqual([
      ['Ilse Brandt', speaker],
    ]);
  });
  test('a sentence of the writer’s parts what stands before it from what stands behind', async () => {
    const { quotations } = await compare(
      'Ilse Brandt said: “The old lock gates were never built for barges of this weight.” Then the council turned to schools. “We shall need new ones before the winter storms,” Brandt said.',
      '“The old lock gates were never built for barges of this weight,” Ilse Brandt said. “We shall need new ones before the winter storms.”',
    );
    expect(quotations).toHaveLength(2);
  });
  test('the name of a programme is no statement', async () => {
    const { quotations } = await compare(
      'Ilse Brandt told “Meet the Harbor” that the gates leak.',
      'The gates leak, Ilse Brandt told “Meet the Harbor.”',
    );
    expect(quotations).toEqual([]);
  });
  test('scraps in a sentence that goes on are no part of what was said before', async () => {
    const { quotations } = await compare(
      '“The old lock gates were never built for barges of this weight,” Ilse Brandt said, and called talk of a ruin “untrue and unkind to the town.”',
      '“The old lock gates were never built for barges of this weight,” Ilse Brandt said.',
    );
    expect(quotations[0].cells.map(({ kind }) => kind)).toEqual(['whole', 'whole']);
  });
  test('the wording that most have, and the earliest', async () => {
    const dated = (day: string, words: string) =>
      `---\ndate: 2031-05-${day}\n---\n\n“${words},” Ilse Brandt told the council.`;
    const { quotations } = await compare(
      dated('04', 'The old lock gates were never meant for barges of this weight'),
      dated('02', 'The old lock gates were never built for barges of this weight'),
      dated('03', 'The old lock gates were never built for barges of this weight'),
    );
    expect(quotations[0].variants.map(({ sources }) => sources)).toEqual([[1, 2], [0]]);
    expect(quotations[0].earliest).toBe(1);
    expect(quotations[0].words).toContain('built');
  });
});

describe('figures', () => {
  const rows = async (...texts: readonly string[]) =>
    (await compare(...texts)).figures.map(({ agreement, cells }) => [
      agreement,
      ...cells.map((cell) => (cell.kind === 'given' ? cell.text : '-')),
    ]);

  test('one fact, one row; another value disagrees', async () =>
    expect(
      await rows(
        'The lock authority lost $1.8 million on the canal last year, its report said.',
        'The lock authority lost $1.3 million on the canal last year.',
      ),
    ).toEqual([['disagree', '$1.8 million', '$1.3 million']]));
  test('a figure that only one source has', async () =>
    expect(await rows('Police counted 400 boats in the harbor on Monday.', 'The council spoke about schools.')).toEqual(
      [['single', '400 boats', '-']],
    ));
});

test('loaded words are those of the careful level', async () => {
  const text = 'The mayor slammed the plan. He refused outright, and critics blasted him.';
  const reading = read('a.txt', text);
  const careful = reading.loadedWords.filter(({ level }) => level === 'careful');
  expect(careful.length).toBeLessThan(reading.loadedWords.length);
  expect((await compare(text, 'The council met.')).wording.loaded[0].count).toBe(careful.length);
});

describe('origins', () => {
  test('an outlet that the sources cite, under two names, and one that is among them', async () => {
    const { origins } = await compare(
      'Ilse Brandt told NBC News that the gates were old.',
      'The gates were old, Brandt said, according to NBC. The Canal Post reported the same.',
      'The gates were old.\n\n© 2031 Canal Post. All rights reserved.',
    );
    expect(origins.map(({ name, cells, source }) => [name, cells.map(({ length }) => length), source])).toEqual([
      ['NBC News', [1, 1, 0], null],
      ['Canal Post', [0, 1, 0], 2],
    ]);
  });
});

test('shared prose outside marks is a passage', async () => {
  const shared =
    'The canal was dug by hand between 1871 and 1874, and two of its three locks still have their first gates';
  const { passages } = await compare(
    `${shared}.`,
    `Visitors learn that ${shared.replace('The', 'the')}, a guide said.`,
  );
  expect(passages).toHaveLength(1);
  expect(passages[0].cells.map((cell) => cell !== null)).toEqual([true, true]);
});

test('any texts can be compared', async () => {
  const { quotations, sources } = await compare('', '“', 'x');
  expect(sources).toHaveLength(3);
  expect(quotations).toEqual([]);
});

test('it can be done in steps, at least one an article', async () => {
  const readings = [WHOLE, `${WHOLE} She left.`, 'Nothing else.'].map((text, i) => read(`${'abc'[i]}.txt`, text));
  const work = comparisonSteps(readings, { aborted: false });
  let step = await work.next();
  let count = 0;
  for (; step.done !== true; count++) step = await work.next();
  expect(count).toBeGreaterThan(readings.length);
  expect(step.value).toEqual(await compareSources(readings, { aborted: false }));
});

test('who is heard: people, also by a bare surname, but no paper', async () => {
  const said = '“The old lock gates are closed,” Halvorsen said. “They leak,” NBC News reported.';
  const { voices } = await compare(said, said.replace('They leak', 'Both leak'));
  expect(voices.map(({ name }) => name)).toEqual(['Halvorsen']);
});
