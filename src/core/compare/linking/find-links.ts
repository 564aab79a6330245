import type { PassageLink, Side } from '../linked-passages.ts';
import { alignPassage } from './align-passage.ts';
import { type Chain, chainRuns } from './chain-runs.ts';
import { type ChosenChain, chooseChains } from './choose-chains.ts';
import type { TextPair } from './is-telling.ts';
import { keepOrder } from './keep-order.ts';
import { passageChanges } from './passage-changes.ts';
import type { PassageWords } from './passage-words.ts';
import { findSharedRuns, type SharedRun } from './shared-runs.ts';

/** The passages that two texts share, in no order. Its work grows with the texts, not with their product. */
export function findLinks(pair: TextPair): readonly PassageLink[] {
  const chosen = chooseChains(pair, findChains(pair));
  const inPlace = keptChains(chosen.filter(({ repeated }) => !repeated));
  const taken = { left: takenWords(pair.left, chosen, 'left'), right: takenWords(pair.right, chosen, 'right') };
  return chosen.map((chain) => {
    const passage = alignPassage(pair, chain.runs, taken);
    const spanOf = (side: Side) => ({
      start: pair[side].starts[passage.first[side]],
      end: pair[side].ends[passage.last[side]],
    });
    const order = chain.repeated ? 'repeated' : inPlace.has(chain) ? 'kept' : 'moved';
    return { left: spanOf('left'), right: spanOf('right'), order, changes: passageChanges(pair, passage) };
  });
}

function findChains(pair: TextPair): readonly Chain[] {
  const byBlocks = new Map<number, SharedRun[]>();
  for (const run of findSharedRuns(pair.left, pair.right)) {
    const blocks = pair.left.blockOf[run.left] * MOST_BLOCKS + pair.right.blockOf[run.right];
    const known = byBlocks.get(blocks);
    if (known) known.push(run);
    else byBlocks.set(blocks, [run]);
  }
  return [...byBlocks.values()].flatMap((runs) => chainRuns(pair.left, runs));
}

const MOST_BLOCKS = 2 ** 26;

function keptChains(chains: readonly ChosenChain[]): ReadonlySet<ChosenChain> {
  const items = chains.map((chain) => ({
    chain,
    left: chain.runs[0].left,
    right: chain.runs[0].right,
    weight: chain.runs.reduce((sum, { length }) => sum + length, 0),
  }));
  return new Set(keepOrder(items).map(({ chain }) => chain));
}

/** 1 for each word from a chosen chain’s first to its last. */
function takenWords({ count }: PassageWords, chosen: readonly ChosenChain[], side: Side): Uint8Array {
  const taken = new Uint8Array(count);
  for (const { runs } of chosen) {
    const last = runs[runs.length - 1];
    taken.fill(1, runs[0][side], last[side] + last.length);
  }
  return taken;
}
