/** Groups of numbers `0 … size-1` that were joined, directly or by way of others (union-find with path halving). */
export interface Clusters {
  join(one: number, other: number): void;
  /** The groups in the order of their first members; a number that was never joined is a group of its own. */
  groups(): readonly (readonly number[])[];
}

/** Starts with each number by itself. */
export function newClusters(size: number): Clusters {
  const parent = Uint32Array.from({ length: size }, (_, i) => i);
  const rootOf = (member: number): number => {
    let at = member;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  };
  return {
    join(one, other) {
      const [low, high] = [rootOf(one), rootOf(other)].sort((a, b) => a - b);
      parent[high] = low;
    },
    groups() {
      const groups = new Map<number, number[]>();
      for (let i = 0; i < size; i++) {
        const group = groups.get(rootOf(i));
        if (group) group.push(i);
        else groups.set(rootOf(i), [i]);
      }
      return [...groups.values()];
    },
  };
}
