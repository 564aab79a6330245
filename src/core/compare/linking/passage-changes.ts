import { compareWording } from '../../corpus/differences.ts';
import type { Span } from '../../text/span.ts';
import { readWords } from '../../text/words.ts';
import type { PassageChange } from '../linked-passages.ts';
import type { AlignedPassage } from './align-passage.ts';
import type { TextPair } from './is-telling.ts';
import type { PassageWords } from './passage-words.ts';

/** Where the words of a passage differ, in the order of the text. */
export function passageChanges(pair: TextPair, passage: AlignedPassage): readonly PassageChange[] {
  const { left, right } = pair;
  const aligned = [
    { text: left.text, words: left },
    { text: right.text, words: right },
  ] as const;
  const { differences } = compareWording(...aligned, passage.alignment);
  const told = differences.map(({ here, there, kind }): PassageChange => ({ left: here, right: there, kind }));
  const changes = [...told, ...findAsides(pair, passage, told), ...edgeChanges(pair, passage)];
  return changes.sort((a, b) => a.left.start - b.left.start || a.right.start - b.right.start);
}

/** Words between aligned ones that were passed over as no difference: an attribution within a quotation. */
function findAsides(
  { left, right }: TextPair,
  { alignment: { here, there } }: AlignedPassage,
  told: readonly PassageChange[],
): readonly PassageChange[] {
  const known = new Set(told.map((change) => `${change.left.start} ${change.right.start}`));
  const asides: PassageChange[] = [];
  for (let i = 1; i < here.length; i++) {
    if (here[i] === here[i - 1] + 1 && there[i] === there[i - 1] + 1) continue;
    const gap = { left: spanBetween(left, here[i - 1], here[i]), right: spanBetween(right, there[i - 1], there[i]) };
    if (known.has(`${gap.left.start} ${gap.right.start}`)) continue;
    if (spelling(left, gap.left) !== spelling(right, gap.right)) asides.push({ ...gap, kind: 'aside' });
  }
  return asides;
}

/** What a passage has before its first and after its last aligned words. */
function edgeChanges({ left, right }: TextPair, { alignment, first, last }: AlignedPassage): readonly PassageChange[] {
  const { here, there } = alignment;
  const [end, endThere] = [here[here.length - 1], there[there.length - 1]];
  const edges = [
    { left: spanBetween(left, first.left - 1, here[0]), right: spanBetween(right, first.right - 1, there[0]) },
    { left: spanAfter(left, end, last.left), right: spanAfter(right, endThere, last.right) },
  ];
  return edges
    .filter((edge) => edge.left.end > edge.left.start || edge.right.end > edge.right.start)
    .filter((edge) => spelling(left, edge.left) !== spelling(right, edge.right))
    .map((edge) => ({ ...edge, kind: 'words' }));
}

function spanBetween({ starts, ends }: PassageWords, before: number, after: number): Span {
  if (after === before + 1) return { start: starts[after], end: starts[after] };
  return { start: starts[before + 1], end: ends[after - 1] };
}

function spanAfter({ starts, ends }: PassageWords, before: number, last: number): Span {
  if (last === before) return { start: ends[before], end: ends[before] };
  return { start: starts[before + 1], end: ends[last] };
}

/** `care taker` and `caretaker` are spelled alike. */
function spelling({ text }: PassageWords, { start, end }: Span): string {
  return readWords(text, start, end)
    .map(({ folded }) => folded)
    .join('');
}
