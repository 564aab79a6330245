import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepOrder, type OrderedItem } from '../../../src/core/compare/linking/keep-order.ts';

const rises = (items: readonly OrderedItem[]) =>
  items.every((item, i) => i === 0 || (items[i - 1].left < item.left && items[i - 1].right < item.right));
const weigh = (items: readonly OrderedItem[]) => items.reduce((sum, { weight }) => sum + weight, 0);

/** Tries every choice. */
function heaviestChoice(items: readonly OrderedItem[]): number {
  let best = 0;
  for (let choice = 0; choice < 2 ** items.length; choice++) {
    const chosen = items.filter((_, i) => choice & (1 << i)).sort((a, b) => a.left - b.left);
    if (rises(chosen)) best = Math.max(best, weigh(chosen));
  }
  return best;
}

test('keeps the heaviest sequence that rises on both sides', () => {
  const place = fc.integer({ min: 0, max: 9 });
  const item = fc.record({ left: place, right: place, weight: fc.integer({ min: 1, max: 5 }) });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 7 }), (items) => {
      const kept = keepOrder(items);
      expect(rises(kept)).toBe(true);
      expect(weigh(kept)).toBe(heaviestChoice(items));
    }),
    { numRuns: 60 },
  );
});
