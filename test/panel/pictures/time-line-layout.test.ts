import { expect, test } from 'vitest';
import { type DatedLabel, layTimeLine } from '../../../src/panel/pictures/time-line-layout.ts';

/** `Courier right 8,11`: the label, its side and its dot. */
function laid(sources: readonly DatedLabel[], width: number): readonly string[] {
  return layTimeLine(sources, width).marks.map(({ label, side, x, y }) => `${label} ${side} ${Math.round(x)},${y}`);
}

const on = (day: number, ...labels: readonly string[]) => labels.map((label) => ({ day, label }));

test('the first day lies at the left edge, the last at the right, the others between', () =>
  expect(laid([...on(1, 'Post'), ...on(2, 'Star'), ...on(5, 'Sun')], 416)).toEqual([
    'Post right 8,11',
    'Star right 108,11',
    'Sun left 408,11',
  ]));

test('of one day each has a line of its own', () =>
  expect(laid(on(3, 'Post', 'Star'), 300)).toEqual(['Post right 8,11', 'Star right 8,33']));

test('a label that would cover another moves down', () =>
  expect(laid([...on(1, 'A rather long name'), ...on(2, 'Star'), ...on(9, 'Sun')], 300)).toEqual([
    'A rather long name right 8,11',
    'Star right 44,33',
    'Sun left 292,11',
  ]));

test('a label that has room on neither side is cut', () =>
  expect(laid(on(1, 'The Northern Coast and Islands Gazette'), 120)).toEqual(['The Northern… right 8,11']));

test('what finds no line is counted at its day', () => {
  const { marks, days, height } = layTimeLine(on(1, ...Array.from({ length: 60 }, (_, i) => `Outlet ${i}`)), 300);
  expect([marks.length, days[0].unnamed]).toEqual([10, 50]);
  expect(height).toBeLessThan(300);
});

test('nothing in, nothing out', () => expect(layTimeLine([], 300).marks).toEqual([]));
