import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/core/article/read-article.ts';
import { readSpeech } from '../../../src/core/speech/read-speech.ts';
import { mark, unmark } from '../../support/marked.ts';

const HEAD = 'Ferry stays in port\n\n';

function check(marked: string): void {
  const { text } = unmark(HEAD + marked);
  expect(mark(text, readSpeech(readArticle('harbour.txt', text)).reported)).toBe(HEAD + marked);
}

describe('the content of indirect speech', () => {
  test('behind that', () => check('Ana Ruiz said that «the pumps were 40 years old».'));
  test('behind the verb alone', () => check('Ana Ruiz said «the pumps were 40 years old».'));
  test('behind a time and a place', () => check('Ana Ruiz said in a statement on Monday that «half the pumps leak».'));
  test('behind whom she told', () => check('Ana Ruiz told the board «the pumps were old».'));
  test('before a closing verb', () => check('«Half the pumps leak», Ana Ruiz said on Monday.'));
  test('before according to', () => check('«Half the pumps leak», according to the harbour report.'));
  test('behind according to', () => check('According to the harbour report, «half the pumps leak».'));
  test('to the next main clause', () => check('Ana Ruiz said «the pumps were old», but they passed the test.'));
  test('of an aside, to its comma', () =>
    check('Although Ana Ruiz insists that «the pumps are safe», half of them leaked on Monday.'));
  test('of a poll', () => check('A harbour poll found that «over half of the riders had left».'));
});

describe('leaves alone', () => {
  test('a thing that is claimed', () => check('The storm claimed nine young lives.'));
  test('a thing that is announced', () => check('The board announced a ban on paint.'));
  test('a report of crimes', () => check('Fear kept them from reporting crimes that the gang had done.'));
  test('a verb that is none', () => check('In certain states the pumps were tested.'));
  test('a quotation and nothing else', () => check('Ana Ruiz said, “We wait.”'));
});
