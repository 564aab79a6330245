import { expect, test } from 'vitest';
import { rowsAt } from '../../src/extension/comparison/rows-at.ts';
import { story } from './library-story.ts';

const at = (source: number, offset: number) =>
  rowsAt(story.comparison!, source, offset).map(({ tab, row }) => `${tab} ${row}`);

test('the row whose words of this source hold the cursor', () => {
  expect(at(0, 120)).toEqual(['quotations 0']);
  expect(at(2, 910)).toEqual(['quotations 1', 'lacking 0']);
});
test('none where the words are another source’s', () => expect(at(3, 120)).toEqual(['quotations 0']));
test('none between', () => expect(at(0, 999)).toEqual([]));
