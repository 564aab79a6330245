import type { ScannedWords } from '../text/scan-words.ts';
import type { Span } from '../text/span.ts';
import type { Alignment } from './align.ts';
import type { Difference } from './corpus.ts';
import { type AlignedText, isSameButForSpelling } from './differences.ts';

/** More words than these are missing, not changed. */
const MOST_WORDS = 5;

/**
 * Words changed at the beginning or end of those asked for, which no alignment reaches: of `a gale tomorrow` beside
 * `a gale tonight, she said` it is `tomorrow` and `tonight`. Where the other text stops or begins with the match, they
 * are left out there and not changed.
 */
export function edgeDifferences(here: AlignedText, end: number, there: AlignedText, alignment: Alignment) {
  const [first, last] = [0, alignment.here.length - 1];
  const edges: (Difference | null)[] = [
    edgeAt(here, there, { missing: [0, alignment.here[first]], at: alignment.there[first], step: -1 }),
    edgeAt(here, there, { missing: [alignment.here[last] + 1, end], at: alignment.there[last], step: 1 }),
  ];
  return edges.filter((edge) => edge !== null);
}

/** More words than these at the end are another end, not a change. */
const MOST_LAST_WORDS = 2;
/** A sentence ends here, or a quotation. */
const ENDS = /^(?:[.!?]|,?\s?["”″])/;

/**
 * The last word or two of a quotation, changed: the other text has as many there, and then its sentence or quotation
 * ends, too. Where it goes on, the quotation may have been cut short as well, and nothing is said of its words.
 */
export function changedEnd(
  here: AlignedText,
  end: number,
  there: AlignedText,
  alignment: Alignment,
): Difference | null {
  const last = alignment.here.length - 1;
  const missing = [alignment.here[last] + 1, end] as const;
  const count = missing[1] - missing[0];
  if (count > MOST_LAST_WORDS) return null;
  const at = alignment.there[last];
  const edge = edgeAt(here, there, { missing, at, step: 1 });
  if (
    !edge ||
    edge.there.end !== there.words.ends[at + count] ||
    !ENDS.test(there.text.slice(edge.there.end, edge.there.end + 3))
  )
    return null;
  return isSameButForSpelling(textOf(here, edge.here), textOf(there, edge.there)) ? null : edge;
}

interface Edge {
  /** The words of this side that have no match, from and to. */
  readonly missing: readonly [number, number];
  /** The outermost matched word of the other side, and which way lies the edge. */
  readonly at: number;
  readonly step: 1 | -1;
}

function edgeAt(here: AlignedText, there: AlignedText, { missing, at, step }: Edge): Difference | null {
  const [from, to] = missing;
  if (to <= from || to - from > MOST_WORDS) return null;
  let reached = at;
  while (Math.abs(reached - at) < to - from && runsOn(there, reached, step)) reached += step;
  if (reached === at) return null;
  const other = step > 0 ? ([at + 1, reached + 1] as const) : ([reached, at] as const);
  return { here: spanOf(here.words, from, to), there: spanOf(there.words, ...other), kind: 'words' };
}

/** True where nothing but blanks and commas parts a word from its neighbour, so that the sentence goes on. */
function runsOn({ text, words }: AlignedText, word: number, step: 1 | -1): boolean {
  const next = word + step;
  if (next < 0 || next >= words.count) return false;
  const [left, right] = step > 0 ? [word, next] : [next, word];
  return /^[ \t,]*$/.test(text.slice(words.ends[left], words.starts[right]));
}

const textOf = ({ text }: AlignedText, { start, end }: Span) => text.slice(start, end);

const spanOf = (words: ScannedWords, from: number, to: number) => ({
  start: words.starts[from],
  end: words.ends[to - 1],
});
