import { isProse } from '../article/article.ts';
import type { Reading } from '../reading.ts';
import type { Quotation } from '../speech/speech.ts';
import { type ScannedWords, scanWords } from '../text/scan-words.ts';
import type { Span } from '../text/span.ts';
import { type Rarity, rarityOf } from './rarity.ts';
import type { Segment } from './segment.ts';

/** An article as the corpus is asked about it: its words, what they are worth, and the stretches to look up. */
export interface Query {
  readonly text: string;
  readonly words: ScannedWords;
  readonly rarity: Rarity;
  /** In the order of the text, without overlap. */
  readonly stretches: readonly Stretch[];
  /** For each word the number of its stretch, or -1. */
  readonly stretchOf: Int32Array;
}

/** Words to look up, from word `from` up to word `end`: a quotation, or prose outside quotation marks. */
export interface Stretch {
  readonly from: number;
  readonly end: number;
  readonly quotation: Quotation | null;
}

/** Fewer words than these are never looked up; they stand anywhere. */
export const FEWEST_WORDS = 6;
/** Longer stretches are looked up in parts, so that the work stays linear in the text. */
const MOST_WORDS = 400;

/** Prepares a reading for the search. */
export function queryOf(reading: Reading, segments: readonly Segment[]): Query {
  const { text, prose } = reading.article;
  const words = scanWords(prose);
  const stretches = stretchesOf(reading, words);
  const stretchOf = new Int32Array(words.count).fill(-1);
  for (const [number, { from, end }] of stretches.entries()) stretchOf.fill(number, from, end);
  return { text, words, rarity: rarityOf(words, segments), stretches, stretchOf };
}

function stretchesOf(reading: Reading, words: ScannedWords): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const spans = [...reading.speech.quotations.map((quotation) => ({ span: quotation, quotation })), ...prose(reading)];
  spans.sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  for (const { span, quotation } of spans) {
    while (at < words.count && words.starts[at] < span.start) at++;
    const from = at;
    while (at < words.count && words.ends[at] <= span.end) at++;
    for (const part of parts(from, at)) stretches.push({ ...part, quotation });
  }
  return stretches;
}

function parts(from: number, end: number): { from: number; end: number }[] {
  const found = [];
  for (let at = from; at < end; at += MOST_WORDS) found.push({ from: at, end: Math.min(end, at + MOST_WORDS) });
  return found.filter((part) => part.end - part.from >= FEWEST_WORDS);
}

/** The running prose between the quotations. */
function prose({ article, speech }: Reading): { span: Span; quotation: null }[] {
  const found: { span: Span; quotation: null }[] = [];
  for (const block of article.blocks) {
    if (!isProse(block)) continue;
    let start = block.bodyStart;
    for (const quotation of speech.quotations) {
      if (quotation.end <= start || quotation.start >= block.end) continue;
      found.push({ span: { start, end: quotation.start }, quotation: null });
      start = quotation.end;
    }
    found.push({ span: { start, end: block.end }, quotation: null });
  }
  return found.filter(({ span }) => span.end > span.start);
}
