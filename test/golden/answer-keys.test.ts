import { beforeAll, describe, expect, test } from 'vitest';
import { type AnswerKey, falseAlarms, missedFaults, sprungTraps, unclearEntries } from './answer-key.ts';
import { type ReviewedArticle, reviewFolder } from './review-folder.ts';
import { sampleStoryKey } from './sample-story.key.ts';
import { secondStoryKey } from './second-story.key.ts';
import { thirdStoryKey } from './third-story.key.ts';

const stories: readonly (readonly [string, AnswerKey])[] = [
  ['media/sample-story', sampleStoryKey],
  ['test/golden/second-story', secondStoryKey],
  ['test/golden/third-story', thirdStoryKey],
];

describe.each(stories)('the story in %s', (folder, key) => {
  let articles: readonly ReviewedArticle[];

  beforeAll(async () => {
    articles = await reviewFolder(folder);
  });

  test('has a key whose entries stand once in their files', () => {
    expect(unclearEntries(key, articles)).toEqual([]);
  });

  test('has every planted fault found, with its evidence and its repair', () => {
    expect(missedFaults(key, articles)).toEqual([]);
  });

  test('has nothing else found', () => {
    expect(falseAlarms(key, articles)).toEqual([]);
  });

  test('has no mark on what looks like a fault and is none', () => {
    expect(sprungTraps(key, articles)).toEqual([]);
  });
});
