import { expect, test } from 'vitest';
import { read } from '../../src/core/review.ts';
import { wordTable } from '../../src/core/word-table.ts';

const text =
  'The mayor slammed the plan, and slammed it again. “It is a feckless, bungled mess,” she said. It was chaos.';

test('counts the writer’s own loaded words by category', () => {
  const table = wordTable(read('story.txt', text), 'careful');
  expect(table).toMatchObject({
    count: 2,
    rows: [{ category: 'saying', count: 2, entries: [{ entry: 'slam', count: 2 }] }],
  });
  expect(table.per1000).toBeCloseTo((2 * 1000) / table.words, 1);
});

test('counts what a second reader might raise, too, where asked', () => {
  const { rows } = wordTable(read('story.txt', text), 'thorough');
  expect(rows.map(({ category }) => category)).toEqual(['saying', 'judgement']);
});

test('an empty text', () => {
  expect(wordTable(read('story.txt', ''), 'careful')).toMatchObject({ words: 0, count: 0, per1000: 0, rows: [] });
});
