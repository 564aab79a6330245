import { expect } from 'vitest';
import { readArticle } from '../../src/core/article/read-article.ts';
import { readSpeech } from '../../src/core/speech/read-speech.ts';

/** Holds each quotation’s `speaker / name` to what is expected; `-` stands for none. */
export function checkSpeech(text: string, expected: readonly string[]): void {
  const { quotations } = readSpeech(readArticle('harbour.txt', text));
  const shown = quotations.map(({ speaker, speakerName }) => {
    const mention = speaker ? text.slice(speaker.start, speaker.end) : '-';
    return `${mention} / ${speakerName ?? '-'}`;
  });
  expect(shown).toEqual(expected);
}
