import { type Alignment, align } from '../../corpus/align.ts';
import type { Side } from '../linked-passages.ts';
import type { TextPair } from './is-telling.ts';
import type { PassageWords } from './passage-words.ts';
import type { SharedRun } from './shared-runs.ts';

/** 1 for each word of either text that belongs to a passage. */
export type TakenWords = Readonly<Record<Side, Uint8Array>>;

/** A passage’s words: which stand for each other, and from which to which it reaches on either side, the last included. */
export interface AlignedPassage {
  readonly alignment: Alignment;
  readonly first: Readonly<Record<Side, number>>;
  readonly last: Readonly<Record<Side, number>>;
}

/**
 * Aligns what stands between a chain’s runs, and the words from there to the ends of its sentence where both sides have
 * a few: of `58 percent of voters would pay` beside `61 percent of voters would pay` the two figures belong to it. They
 * are taken then.
 */
export function alignPassage(pair: TextPair, runs: readonly SharedRun[], taken: TakenWords): AlignedPassage {
  const last = runs[runs.length - 1];
  const ends = { left: last.left + last.length - 1, right: last.right + last.length - 1 };
  const [before, after] = [edge(pair, runs[0], -1, taken), edge(pair, ends, 1, taken)];
  const alignment = joined([before.alignment, alignRuns(pair, runs), after.alignment]);
  return {
    alignment,
    first: { left: runs[0].left - before.words.left, right: runs[0].right - before.words.right },
    last: { left: ends.left + after.words.left, right: ends.right + after.words.right },
  };
}

function alignRuns({ left, right }: TextPair, runs: readonly SharedRun[]): Alignment {
  const parts: Alignment[] = [];
  for (const [at, run] of runs.entries()) {
    const before = runs[at - 1];
    if (before !== undefined) {
      const between = { left: before.left + before.length, right: before.right + before.length };
      parts.push(
        align(
          { hashes: left.hashes, from: between.left, end: run.left },
          { hashes: right.hashes, from: between.right, end: run.right },
        ),
      );
    }
    const count = (start: number) => Array.from({ length: run.length }, (_, word) => start + word);
    parts.push({ here: count(run.left), there: count(run.right) });
  }
  return joined(parts);
}

function joined(parts: readonly Alignment[]): Alignment {
  return { here: parts.flatMap(({ here }) => here), there: parts.flatMap(({ there }) => there) };
}

interface Edge {
  readonly alignment: Alignment;
  /** How many words the passage reaches beyond its runs. */
  readonly words: Readonly<Record<Side, number>>;
}

/** More words than these beyond the runs say nothing about the wording. */
const FARTHEST = 4;
const NO_EDGE: Edge = { alignment: { here: [], there: [] }, words: { left: 0, right: 0 } };

/** The words before (`step` -1) or after the outermost shared ones. */
function edge(pair: TextPair, at: Readonly<Record<Side, number>>, step: -1 | 1, taken: TakenWords): Edge {
  const words = { left: wordsBeyond(pair.left, at.left, step), right: wordsBeyond(pair.right, at.right, step) };
  const from = (side: Side) => (step > 0 ? at[side] + 1 : at[side] - words[side]);
  const range = (side: Side) => ({ hashes: pair[side].hashes, from: from(side), end: from(side) + words[side] });
  const fits = (side: Side) =>
    words[side] > 0 && words[side] <= FARTHEST && !taken[side].subarray(from(side), range(side).end).includes(1);
  if (!fits('left') || !fits('right')) return NO_EDGE;
  for (const side of ['left', 'right'] as const) taken[side].fill(1, from(side), range(side).end);
  return { alignment: align(range('left'), range('right')), words };
}

/** How many words come before the end of the sentence, or of the quotation; they are not counted farther than needed. */
function wordsBeyond({ sentenceOf, quoted, count }: PassageWords, at: number, step: -1 | 1): number {
  let beyond = 0;
  for (let next = at + step; next >= 0 && next < count && beyond <= FARTHEST; next += step) {
    if (sentenceOf[next] !== sentenceOf[at] || quoted[next] !== quoted[at]) break;
    beyond++;
  }
  return beyond;
}
