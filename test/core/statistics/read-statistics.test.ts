import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/core/article/read-article.ts';
import { readSpeech } from '../../../src/core/speech/read-speech.ts';
import { readStatistics } from '../../../src/core/statistics/read-statistics.ts';
import { SentenceMemory } from '../../../src/core/statistics/sentence-memory.ts';

const statisticsOf = (text: string) => {
  const article = readArticle('here.txt', text);
  return readStatistics(article, readSpeech(article));
};

/** The basis of each figure of a text, with the words of its source; indirect speech counts as its sentence. */
const check = (text: string, ...expected: string[]) =>
  expect(
    statisticsOf(text).map(({ basis, source }) => {
      const kind = basis.kind === 'reported-speech' ? 'sentence' : basis.kind;
      return source ? `${kind}: ${text.slice(source.start, source.end)}` : kind;
    }),
  ).toEqual(expected);

describe('names the source in the sentence', () => {
  test('before the figure', () => check('The coast guard said 40 boats had sunk.', 'sentence: The coast guard'));
  test('after the figure', () =>
    check('Some 40 boats sank, according to the coast guard.', 'sentence: the coast guard'));
  test('in its middle', () => check('The dues, the treasurer said, came to $45,000.', 'sentence: the treasurer'));
  test('behind the verb', () => check('About 90 gulls nest there, said Ida Brandt.', 'sentence: Ida Brandt'));
  test('a paper with its makers before the verb', () => {
    const [figure] = statisticsOf('A study by Ida Brandt of Tarn University found 12,000 nests.');
    expect(figure.attributed && figure.source?.start).toBe(0);
  });
  test('a poll', () => check('Some 61 percent agree in a Tidewater poll.', 'sentence: a Tidewater poll'));
  test('a poll, not those who took it', () =>
    check('A poll that the college took in May found that 61 percent agree.', 'sentence: A poll'));
  test('a clause with as', () => check('As the Courier noted, the line lost $2 million.', 'sentence: the Courier'));
  test('a claim, which nobody makes in words', () =>
    check('All rests on a claim that 900 boats had sunk.', 'sentence'));
});

describe('takes quoted words as their speaker’s', () => {
  test('a quotation', () => check('“We lost 40 percent,” said Ida Brandt.', 'quotation: Ida Brandt'));
  test('but not what follows it', () =>
    check('“We lost,” Ida Brandt told them, while 475 islanders marked their ballots.', 'none'));
});

describe('looks beside the sentence', () => {
  test('a poll that goes on', () =>
    check(
      'A Tidewater poll asked about the ferry. Some 61 percent want it.\n\nOnly 20 percent would pay for it.',
      'neighbour: A Tidewater poll',
      'neighbour: A Tidewater poll',
    ));
  test('but no sum of money in a poll', () =>
    check('In a Tidewater poll 61 percent agreed.\n\nThe line lost $2 million.', 'sentence: a Tidewater poll', 'none'));
  test('a paper in the sentence after', () =>
    check(
      'The fund holds $58 million. Of that, 40 percent came in May, its filings show.',
      'neighbour: its filings',
      'sentence: its filings',
    ));
  test('an account that goes on with a pronoun', () =>
    check(
      'Crime fell by half, the mayor said. He put 40 constables on the quay.',
      'sentence: the mayor',
      'neighbour: the mayor',
    ));
  test('a sentence that points back', () =>
    check(
      'The clerk said 900 people had come. Of those, 350 were children.',
      'sentence: The clerk',
      'neighbour: The clerk',
    ));
  test('a list after its opener', () =>
    check(
      'The clerk argued that:\n\n- 250 boats are too many.\n- 70 percent of them leak.',
      'neighbour: The clerk',
      'neighbour: The clerk',
    ));
});

describe('does not take for a source', () => {
  test('who only did it', () => check('The guild gave $10 million to the fund.', 'none'));
  test('whose clause is over', () => check('While critics say it floods, 900 people use it.', 'none'));
  test('an aside of the writer’s', () =>
    check('She told the court about Ida Brandt, who has raised $2 million.', 'none'));
  test('a polling place', () => check('Polls close at nine, and 40 percent have voted.', 'none'));
});

test('any text gives figures in order, inside their sentences, without overlap', () => {
  const piece = fc.constantFrom(
    '40',
    ' percent',
    '$',
    'half of ',
    'said ',
    'the mayor',
    ',',
    '. ',
    '“',
    '”',
    '\n\n',
    '-',
    'a ',
    'million ',
    '5',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      let last = 0;
      for (const { start, end, sentence } of statisticsOf(pieces.join(''))) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(sentence.start <= start && start < end && end <= sentence.end).toBe(true);
        last = end;
      }
    }),
    { numRuns: 150 },
  );
});

test('with the memory of the version before, the answer is that of reading from scratch', () => {
  const sentence = fc.constantFrom(
    'The mayor said 40 percent left. ',
    'Of those, 350 were children. ',
    'A Tidewater poll asked 900 adults. ',
    'About 3,000 gulls nest there.\n\n',
    '“We lost $2 million,” said Ida Brandt. ',
    'She met Day, who raised $5 million. ',
  );
  const versions = fc.array(fc.array(sentence, { maxLength: 8 }), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(versions, (texts) => {
      const memory = new SentenceMemory();
      for (const pieces of texts) {
        const article = readArticle('here.txt', pieces.join(''));
        const speech = readSpeech(article);
        expect(readStatistics(article, speech, memory)).toEqual(readStatistics(article, speech));
      }
    }),
    { numRuns: 40 },
  );
});
