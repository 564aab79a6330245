import { gapCost, MATCH } from './align.ts';
import type { Seed } from './seeds.ts';

/** Runs of shared words that an alignment may go through one after another, and the stretches they span. */
export interface Chain {
  readonly here: Bounds;
  readonly there: Bounds;
  /** How far apart the words are that stand for each other: the place in `there` less the place in `here`. */
  readonly apart: Bounds;
  /** The shared shingles, as places in `here`, ascending. */
  readonly shingles: readonly number[];
}

/** From the least to the most, both included. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** A run of shared words, and the best chain that ends with it. */
interface Run {
  readonly here: number;
  readonly there: number;
  length: number;
  score: number;
  before: Run | null;
}

/** So many runs before it are tried for each: those farther back are hardly ever nearer in both texts. */
const MOST_TRIED = 64;

/**
 * The best chain of the shared shingles, which come in the order of `there`. A gap costs what it costs an alignment, and
 * words between two runs nothing, for some of them may be shared: no alignment is worth more than its chain by much.
 */
export function bestChain(seeds: readonly Seed[]): Chain {
  const runs = runsOf(seeds);
  let best = runs[0];
  for (let i = 0; i < runs.length; i++) {
    const run = runs[i];
    run.score = run.length * MATCH;
    for (let k = i - 1; k >= Math.max(0, i - MOST_TRIED); k--) {
      if (runs[k].score + run.length * MATCH <= run.score) continue;
      const score = runs[k].score + joined(runs[k], run);
      if (score <= run.score) continue;
      run.score = score;
      run.before = runs[k];
    }
    if (run.score > best.score) best = run;
  }
  return chainTo(best);
}

/** The seeds of one run follow each other in both texts. */
function runsOf(seeds: readonly Seed[]): readonly Run[] {
  const runs: Run[] = [];
  const last = new Map<number, Run>();
  for (const { here, there } of seeds) {
    const run = last.get(there - here);
    if (run && run.there + run.length >= there) run.length = there + 3 - run.there;
    else {
      const begun: Run = { here, there, length: 3, score: 0, before: null };
      last.set(there - here, begun);
      runs.push(begun);
    }
  }
  return runs;
}

/** What `run` adds to a chain that ends with `before`; it may overlap that in either text. */
function joined(before: Run, run: Run): number {
  const [here, there] = [run.here - before.here - before.length, run.there - before.there - before.length];
  const overlap = Math.max(0, -here, -there);
  if (overlap >= run.length || run.here <= before.here) return Number.NEGATIVE_INFINITY;
  return (run.length - overlap) * MATCH - gapCost(Math.abs(here - there));
}

function chainTo(last: Run): Chain {
  const runs: Run[] = [];
  for (let run: Run | null = last; run; run = run.before) runs.push(run);
  const first = runs[runs.length - 1];
  const apart = runs.map(({ here, there }) => there - here);
  return {
    here: { least: first.here, most: last.here + last.length - 1 },
    there: { least: first.there, most: last.there + last.length - 1 },
    apart: { least: Math.min(...apart), most: Math.max(...apart) },
    shingles: shinglesOf(runs.reverse()),
  };
}

function shinglesOf(runs: readonly Run[]): readonly number[] {
  const shingles: number[] = [];
  let next = 0;
  for (const { here, length } of runs) {
    for (next = Math.max(next, here); next <= here + length - 3; next++) shingles.push(next);
  }
  return shingles;
}
