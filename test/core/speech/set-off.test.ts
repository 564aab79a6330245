import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/core/article/read-article.ts';
import { readSpeech } from '../../../src/core/speech/read-speech.ts';

/** The first words and the speaker of each passage that is set off without marks. */
function check(text: string, ...expected: readonly string[]): void {
  const { quotations } = readSpeech(readArticle('harbour.txt', `Ferry stays in port\n\n${text}`));
  const blocks = quotations.filter(({ kind }) => kind === 'block');
  const shown = blocks.map(({ start, speaker, speakerName }) => {
    const words = text
      .slice(start - 21, start + 60)
      .split(' ')
      .slice(0, 3)
      .join(' ');
    return `${words} | ${speaker && text.slice(speaker.start - 21, speaker.end - 21)} | ${speakerName}`;
  });
  expect(shown).toEqual(expected);
}

const after = '\n\nEver since the storm of 2021, the line has lost riders to the bus across the bay.';

describe('finds', () => {
  test('a person’s words behind a colon, to the end of the first person', () =>
    check(
      `Ana Ruiz told the paper that the crews were tired:\n\nFor years we have asked for pumps.\n\nYou know what we got. We got paint.${after}`,
      'For years we | Ana Ruiz | Ana Ruiz',
      'You know what | Ana Ruiz | Ana Ruiz',
    ));
  test('a report that goes on', () =>
    check(
      `The report states:\n\nThe ferry was tested once in June by one man.\n\nPreviously, those tests took a week and a crew of nine.${after}`,
      'The ferry was | The report | null',
      'Previously, those tests | The report | null',
    ));
  test('a bill with a bracket at its head', () =>
    check(
      `The bill would have barred such sales:\n\n[T]his bill would require a test of each pump before a sale.${after}`,
      '[T]his bill would | The bill | null',
    ));
  test('a letter', () =>
    check(
      `In a letter, Ana Ruiz wrote:\n\nThe pumps are older than the pier.${after}`,
      'The pumps are | Ana Ruiz | Ana Ruiz',
    ));
});

describe('leaves alone', () => {
  test('a colon that announces the writer’s own words', () =>
    check(`There is one problem:\n\nThe pumps are older than the pier.${after}`));
  test('the writer’s own reasons', () =>
    check(`My reasons to doubt her are these:\n\nI was there when the pumps broke.${after}`));
  test('a paragraph that speaks of the speaker by name', () =>
    check(
      `Ana Ruiz put it plainly on Monday, when she told the board:\n\nWe got paint and no pumps at all.\n\nRuiz’s message is ours: we need pumps.${after}`,
      'We got paint | she | Ana Ruiz',
    ));
  test('a paragraph in quotation marks', () =>
    check(`Ana Ruiz wrote:\n\n“The pumps are older than the pier.”${after}`));
  test('a paragraph that quotes somebody by a cue', () =>
    check(`Ana Ruiz put it so:\n\n“We wait,” Ruiz said. “The pumps are older than the pier.”${after}`));
});
