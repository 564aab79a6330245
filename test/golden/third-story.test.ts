import { beforeAll, describe, expect, test } from 'vitest';
import { falseAlarms, missedFaults, sprungTraps, unclearEntries } from './answer-key.ts';
import { type ReviewedArticle, reviewFolder } from './review-folder.ts';
import { thirdStoryKey } from './third-story.key.ts';

let articles: readonly ReviewedArticle[];

beforeAll(async () => {
  articles = await reviewFolder('test/golden/third-story');
});

test('every entry of the key stands once in its file', () => {
  expect(unclearEntries(thirdStoryKey, articles)).toEqual([]);
});

describe('the third story', () => {
  test('every planted fault is found, with its evidence and its repair', () => {
    expect(missedFaults(thirdStoryKey, articles)).toEqual([]);
  });

  test('nothing else is found', () => {
    expect(falseAlarms(thirdStoryKey, articles)).toEqual([]);
  });

  test('what looks like a fault and is none has no mark', () => {
    expect(sprungTraps(thirdStoryKey, articles)).toEqual([]);
  });
});
