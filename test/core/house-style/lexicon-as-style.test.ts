import { expect, test } from 'vitest';
import { readArticle } from '../../../src/core/article/read-article.ts';
import { findStyleBreaches } from '../../../src/core/house-style/find-style-breaches.ts';
import { readHouseStyle } from '../../../src/core/house-style/house-style.ts';
import { lexiconAsStyle } from '../../../src/core/house-style/lexicon-as-style.ts';
import { readSpeech } from '../../../src/core/speech/read-speech.ts';
import { mark, unmark } from '../../support/marked.ts';

const files = lexiconAsStyle();
const style = readHouseStyle(files);

test('every file of it is a rule that runs', () => {
  expect(style.refused).toEqual([]);
  expect(style.rules.length).toBe(files.length);
});

test('it finds what the lexicon finds', () => {
  const marked = 'The «feckless» council was «lambasted» by a «buffoon» who spoke of «tone-deaf» plans.';
  const article = readArticle('story.txt', unmark(marked).text);
  const breaches = findStyleBreaches(article, readSpeech(article), style);
  expect(mark(article.text, breaches)).toBe(marked);
  expect(breaches[1].replacements).toEqual(['criticized', 'condemned']);
});
