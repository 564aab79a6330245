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

/** What a shared word is worth to an alignment. */
export const MATCH = 40;
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

/** What it costs an alignment to pass over so many words of one text alone. */
export function gapCost(words: number): number {
  return words === 0 ? 0 : -OPEN_GAP - WIDEN_GAP * (words - 1);
}

/** How far apart two words may be that stand for each other: the place in `there` less the place in `here`, both included. */
export interface Band {
  readonly least: number;
  readonly most: number;
}

/**
 * The best local alignment of two stretches of words. A gap costs its opening and little for its length, so that it
 * reads across `,” she said at the harbor, “` and across an ellipsis. Time and room are the product of the lengths, or,
 * where it is known how far apart the words are, of the shorter and the width of that band.
 */
export function align(here: WordRange, there: WordRange, band?: Band): Alignment {
  const shift = there.from - here.from;
  const least = Math.max((band?.least ?? Number.NEGATIVE_INFINITY) - shift, here.from - here.end);
  const most = Math.min((band?.most ?? Number.POSITIVE_INFINITY) - shift, there.end - there.from);
  const width = most - least + 1;
  if (width < 1) return { here: [], there: [] };
  const trace = new Uint8Array(width * (here.end - here.from + 1));
  const table: Table = { here, there, trace, width, least };
  return follow(table, fill(table));
}

/** Row `i`, for the word before it in `here`, holds the columns `i + least` and the `width - 1` after it. */
interface Table {
  readonly here: WordRange;
  readonly there: WordRange;
  readonly trace: Uint8Array;
  readonly width: number;
  readonly least: number;
}

function fill({ here, there, trace, width, least }: Table): number {
  const columns = there.end - there.from;
  const score = new Int32Array(columns + 1);
  const gapHere = new Int32Array(columns + 1).fill(NEVER);
  let bestScore = 0;
  let best = 0;
  for (let i = 1; i <= here.end - here.from; i++) {
    const word = here.hashes[here.from + i - 1];
    const first = Math.max(1, i + least);
    const last = Math.min(columns, i + least + width - 1);
    const row = i * width - i - least;
    let diagonal = score[first - 1];
    let left = 0;
    let gapThere = NEVER;
    for (let j = first; j <= last; j++) {
      let mark = 0;
      const opensThere = left + OPEN_GAP;
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
      left = Math.max(0, step, gapThere, gapHere[j]);
      score[j] = left;
      if (left === 0) mark |= STOP;
      else if (left === step) mark |= STEP;
      else mark |= left === gapThere ? GAP_THERE : GAP_HERE;
      trace[row + j] = mark;
      if (left > bestScore) {
        bestScore = left;
        best = row + j;
      }
    }
  }
  return best;
}

function follow({ here, there, trace, width, least }: Table, best: number): Alignment {
  const pairs: { here: number[]; there: number[] } = { here: [], there: [] };
  let at = best;
  let state = trace[at] & 3;
  while (state !== STOP) {
    if (state === STEP) {
      const row = Math.floor(at / width);
      const i = here.from + row - 1;
      const j = there.from + (at % width) + row + least - 1;
      if (here.hashes[i] === there.hashes[j]) {
        pairs.here.push(i);
        pairs.there.push(j);
      }
      at -= width;
      state = trace[at] & 3;
      continue;
    }
    const opened = trace[at] & (state === GAP_THERE ? OPENS_THERE : OPENS_HERE);
    at -= state === GAP_THERE ? 1 : width - 1;
    if (opened) state = trace[at] & 3;
  }
  return { here: pairs.here.reverse(), there: pairs.there.reverse() };
}
