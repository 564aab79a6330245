/** A place on either side, and how much stands there. */
export interface OrderedItem {
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/**
 * Which items come in one order on both sides: of all sequences that rise left and right the heaviest. The others have
 * moved. Of two that begin at one place at most one is.
 */
export function keepOrder<Item extends OrderedItem>(items: readonly Item[]): readonly Item[] {
  const byLeft = [...items].sort((a, b) => a.left - b.left || b.right - a.right);
  const ranks = new Map(
    [...new Set(items.map(({ right }) => right))].sort((a, b) => a - b).map((right, i) => [right, i]),
  );
  const heaviest = newHeaviest<Item>(ranks.size);
  let best: Sequence<Item> | null = null;
  for (const item of byLeft) {
    const rank = ranks.get(item.right) ?? 0;
    const before = heaviest.below(rank);
    const sequence: Sequence<Item> = { item, before, weight: item.weight + (before?.weight ?? 0) };
    heaviest.add(rank, sequence);
    if (best === null || sequence.weight > best.weight) best = sequence;
  }
  const kept: Item[] = [];
  for (let at = best; at !== null; at = at.before) kept.push(at.item);
  return kept.reverse();
}

/** A rising sequence by its last item. */
interface Sequence<Item> {
  readonly item: Item;
  readonly before: Sequence<Item> | null;
  readonly weight: number;
}

/** The heaviest sequence that ends below a rank: a Fenwick tree of maxima, so that each step takes log time. */
function newHeaviest<Item>(size: number) {
  const tree: (Sequence<Item> | null)[] = new Array(size + 1).fill(null);
  return {
    below(rank: number): Sequence<Item> | null {
      let best: Sequence<Item> | null = null;
      for (let at = rank; at > 0; at -= at & -at) {
        const here = tree[at];
        if (here !== null && (best === null || here.weight > best.weight)) best = here;
      }
      return best;
    },
    add(rank: number, sequence: Sequence<Item>): void {
      for (let at = rank + 1; at <= size; at += at & -at) {
        const here = tree[at];
        if (here === null || sequence.weight > here.weight) tree[at] = sequence;
      }
    },
  };
}
