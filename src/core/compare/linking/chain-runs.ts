import { runWorth } from '../../corpus/rarity.ts';
import type { PassageWords } from './passage-words.ts';
import type { SharedRun } from './shared-runs.ts';

/** Runs that follow each other on both sides, near enough to be one passage. */
export interface Chain {
  readonly runs: readonly SharedRun[];
  /** What the shared words are worth together, less for what stands between them. */
  readonly worth: number;
}

/** As far as an attribution reaches: runs farther apart are two passages. */
const LONGEST_GAP = 40;
/** So many runs before one are looked at for the one it goes on from. */
const MOST_LOOKED_AT = 24;
/** What a gap takes, a word put in or left out, and a word replaced by another. */
const GAP = 1;
const EXTRA = 0.2;
const REPLACED = 1.4;
/** Shared words worth less do not hold on to a passage: `said Ana Ruiz` after her quotation. */
const HOLDS_ON = 6;
/** A name stands wherever its bearer is spoken of. */
const WORTH_OF_NAME = 0.3;

/** The chains of a pair of blocks; no run is in two of them, and none crosses another within its chain. */
export function chainRuns(left: PassageWords, runs: readonly SharedRun[]): readonly Chain[] {
  const chains: Chain[] = [];
  let rest = [...runs].sort((a, b) => a.left - b.left || a.right - b.right);
  while (rest.length > 0) {
    const chain = heaviest(left, rest);
    chains.push(chain);
    const used = new Set(chain.runs);
    rest = rest.filter((run) => !used.has(run));
    if (chains.length >= MOST_CHAINS) break;
  }
  return chains;
}

/** More passages than these no two paragraphs share. */
const MOST_CHAINS = 12;

interface Link {
  readonly run: SharedRun;
  readonly before: Link | null;
  readonly worth: number;
}

function heaviest(left: PassageWords, runs: readonly SharedRun[]): Chain {
  const links: Link[] = [];
  for (const run of runs) {
    const worth = worthOfRun(left, run);
    let link: Link = { run, before: null, worth };
    for (const before of links.slice(-MOST_LOOKED_AT)) {
      const gap = gapBetween(before.run, run);
      if (gap !== null && before.worth - gap + worth > link.worth) {
        link = { run, before, worth: before.worth - gap + worth };
      }
    }
    links.push(link);
  }
  const last = links.reduce((best, link) => (link.worth > best.worth ? link : best));
  const chained: SharedRun[] = [];
  for (let link: Link | null = last; link !== null; link = link.before) chained.push(link.run);
  return trimmed(left, chained.reverse());
}

/** The chain without weak runs at either end. */
function trimmed(left: PassageWords, runs: readonly SharedRun[]): Chain {
  let [from, end] = [0, runs.length];
  while (end - from > 1 && worthOfRun(left, runs[from]) < HOLDS_ON) from++;
  while (end - from > 1 && worthOfRun(left, runs[end - 1]) < HOLDS_ON) end--;
  const kept = runs.slice(from, end);
  let worth = 0;
  for (const [at, run] of kept.entries()) {
    worth += worthOfRun(left, run) - (at === 0 ? 0 : (gapBetween(kept[at - 1], run) ?? 0));
  }
  return { runs: kept, worth };
}

/** What shared words are worth in nats; those of names are worth less. */
export function worthOfRun({ rarity, inName }: PassageWords, { left, length }: SharedRun): number {
  let names = 0;
  for (let word = left; word < left + length; word++) names += inName[word];
  return runWorth(rarity, left, left + length) * (1 - ((1 - WORTH_OF_NAME) * names) / length);
}

/** What the words between two runs take from their worth; `null` where the one does not go on from the other. */
function gapBetween(before: SharedRun, run: SharedRun): number | null {
  const gapLeft = run.left - before.left - before.length;
  const gapRight = run.right - before.right - before.length;
  if (gapLeft < 0 || gapRight < 0 || Math.max(gapLeft, gapRight) > LONGEST_GAP) return null;
  return GAP + REPLACED * Math.min(gapLeft, gapRight) + EXTRA * Math.abs(gapLeft - gapRight);
}
