import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layPassageMap, linkOf } from '../../../src/panel/pictures/passage-map-layout.ts';
import type { SharedWords } from '../../../src/protocol/story-page.ts';

const shared = (kind: SharedWords['kind'], ...places: readonly (readonly [number, number, number])[]): SharedWords => ({
  kind,
  words: 'The boat sails',
  about: '',
  places: places.map(([source, start, end]) => ({ source, start, end })),
});

describe('in a wide tab', () => {
  const { rows } = layPassageMap([1000, 500], [shared('passage', [0, 500, 600], [1, 0, 100])], 1150);

  test('bars are as long as their texts, beside the names', () =>
    expect(rows.map(({ bar }) => [bar.x, bar.width])).toEqual([
      [150, 1000],
      [150, 500],
    ]));
  test('a mark lies where its words stand', () =>
    expect(rows.map(({ marks }) => marks.map(({ x, width }) => [x, width]))).toEqual([[[650, 100]], [[150, 100]]]));
});

test('in a narrow panel names stand above their bars', () => {
  const { rows } = layPassageMap([1000], [], 300);
  expect(rows[0].bar).toMatchObject({ x: 0, y: 20, width: 300 });
  expect(rows[0].name.y).toBeLessThan(20);
});

test('many sources draw together, their names beside the bars', () => {
  const { rows, height } = layPassageMap(
    Array.from({ length: 60 }, () => 500),
    [],
    300,
  );
  expect(rows[0]).toMatchObject({ name: { letters: 13 }, bar: { x: 96, height: 12 } });
  expect(height).toBeLessThan(1_100);
});

test('a passage fills the height of its bar, a quotation half of it', () => {
  const map = layPassageMap([100, 100], [shared('passage', [0, 0, 9]), shared('quotation', [0, 50, 59])], 300);
  expect(map.rows[0].marks.map(({ height }) => height)).toEqual([16, 8]);
});

test('the same words are linked from row to row, past those that lack them', () => {
  const map = layPassageMap([100, 100, 100], [shared('passage', [0, 0, 100], [2, 0, 50])], 300);
  expect(linkOf(map, 0)).toBe('M150 28L75 108');
});

test('no mark is too small to be seen or leaves its bar', () => {
  const length = fc.integer({ min: 0, max: 5_000 });
  const place = fc.tuple(fc.integer({ min: 0, max: 2 }), length, length);
  fc.assert(
    fc.property(
      fc.array(length, { minLength: 3, maxLength: 3 }),
      fc.array(place),
      fc.integer({ min: 200, max: 1600 }),
      (lengths, places, width) => {
        const within = places.map(([source, a, b]) => {
          const [start, end] = [Math.min(a, b, lengths[source]), Math.min(Math.max(a, b), lengths[source])];
          return shared('quotation', [source, start, end]);
        });
        for (const { bar, marks } of layPassageMap(lengths, within, width).rows) {
          for (const mark of marks) {
            expect(mark.width).toBeGreaterThanOrEqual(4);
            expect(mark.x).toBeGreaterThanOrEqual(bar.x - 1e-6);
            expect(mark.x + mark.width).toBeLessThanOrEqual(bar.x + bar.width + 1e-6);
          }
        }
      },
    ),
  );
});
