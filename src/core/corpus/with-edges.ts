import type { ScannedWords } from '../text/scan-words.ts';
import type { Alignment } from './align.ts';

/** A stretch of the query’s words. */
export interface StretchWords {
  readonly here: ScannedWords;
  readonly from: number;
  readonly end: number;
}

/** Farther from the match than this, a word at the end of a quotation says nothing about the wording. */
const FARTHEST = 5;
/** How many words more the other text may have there. */
const EXTRA = 3;

/**
 * Takes in the first or last words of a stretch where they stand beside the match in the other text, too: of `We had
 * allowed far too much` beside `We have allowed far too much` the `We`, which alone is too little to reach across a
 * changed word.
 */
export function withEdges({ here, from, end }: StretchWords, there: ScannedWords, alignment: Alignment): Alignment {
  if (alignment.here.length === 0) return alignment;
  const first = { here: alignment.here[0], there: alignment.there[0] };
  const last = { here: alignment.here[alignment.here.length - 1], there: alignment.there[alignment.there.length - 1] };
  const before = matchOutward({ here, there, at: first, step: -1, words: first.here - from });
  const after = matchOutward({ here, there, at: last, step: 1, words: end - 1 - last.here });
  before.reverse();
  return {
    here: [...before.map((pair) => pair.here), ...alignment.here, ...after.map((pair) => pair.here)],
    there: [...before.map((pair) => pair.there), ...alignment.there, ...after.map((pair) => pair.there)],
  };
}

interface Edge {
  readonly here: ScannedWords;
  readonly there: ScannedWords;
  readonly at: Pair;
  readonly step: 1 | -1;
  /** How many words of the stretch lie beyond the match. */
  readonly words: number;
}

interface Pair {
  readonly here: number;
  readonly there: number;
}

/** The words beyond the match that stand there too, if the outermost or its neighbour is one of them. */
function matchOutward({ here, there, at, step, words }: Edge): Pair[] {
  const pairs: Pair[] = [];
  if (words === 0 || words > FARTHEST) return pairs;
  let reached = 0;
  for (let i = 1; i <= words; i++) {
    for (let j = reached + 1; j <= Math.min(reached + 1 + EXTRA, words + EXTRA); j++) {
      const pair = { here: at.here + step * i, there: at.there + step * j };
      if (pair.there < 0 || pair.there >= there.count || here.hashes[pair.here] !== there.hashes[pair.there]) continue;
      pairs.push(pair);
      reached = j;
      break;
    }
  }
  const outermost = pairs.length > 0 ? Math.abs(pairs[pairs.length - 1].here - at.here) : 0;
  return outermost >= words - 1 && pairs.length * 2 >= words - 1 ? pairs : [];
}
