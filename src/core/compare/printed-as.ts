import { type Alignment, align } from '../corpus/align.ts';
import type { Difference } from '../corpus/corpus.ts';
import { compareWording } from '../corpus/differences.ts';
import type { ScannedWords } from '../text/scan-words.ts';
import { type Span, type TextSpan, withText } from '../text/span.ts';
import type { PrintedQuotation, WordingChange } from './comparison.ts';
import { isOtherForm } from './other-form.ts';
import type { Version } from './version.ts';

/** A part that has less of its words in common with the row is another sentence, not a change of it. */
const LEAST_IN_COMMON = 0.5;
/** So few words in common do not tell what stands for what beside them. */
const FEWEST_IN_COMMON = 4;

/** How a version stands to the row's wording: the whole of it, a part, or with other words. */
export function printedAs(version: Version, base: Version): PrintedQuotation {
  const { start, end, text, parts, speakerName } = version;
  const changes: Replacement[] = [];
  const matched = new Set<number>();
  for (const [i, from] of version.starts.entries()) {
    const range = { hashes: version.words.hashes, from, end: version.starts[i + 1] ?? version.words.count };
    const alignment = align(range, { hashes: base.words.hashes, from: 0, end: base.words.count });
    for (const place of alignment.there) matched.add(place);
    if (alignment.here.length < LEAST_IN_COMMON * (range.end - range.from)) continue;
    const { differences } = compareWording(version, base, alignment);
    for (const one of differences) changes.push(changeOf(one, version, base));
    changes.push(...endChanges(version, base, { alignment, range }));
  }
  const cell = {
    start,
    end,
    text: text.slice(start, end),
    speakerName,
    parts: parts.map((part) => withText(text, part) as TextSpan),
    changes: changes
      .sort((a, b) => a.here.start - b.here.start)
      .map(({ here, there, kind }) => ({ here, there, kind })),
  };
  for (const { kind, replaces } of changes) if (kind === 'minor') addWordsOf(base, replaces, matched);
  const changed = changes.some(({ kind }) => kind === 'words');
  if (!version.marked) return { ...cell, kind: changed && version.reported ? 'paraphrased' : 'unmarked' };
  return { ...cell, kind: changed ? 'altered' : losesWords(base, matched) ? 'shortened' : 'whole' };
}

/** A change with the place of the words in the row's wording that it stands for. */
interface Replacement extends WordingChange {
  readonly replaces: Span;
}

function addWordsOf({ words }: Version, { start, end }: Span, into: Set<number>): void {
  for (let i = 0; i < words.count; i++) if (words.starts[i] >= start && words.ends[i] <= end) into.add(i);
}

function changeOf(words: Difference, version: Version, base: Version): Replacement {
  const here = withText(version.text, words.here) as TextSpan;
  const there = base.text.slice(words.there.start, words.there.end);
  const replaces = words.there;
  if (words.kind !== 'words') return { here, there, replaces, kind: words.kind };
  const inserted = /[[\]]/.test(there);
  const masked = inserted || MASKED.test(version.text.slice(here.end)) || MASKED.test(base.text.slice(words.there.end));
  return { here, there, replaces, kind: masked ? 'cut' : isOtherForm(here.text, there) ? 'minor' : 'words' };
}

/** `p----`: a word that is not printed. */
const MASKED = /^[-–—*_]{2,}/;

interface AlignedPart {
  readonly alignment: Alignment;
  /** The part's place in the version's words. */
  readonly range: { readonly from: number; readonly end: number };
}

const ELLIPSIS = /…|\.\s?\.\s?\./;

/** What both texts have before their first common word, or after the last: a change, not a cut. An ellipsis parts. */
function endChanges(version: Version, base: Version, { alignment, range }: AlignedPart): readonly Replacement[] {
  const { here, there } = alignment;
  if (here.length < FEWEST_IN_COMMON) return [];
  const [firstHere, firstThere, lastHere, lastThere] = [
    here[0],
    there[0],
    here[here.length - 1],
    there[there.length - 1],
  ];
  const before = { from: sentenceAt(base, firstThere).from, end: firstThere };
  const after = { from: lastThere + 1, end: sentenceAt(base, lastThere).end };
  const [head, tail] = [firstHere - range.from, range.end - 1 - lastHere];
  const ends = [
    { mine: [range.from, firstHere], theirs: [Math.max(before.from, before.end - reachOf(head, before)), before.end] },
    { mine: [lastHere + 1, range.end], theirs: [after.from, Math.min(after.end, after.from + reachOf(tail, after))] },
  ] as const;
  return ends
    .filter(({ mine, theirs }) => mine[0] < mine[1] && theirs[0] < theirs[1] && !isParted(version, mine))
    .map(({ mine, theirs }) => {
      const words = { here: spanOf(version.words, mine), there: spanOf(base.words, theirs), kind: 'words' as const };
      return changeOf(words, version, base);
    });
}

/** Words that a change may be shorter than what it replaces. */
const SLACK = 6;

/** How many words of the row's sentence so many of a source's stand for: all that is left of it, where that is little. */
function reachOf(mine: number, { from, end }: { readonly from: number; readonly end: number }): number {
  return end - from <= mine + SLACK ? end - from : mine;
}

/** Where in a version's words the sentence of one of them begins and ends. */
function sentenceAt({ starts, words }: Version, word: number): { readonly from: number; readonly end: number } {
  const next = starts.findIndex((start) => start > word);
  const i = next < 0 ? starts.length - 1 : next - 1;
  return { from: starts[i] ?? 0, end: starts[i + 1] ?? words.count };
}

/** True where an ellipsis stands right before or after the words: they are of another sentence. */
function isParted({ text, words }: Version, [from, end]: readonly [number, number]): boolean {
  const before = text.slice(words.ends[from - 1] ?? words.starts[from], words.starts[from]);
  const after = text.slice(words.ends[end - 1], words.starts[end] ?? words.ends[end - 1]);
  return ELLIPSIS.test(before) || ELLIPSIS.test(after) || isBracketed(text, words, [from, end]);
}

/** `[Romney] is` for `He’s`: brackets say that the word was put in. */
function isBracketed(text: string, words: ScannedWords, [from, end]: readonly [number, number]): boolean {
  return /[[\]]/.test(text.slice(Math.max(0, words.starts[from] - 1), words.ends[end - 1] + 1));
}

function spanOf(words: ScannedWords, [from, end]: readonly [number, number]): Span {
  return { start: words.starts[from], end: words.ends[end - 1] };
}

/** True where words of the row are not printed, but for those that stand in brackets there. */
function losesWords({ text, words }: Version, printed: ReadonlySet<number>): boolean {
  for (let i = 0; i < words.count; i++) {
    if (!printed.has(i) && !standsInBrackets(text, words.starts[i])) return true;
  }
  return false;
}

function standsInBrackets(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 80), at);
  return before.lastIndexOf('[') > before.lastIndexOf(']');
}
