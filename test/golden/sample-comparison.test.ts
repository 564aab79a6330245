import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareSources } from '../../src/core/compare/compare-sources.ts';
import { read } from '../../src/core/review.ts';
import { drawComparison } from './draw-comparison.ts';

const folder = new URL('../../media/sample-story/', import.meta.url);
const golden = new URL('sample-comparison.golden.txt', import.meta.url);

// Every cell of the stored text was read against the articles by hand; whoever changes one does so again.
test('the comparison of the sample story says what a reader of the five articles would say', async () => {
  const readings = readdirSync(folder)
    .sort()
    .map((name) => read(name, readFileSync(new URL(name, folder), 'utf8')));
  const comparison = await compareSources(readings, { aborted: false });
  expect(drawComparison(comparison)).toBe(readFileSync(golden, 'utf8'));
});
