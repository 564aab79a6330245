import { type Attribution, attributionTo } from './attribution.ts';
import { CONTEXT_STOPS } from './context-stops.data.ts';
import type { Figure } from './figure.ts';
import { singular } from './noun-phrase.ts';
import type { MeasuredFigure, Passage } from './passage.ts';
import type { Source } from './source.ts';

/**
 * Gives for each figure of a passage the source that the sentence before or after names for it: a paper or poll in the
 * same paragraph, somebody whose account plainly goes on, or whoever announced the list in which the figure stands.
 */
export function besideSources(
  passages: readonly Passage[],
  number: number,
): (measured: MeasuredFigure) => Attribution | null {
  const known = new Map<Figure['shape'], Attribution | null>();
  return ({ figure: { shape } }) => {
    const found = known.has(shape) ? (known.get(shape) ?? null) : besideSource(passages, number, shape);
    known.set(shape, found);
    return found;
  };
}

function besideSource(passages: readonly Passage[], number: number, shape: Figure['shape']): Attribution | null {
  const passage = passages[number];
  const before = passages[number - 1];
  const after = passages[number + 1];
  if (before?.block === passage.block) {
    const source = paperOf(before) ?? (pointsBack(passage) ? before.sources[0] : undefined);
    if (source) return attributionOf(before, source);
  }
  if (before && goesOn(before, passage, shape)) return attributionOf(before, before.sources[0]);
  if (after?.block === passage.block && after.figures.length > 0) {
    const source = paperOf(after);
    if (source) return attributionOf(after, source);
  }
  return announcedBy(passages, number);
}

function paperOf({ sources }: Passage): Source | undefined {
  return sources.find(({ kind }) => kind !== 'person');
}

function attributionOf({ sentence }: Passage, source: Source): Attribution {
  return attributionTo(source, { kind: 'neighbour', sentence });
}

/** `It put the loss at …`, `Of those, 40 were …`: the sentence goes on with what the one before said. */
function pointsBack({ tokens }: Passage): boolean {
  const first = tokens[0]?.word ?? '';
  if (first === 'of') return /^(?:those|these|them|the)$/.test(tokens[1]?.word ?? '');
  return /^(?:it|he|she|they|that|this|those|these|that's)$/.test(first);
}

const SHARED_WORDS = 2;

/** True where a sentence has a figure of the same kind as the sourced one before it, and is about the same things. */
function goesOn(before: Passage, passage: Passage, shape: Figure['shape']): boolean {
  const { sources, figures } = before;
  if (sources.length === 0 || !figures.some((one) => one.figure.shape === shape)) return false;
  if (before.block !== passage.block && shape !== 'percent' && shape !== 'share') return false;
  const words = contentOf(before);
  let shared = 0;
  for (const word of contentOf(passage)) if (words.has(word)) shared++;
  return shared >= SHARED_WORDS;
}

function contentOf({ tokens }: Passage): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { kind, word } of tokens) {
    if (kind === 'word' && word.length > 2 && !CONTEXT_STOPS.has(word)) words.add(singular(word));
  }
  return words;
}

const LONGEST_LIST = 12;

/** Who announced the list of which a passage is part; the paragraph after a colon counts as its first item. */
function announcedBy(passages: readonly Passage[], number: number): Attribution | null {
  let first = number;
  while (first > 0 && number - first < LONGEST_LIST && (isItem(passages[first]) || isSameBlock(passages, first))) {
    first--;
  }
  const opener = first === number ? passages[number - 1] : passages[first];
  if (opener?.tokens.at(-1)?.word !== ':') return null;
  const source = opener.sources[0];
  return source ? attributionOf(opener, source) : null;
}

function isSameBlock(passages: readonly Passage[], number: number): boolean {
  return passages[number - 1].block === passages[number].block;
}

/** A list item, also where only a stray sign is left of its bullet. */
function isItem({ block, tokens }: Passage): boolean {
  return block.kind === 'list-item' || /^[l•·▪●*]$/.test(tokens[0]?.word ?? '');
}
