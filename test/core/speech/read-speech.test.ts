import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/core/article/read-article.ts';
import { readSpeech } from '../../../src/core/speech/read-speech.ts';

/** Each quotation of a text as `kind: words (speaker, name)`. */
function check(text: string, ...expected: readonly string[]): void {
  const { quotations } = readSpeech(readArticle('harbour.txt', text));
  const shown = quotations.map(({ kind, start, end, speaker, speakerName }) => {
    const mention = speaker ? text.slice(speaker.start, speaker.end) : 'nobody';
    return `${kind}: ${text.slice(start, end)} (${mention}, ${speakerName})`;
  });
  expect(shown).toEqual(expected);
}

const HEAD = 'Ferry stays in port\n\n';

describe('speakers', () => {
  test('after the quotation', () =>
    check(`${HEAD}“We wait for parts,” Ana Ruiz said.`, 'direct: We wait for parts, (Ana Ruiz, Ana Ruiz)'));
  test('after a turned verb, with an apposition', () =>
    check(
      `${HEAD}“We wait for parts,” said Ana Ruiz, a harbour pilot who has sailed for decades.`,
      'direct: We wait for parts, (Ana Ruiz, Ana Ruiz)',
    ));
  test('before the quotation', () =>
    check(`${HEAD}Ana Ruiz, a harbour pilot, said, “We wait.”`, 'direct: We wait. (Ana Ruiz, Ana Ruiz)'));
  test('a sentence split round its cue', () =>
    check(
      `${HEAD}“The pumps,” Ana Ruiz said, “are old.”`,
      'direct: The pumps, (Ana Ruiz, Ana Ruiz)',
      'direct: are old. (Ana Ruiz, Ana Ruiz)',
    ));
  test('a second quotation without words of its own', () =>
    check(
      `${HEAD}“The pumps are old,” Ana Ruiz said. “We need new ones.”`,
      'direct: The pumps are old, (Ana Ruiz, Ana Ruiz)',
      'direct: We need new ones. (Ana Ruiz, Ana Ruiz)',
    ));
  test('behind a dash', () =>
    check(`${HEAD}“The pumps are old.” – Carla Sanchez`, 'direct: The pumps are old. (Carla Sanchez, Carla Sanchez)'));
  test('a surname stands for the full name', () =>
    check(`${HEAD}Ana Ruiz spoke on Monday.\n\n“We wait,” Ruiz told reporters.`, 'direct: We wait, (Ruiz, Ana Ruiz)'));
  test('a pronoun stands for whom the sentence before was about', () =>
    check(`${HEAD}Ana Ruiz left early.\n\n“We wait,” she said.`, 'direct: We wait, (she, Ana Ruiz)'));
  test('a title stands for its bearer', () =>
    check(
      `${HEAD}Harbour Director Ana Ruiz left early.\n\n“We wait,” the harbour director added.`,
      'direct: We wait, (the harbour director, Ana Ruiz)',
    ));
  test('a pronoun stands for whom the sentence before gives an office, not for a woman known by her name', () =>
    check(
      `${HEAD}Rosa Diaz said the pier was shut.\n\nQuilla Ostrow, the harbour director, left early. “We wait,” she said.`,
      'direct: We wait, (she, Quilla Ostrow)',
    ));
  test('a pronoun does not leap over a woman to somebody with an office', () =>
    check(
      `${HEAD}Quilla Ostrow, the pilot, ate. It was a plan that Rosa Diaz had drawn.\n\n“We wait,” she said.`,
      'direct: We wait, (she, null)',
    ));
  test('the one told is not the one who tells', () =>
    check(
      `${HEAD}“We wait,” Ana Ruiz, the harbour director, told the board.`,
      'direct: We wait, (Ana Ruiz, Ana Ruiz)',
    ));
  test('behind a participle that opens the sentence', () =>
    check(
      `${HEAD}Asked about the crew, Ana Ruiz, the director, told reporters: “We wait.”`,
      'direct: We wait. (Ana Ruiz, Ana Ruiz)',
    ));
  test('a paragraph of its own carries the last speaker over', () =>
    check(
      `${HEAD}“We wait,” Ana Ruiz said.\n\n“It may take all summer.”`,
      'direct: We wait, (Ana Ruiz, Ana Ruiz)',
      'direct: It may take all summer. (Ana Ruiz, Ana Ruiz)',
    ));
});

describe('speech or not', () => {
  test('a fragment that somebody used', () =>
    check(`${HEAD}Ana Ruiz called the delay “absurd.”`, 'direct: absurd. (Ana Ruiz, Ana Ruiz)'));
  test('a programme', () => check(`${HEAD}They met on CNN’s “Good Harbour.”`, 'scare: Good Harbour. (nobody, null)'));
  test('a so-called term', () => check(`${HEAD}The so-called “assets” leak.`, 'scare: assets (nobody, null)'));
});
