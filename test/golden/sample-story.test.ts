import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { falseAlarms, missedFaults, sprungTraps, unclearEntries } from './answer-key.ts';
import { drawReport } from './draw-report.ts';
import { type ReviewedArticle, reviewFolder } from './review-folder.ts';
import { sampleStoryKey } from './sample-story.key.ts';

const golden = new URL('sample-story.golden.txt', import.meta.url);
let articles: readonly ReviewedArticle[];

beforeAll(async () => {
  articles = await reviewFolder('media/sample-story');
});

test('every entry of the key stands once in its file', () => {
  expect(unclearEntries(sampleStoryKey, articles)).toEqual([]);
});

describe('the sample story', () => {
  test('every planted fault is found, with its evidence and its repair', () => {
    expect(missedFaults(sampleStoryKey, articles)).toEqual([]);
  });

  test('nothing else is found', () => {
    expect(falseAlarms(sampleStoryKey, articles)).toEqual([]);
  });

  test('what looks like a fault and is none has no mark', () => {
    expect(sprungTraps(sampleStoryKey, articles)).toEqual([]);
  });

  test('the drawn report is the stored one (UPDATE_GOLDEN=1 stores it anew)', () => {
    const report = drawReport(articles);
    if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, report);
    expect(report).toBe(readFileSync(golden, 'utf8'));
  });
});
