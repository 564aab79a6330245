import { beforeAll, describe, expect, test } from 'vitest';
import { falseAlarms, missedFaults, sprungTraps, unclearEntries } from './answer-key.ts';
import { type ReviewedArticle, reviewFolder } from './review-folder.ts';
import { secondStoryKey } from './second-story.key.ts';

let articles: readonly ReviewedArticle[];

beforeAll(async () => {
  articles = await reviewFolder('test/golden/second-story');
});

test('every entry of the key stands once in its file', () => {
  expect(unclearEntries(secondStoryKey, articles)).toEqual([]);
});

describe('the second story', () => {
  test('every planted fault is found, with its evidence and its repair', () => {
    expect(missedFaults(secondStoryKey, articles)).toEqual([]);
  });

  test('nothing else is found', () => {
    expect(falseAlarms(secondStoryKey, articles)).toEqual([]);
  });

  test('what looks like a fault and is none has no mark', () => {
    expect(sprungTraps(secondStoryKey, articles)).toEqual([]);
  });
});
