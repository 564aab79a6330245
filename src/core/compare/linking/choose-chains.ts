import type { Side } from '../linked-passages.ts';
import { type Chain, worthOfRun } from './chain-runs.ts';
import { isTelling, type TextPair } from './is-telling.ts';
import type { SharedRun } from './shared-runs.ts';

/** A chain that was chosen; of a repeated one the words of one side belong to another chain, too. */
export interface ChosenChain {
  readonly runs: readonly SharedRun[];
  readonly repeated: boolean;
}

/**
 * Chooses the passages, the most telling first, so that no word is in two of them and none lies within another. What is
 * left of a chain that lost words to a better one counts for itself. In the end come those of which one side only was
 * taken: a line that one article has twice.
 */
export function chooseChains(pair: TextPair, chains: readonly Chain[]): readonly ChosenChain[] {
  const owners = { left: new Uint32Array(pair.left.count), right: new Uint32Array(pair.right.count) };
  const chosen: ChosenChain[] = [];
  const choose = (chain: Chain, free: readonly Side[]): void => {
    const isFree = (run: SharedRun, word: number) => free.every((side) => owners[side][run[side] + word] === 0);
    for (const runs of clip(chain, isFree)) {
      if (!isTelling(pair, weighed(pair, runs))) continue;
      const owner = chosen.push({ runs, repeated: free.length === 1 });
      for (const run of runs) {
        for (const side of free) owners[side].fill(owner, run[side], run[side] + run.length);
      }
    }
  };
  const byWorth = chains.filter((chain) => isTelling(pair, chain)).sort(compareChains);
  for (const chain of byWorth) choose(chain, ['left', 'right']);
  const settled = chosen.flatMap(({ runs }, at) =>
    splitAtOthers(runs, owners, at + 1).filter((part) => isTelling(pair, weighed(pair, part))),
  );
  chosen.length = 0;
  for (const side of ['left', 'right'] as const) for (const chain of byWorth) choose(chain, [side]);
  return [...settled.map((runs) => ({ runs, repeated: false })), ...chosen];
}

/** The most telling first; of equals the one that stands first. */
function compareChains(one: Chain, other: Chain): number {
  const [a, b] = [one.runs[0], other.runs[0]];
  return other.worth - one.worth || a.left + a.right - b.left - b.right || a.left - b.left;
}

function weighed({ left }: TextPair, runs: readonly SharedRun[]): Chain {
  return { runs, worth: runs.reduce((sum, run) => sum + worthOfRun(left, run), 0) };
}

/** What is left of a chain where some words are taken, in parts; fewer than three words in a row are dropped. */
function clip({ runs }: Chain, isFree: (run: SharedRun, word: number) => boolean): readonly (readonly SharedRun[])[] {
  const parts: SharedRun[][] = [[]];
  for (const run of runs) {
    let from = 0;
    for (let word = 0; word <= run.length; word++) {
      const free = word < run.length && isFree(run, word);
      if (free) continue;
      const part = { left: run.left + from, right: run.right + from, length: word - from };
      if (part.length >= 3) parts[parts.length - 1].push(part);
      if (word < run.length) parts.push([]);
      from = word + 1;
    }
  }
  return parts.filter((part) => part.length > 0);
}

/** Parts a chain where another’s words stand between its own. */
function splitAtOthers(
  runs: readonly SharedRun[],
  owners: Readonly<Record<Side, Uint32Array>>,
  owner: number,
): readonly (readonly SharedRun[])[] {
  const isOther = (side: Side, before: SharedRun, run: SharedRun) =>
    owners[side].subarray(before[side] + before.length, run[side]).some((found) => found !== 0 && found !== owner);
  const parts: SharedRun[][] = [];
  for (const [at, run] of runs.entries()) {
    const before = runs[at - 1];
    const goesOn = before !== undefined && !isOther('left', before, run) && !isOther('right', before, run);
    if (goesOn) parts[parts.length - 1].push(run);
    else parts.push([run]);
  }
  return parts;
}
