import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/core/article/read-article.ts';
import { readSpeech } from '../../../src/core/speech/read-speech.ts';

/** The kinds of the quotations of a paragraph, in order. */
function check(text: string, ...kinds: readonly string[]): void {
  const { quotations } = readSpeech(readArticle('harbour.txt', `Ferry stays in port\n\n${text}`));
  expect(quotations.map(({ kind }) => kind)).toEqual(kinds);
}

describe('speech', () => {
  test('one word that somebody used', () => check('He called the delay “disgusting.”', 'direct'));
  test('a word after is', () => check('The pumps are “junk,” Ana Ruiz said.', 'direct'));
  test('a word of hers in a report of her words', () => check('She said a “few” pumps leak.', 'direct'));
  test('a shout', () => check('“Wait!” came from the pier.', 'direct'));
  test('a chant', () => check('The crowd broke into chants of “Sail!”', 'direct'));
  test('what somebody is said not to have said', () => check('Ana Ruiz never said the word “sabotage.”', 'direct'));
  test('a pair of words', () => check('He said the board was “slow” and “timid.”', 'direct', 'direct'));
});

describe('no speech', () => {
  test('a programme of an outlet', () => check('She spoke on CNN’s “Harbour Tonight” on Monday.', 'scare'));
  test('a film', () => check('The film “Cold Water” opens in May.', 'scare'));
  test('a song with its singer', () => check('The band played “Over the Bar,” by Karl Brand.', 'scare'));
  test('a list of titles', () =>
    check('He has films like “Cold Water,” “Ebb Tide” and “Spring.”', 'scare', 'scare', 'scare'));
  test('a book by its author', () => check('Karl Brand, author of “The Long Pier,” spoke first.', 'scare'));
  test('a nickname within a name', () => check('Marcia “Cia” Brandvik rowed home.', 'scare'));
  test('a nickname that is told', () => check('The captain, nicknamed “Old Salt,” rowed home.', 'scare'));
  test('a so-called term', () => check('The so-called “wet” loans are back.', 'scare'));
  test('a term known by that name', () => check('It is what is known as the “harbour rule” in Reno.', 'scare'));
  test('a sneer in the writer’s voice', () => check('Three “experts” came to the pier.', 'scare'));
  test('words laid in the mouth of nobody in particular', () =>
    check('It is maddening to hear people calling them “heroes” now.', 'scare'));
  test('a label that nobody gave', () => check('They fear being labeled “lazy” or “rude.”', 'scare', 'scare'));
});
