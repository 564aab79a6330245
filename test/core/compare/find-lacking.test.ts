import { expect, test } from 'vitest';
import { compareSources } from '../../../src/core/compare/compare-sources.ts';
import { findLacking } from '../../../src/core/compare/find-lacking.ts';
import { read } from '../../../src/core/review.ts';

const QUOTED = '“The old lock gates were never built for barges of this weight,” Ilse Brandt said on Monday.';

const lacking = async (...texts: readonly string[]) => {
  const readings = texts.map((text, i) => read(`${i}.txt`, text));
  return findLacking(await compareSources(readings, { aborted: false }), 0).quotations.length;
};

test('what most of the others have and the first lacks', async () =>
  expect(await lacking('The council met on Monday.', QUOTED, QUOTED)).toBe(1));
test('nothing that only one other has', async () =>
  expect(await lacking('The council met on Monday.', QUOTED, 'The council met.')).toBe(0));
test('nothing that the first has, too', async () => expect(await lacking(QUOTED, QUOTED, QUOTED)).toBe(0));
