import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ColumnMeasures } from '../../src/panel/side-by-side/measure-column.ts';
import { counterpartTop } from '../../src/panel/side-by-side/scroll-together.ts';
import type { LinkPage } from '../../src/protocol/side-by-side-messages.ts';

const column = (height: number, tops: readonly number[]): ColumnMeasures => ({
  height,
  visible: 300,
  blocks: [],
  passages: tops.map((top) => ({ top, bottom: top + 60 })),
});
const link = (order: LinkPage['order']): LinkPage => ({
  order,
  edited: false,
  label: '',
  about: '',
  left: { start: 0, end: 0 },
  right: { start: 0, end: 0 },
});

test('a passage that keeps its place is beside its counterpart; one that moved pulls nothing', () => {
  const links = [link('kept'), link('moved'), link('kept')];
  const measures = { left: column(3000, [400, 900, 1800]), right: column(2000, [900, 50, 1300]) };
  expect(counterpartTop(links, measures, 'left', 1800 - 100)).toBe(1300 - 100);
  expect(counterpartTop(links, measures, 'right', 900 - 100)).toBe(400 - 100);
});

test('scrolling on never scrolls the other back', () => {
  const gap = fc.integer({ min: 61, max: 900 });
  fc.assert(
    fc.property(fc.array(fc.tuple(gap, gap), { maxLength: 6 }), fc.nat(6000), fc.nat(500), (gaps, top, more) => {
      const [left, right]: [number[], number[]] = [[], []];
      for (const [here, there] of gaps) {
        left.push((left.at(-1) ?? 0) + here);
        right.push((right.at(-1) ?? 0) + there);
      }
      const links = gaps.map(() => link('kept'));
      const measures = { left: column(6000, left), right: column(6000, right) };
      const from = counterpartTop(links, measures, 'left', top);
      expect(counterpartTop(links, measures, 'left', top + more)).toBeGreaterThanOrEqual(from - 1e-6);
    }),
    { numRuns: 60 },
  );
});
