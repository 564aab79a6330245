import { shingleAt, shingleCount } from '../../corpus/fingerprints.ts';
import type { PassageWords } from './passage-words.ts';

/** Words that stand in both texts in a row: from word `left` of the one and word `right` of the other on. */
export interface SharedRun {
  readonly left: number;
  readonly right: number;
  readonly length: number;
}

/** Three words that stand oftener than this on one side say nothing about which place is meant. */
const MOST_PLACES = 8;

/** The longest runs of three or more shared words, in the order of the right text. */
export function findSharedRuns(left: PassageWords, right: PassageWords): readonly SharedRun[] {
  const places = shinglePlaces(left);
  const timesRight = shingleTimes(right);
  const reached = new Map<number, number>();
  const runs: SharedRun[] = [];
  for (let at = 0; at < shingleCount(right.count); at++) {
    const shingle = shingleAt(right.hashes, at);
    const starts = places.get(shingle);
    if (starts === undefined || starts.length > MOST_PLACES || (timesRight.get(shingle) ?? 0) > MOST_PLACES) continue;
    for (const start of starts) {
      const diagonal = at - start;
      if ((reached.get(diagonal) ?? 0) > at) continue;
      const run = widest(left, right, { left: start, right: at });
      reached.set(diagonal, run.right + run.length);
      if (run.length >= 3) runs.push(run);
    }
  }
  return runs;
}

function shinglePlaces(words: PassageWords): ReadonlyMap<number, readonly number[]> {
  const places = new Map<number, number[]>();
  for (let at = 0; at < shingleCount(words.count); at++) {
    const shingle = shingleAt(words.hashes, at);
    const known = places.get(shingle);
    if (known) known.push(at);
    else places.set(shingle, [at]);
  }
  return places;
}

function shingleTimes(words: PassageWords): ReadonlyMap<number, number> {
  const times = new Map<number, number>();
  for (let at = 0; at < shingleCount(words.count); at++) {
    const shingle = shingleAt(words.hashes, at);
    times.set(shingle, (times.get(shingle) ?? 0) + 1);
  }
  return times;
}

/** The run round a pair of words, as far as both texts go on alike within their blocks, in or out of quotation marks. */
function widest(left: PassageWords, right: PassageWords, pair: { left: number; right: number }): SharedRun {
  const alike = (step: number): boolean => {
    const [i, j] = [pair.left + step, pair.right + step];
    return goesOn(left, pair.left, i) && goesOn(right, pair.right, j) && left.hashes[i] === right.hashes[j];
  };
  let before = 0;
  while (alike(before - 1)) before--;
  let after = 0;
  while (alike(after)) after++;
  return { left: pair.left + before, right: pair.right + before, length: after - before };
}

function goesOn({ blockOf, quoted }: PassageWords, word: number, next: number): boolean {
  return blockOf[next] === blockOf[word] && quoted[next] === quoted[word];
}
