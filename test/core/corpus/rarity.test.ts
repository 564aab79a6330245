import { describe, expect, test } from 'vitest';
import { rarityOf, runWorth } from '../../../src/core/corpus/rarity.ts';
import { scanWords } from '../../../src/core/text/scan-words.ts';

/** What a text's words are worth together where the corpus tells nothing. */
function worthOf(text: string): number {
  const words = scanWords(text);
  return runWorth(rarityOf(words, []), 0, words.count);
}

describe('set phrases', () => {
  test('are worth a small part of as many words of somebody’s own', () => {
    const own = worthOf('The keel is rotten from the rudder to the stem');
    expect(worthOf('He was caught between a rock and a hard place')).toBeLessThan(own / 2);
    expect(worthOf('You cannot have your cake and eat it too')).toBeLessThan(own / 2);
  });

  test('of three words count whole', () => {
    expect(worthOf('against all odds')).toBeLessThan(worthOf('against all ferries') / 2);
  });

  test('take nothing from a sentence that has three of their words', () => {
    expect(worthOf('a rock and fifty sheep')).toBeGreaterThan(worthOf('a rock and a hard') * 2);
  });
});
