/** Words of two texts that stand for each other, in order: word `here[i]` of the one is word `there[i]` of the other. */
export interface Alignment {
  readonly here: readonly number[];
  readonly there: readonly number[];
}

/** A stretch of a text’s words, `from` included and `end` excluded. */
export interface WordRange {
  readonly hashes: Uint32Array;
  readonly from: number;
  readonly end: number;
}

const MATCH = 40;
const MISMATCH = -40;
const OPEN_GAP = -60;
const WIDEN_GAP = -3;
const NEVER = -1e9;

const STOP = 0;
const STEP = 1;
const GAP_THERE = 2;
const GAP_HERE = 3;
const OPENS_THERE = 4;
const OPENS_HERE = 8;

/**
 * The best local alignment of two stretches of words. A gap costs its opening and little for its length, so that it
 * reads across `,” she said at the harbor, “` and across an ellipsis. Time and room are the product of the lengths.
 */
export function align(here: WordRange, there: WordRange): Alignment {
  const width = there.end - there.from + 1;
  const height = here.end - here.from + 1;
  const trace = new Uint8Array(width * height);
  const best = fill(here, there, trace);
  return follow({ here, there, trace, width }, best);
}

function fill(here: WordRange, there: WordRange, trace: Uint8Array): number {
  const width = there.end - there.from + 1;
  const score = new Int32Array(width);
  const gapHere = new Int32Array(width).fill(NEVER);
  let bestScore = 0;
  let best = 0;
  for (let i = 1; i <= here.end - here.from; i++) {
    const word = here.hashes[here.from + i - 1];
    let diagonal = 0;
    let gapThere = NEVER;
    for (let j = 1; j < width; j++) {
      let mark = 0;
      const opensThere = score[j - 1] + OPEN_GAP;
      gapThere += WIDEN_GAP;
      if (opensThere >= gapThere) {
        gapThere = opensThere;
        mark |= OPENS_THERE;
      }
      const opensHere = score[j] + OPEN_GAP;
      gapHere[j] += WIDEN_GAP;
      if (opensHere >= gapHere[j]) {
        gapHere[j] = opensHere;
        mark |= OPENS_HERE;
      }
      const step = diagonal + (word === there.hashes[there.from + j - 1] ? MATCH : MISMATCH);
      diagonal = score[j];
      const reached = Math.max(0, step, gapThere, gapHere[j]);
      score[j] = reached;
      if (reached === 0) mark |= STOP;
      else if (reached === step) mark |= STEP;
      else mark |= reached === gapThere ? GAP_THERE : GAP_HERE;
      trace[i * width + j] = mark;
      if (reached > bestScore) {
        bestScore = reached;
        best = i * width + j;
      }
    }
  }
  return best;
}

interface Filled {
  readonly here: WordRange;
  readonly there: WordRange;
  readonly trace: Uint8Array;
  readonly width: number;
}

function follow({ here, there, trace, width }: Filled, best: number): Alignment {
  const pairs: { here: number[]; there: number[] } = { here: [], there: [] };
  let at = best;
  let state = trace[at] & 3;
  while (state !== STOP) {
    if (state === STEP) {
      const i = here.from + Math.floor(at / width) - 1;
      const j = there.from + (at % width) - 1;
      if (here.hashes[i] === there.hashes[j]) {
        pairs.here.push(i);
        pairs.there.push(j);
      }
      at -= width + 1;
      state = trace[at] & 3;
      continue;
    }
    const opened = trace[at] & (state === GAP_THERE ? OPENS_THERE : OPENS_HERE);
    at -= state === GAP_THERE ? 1 : width;
    if (opened) state = trace[at] & 3;
  }
  return { here: pairs.here.reverse(), there: pairs.there.reverse() };
}
