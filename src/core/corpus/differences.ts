import type { ScannedWords } from '../text/scan-words.ts';
import type { Span } from '../text/span.ts';
import { readWords } from '../text/words.ts';
import type { Alignment } from './align.ts';
import type { Difference } from './corpus.ts';

/** One of the two aligned texts. */
export interface AlignedText {
  readonly text: string;
  readonly words: ScannedWords;
}

/** What an alignment says of the wording. */
export interface Wording {
  readonly differences: readonly Difference[];
  /** Matched words over the longer stretch; attributions and what an ellipsis replaces do not count. */
  readonly similarity: number;
}

/** Compares two aligned texts: what stands between the matched words of the one and not of the other. */
export function compareWording(here: AlignedText, there: AlignedText, alignment: Alignment): Wording {
  const differences: Difference[] = [];
  const matched = alignment.here.length;
  const extra = { here: 0, there: 0 };
  for (let i = 1; i < matched; i++) {
    const gaps = {
      here: gapBetween(here, alignment.here[i - 1], alignment.here[i]),
      there: gapBetween(there, alignment.there[i - 1], alignment.there[i]),
    };
    const kind = kindOf(gaps.here, gaps.there);
    if (kind === 'words' || kind === 'minor') {
      extra.here += gaps.here.words.length;
      extra.there += gaps.there.words.length;
    }
    if (kind !== 'none') differences.push({ here: gaps.here.span, there: gaps.there.span, kind });
  }
  return { differences, similarity: matched / (matched + Math.max(extra.here, extra.there)) };
}

/** What stands between two words: the span of its own words, and these words, attributions and brackets left out. */
interface Gap {
  readonly span: Span;
  readonly text: string;
  readonly words: readonly string[];
  readonly bracketed: boolean;
  readonly elided: boolean;
}

const ELLIPSIS = /…|\.\s?\.\s?\.|\*\s?\*\s?\*/;
const BRACKETED = /\[[^\]]*\]|\([^)]*\)/g;

function gapBetween({ text, words }: AlignedText, before: number, after: number): Gap {
  const between = text.slice(words.ends[before], words.starts[after]);
  if (after === before + 1) return { ...NO_GAP, span: emptyAt(words.starts[after]), elided: ELLIPSIS.test(between) };
  const spoken = withoutAttribution(between);
  const plain = spoken.replace(BRACKETED, blank);
  return {
    span: { start: words.starts[before + 1], end: words.ends[after - 1] },
    text: between,
    words: readWords(plain).map((word) => word.folded),
    bracketed: plain !== spoken,
    elided: ELLIPSIS.test(between),
  };
}

const NO_GAP: Gap = { span: { start: 0, end: 0 }, text: '', words: [], bracketed: false, elided: false };
const blank = (found: string) => ' '.repeat(found.length);
const emptyAt = (at: number): Span => ({ start: at, end: at });

/** Blanks out `,” she said. “`: what stands between a closing mark and the opening one after it. */
function withoutAttribution(between: string): string {
  const first = between.search(/[“”"″]/);
  if (first < 0) return between;
  const last = Math.max(...['“', '”', '"', '″'].map((mark) => between.lastIndexOf(mark)));
  const closes = between[first] === '”' || (between[first] !== '“' && !/^\s?$/.test(between[first - 1] ?? 'x'));
  if (first === last || !closes) return between;
  return between.slice(0, first) + blank(between.slice(first, last + 1)) + between.slice(last + 1);
}

function kindOf(here: Gap, there: Gap): Difference['kind'] | 'none' {
  if (here.words.length === 0 && there.words.length === 0) return here.bracketed || there.bracketed ? 'cut' : 'none';
  if (here.elided || there.elided) return 'cut';
  if (isBracketChange(here, there) || isBracketChange(there, here)) return 'cut';
  if (here.words.join('') === there.words.join('')) return 'none';
  return isMinor(here.words, there.words) ? 'minor' : 'words';
}

/** `[the mayor]` for `he`: brackets say that the words were put in. */
function isBracketChange(bracketed: Gap, other: Gap): boolean {
  return bracketed.bracketed && bracketed.words.length === 0 && other.words.length <= 3;
}

const HESITATIONS = new Set(['um', 'uh', 'er', 'ah', 'a', 'an', 'the']);

/** True for words that differ in spelling only: `colour` and `color`, `nine` and `9`. */
export function isSameButForSpelling(one: string, other: string): boolean {
  const [left, right] = [one, other].map((words) => readWords(words).map(({ folded }) => folded));
  return isMinor(left, right);
}

/** Hesitations and articles, and one word spelled two ways. */
function isMinor(here: readonly string[], there: readonly string[]): boolean {
  const [left, right] = [here, there].map((words) => words.filter((word) => !HESITATIONS.has(word)));
  if (left.length !== right.length) return false;
  return left.every((word, i) => spelling(word) === spelling(right[i]));
}

const NUMBERS: Readonly<Record<string, string>> = Object.fromEntries(
  'zero one two three four five six seven eight nine ten eleven twelve'.split(' ').map((word, i) => [word, String(i)]),
);

function spelling(word: string): string {
  if (NUMBERS[word]) return NUMBERS[word];
  return word
    .replace(/is(e|es|ed|ing|ation|ations)$/, 'iz$1')
    .replace(/our(s|ed|ing|able|ite|ites)?$/, 'or$1')
    .replace(/th$/, '')
    .replace(/ll(ed|ing|er)$/, 'l$1');
}
