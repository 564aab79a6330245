import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { drawReport } from './draw-report.ts';
import { reviewFolder } from './review-folder.ts';

const golden = new URL('sample-story.golden.txt', import.meta.url);

test('the drawn report of the sample story is the stored one (UPDATE_GOLDEN=1 stores it anew)', async () => {
  const report = drawReport(await reviewFolder('media/sample-story'));
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(golden, report);
  expect(report).toBe(readFileSync(golden, 'utf8'));
});
