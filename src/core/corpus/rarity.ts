import { hashFolded, type ScannedWords, scanWords } from '../text/scan-words.ts';
import { commonWords } from './common-words.data.ts';
import { shingleAt, shingleCount } from './fingerprints.ts';
import { findPostings, type Postings } from './postings.ts';
import { type Segment, wordCount } from './segment.ts';
import { stockPhrases } from './stock-phrases.data.ts';

/**
 * How rare a text’s words are, in nats: a word that stands in one article of `e ** n` is worth `n`. What decides
 * whether two articles share a source is not how many words they share but how improbable those are.
 */
export interface Rarity {
  /** What each word is worth by itself. */
  readonly words: Float32Array;
  /** What each shingle, three words from there on, is worth as a whole; it is never more than its words. */
  readonly shingles: Float32Array;
  /** Which articles hold each shingle. */
  readonly postings: Postings;
  /** What it takes to stand out from a corpus of this size: words worth less are shared by chance. */
  readonly chance: number;
}

/** Articles that are taken to exist beside the corpus, so that a handful of articles is no measure of the language. */
const ASSUMED_ARTICLES = 2_000;

/** Weighs each word and shingle of a text by the corpus. */
export function rarityOf(words: ScannedWords, segments: readonly Segment[]): Rarity {
  const articles = ASSUMED_ARTICLES + segments.reduce((sum, segment) => sum + segment.articleCount, 0);
  const worth = new Float32Array(words.count);
  const shares = new Float64Array(words.count);
  for (let i = 0; i < words.count; i++) {
    shares[i] = common().get(words.hashes[i]) ?? 0;
    worth[i] = wordWorth(words.hashes[i], shares[i], segments, articles);
  }
  const postings = findPostings(words, segments);
  const shingles = new Float32Array(postings.shingles.length);
  for (let i = 0; i < shingles.length; i++) {
    const chosen = postings.counts[i] / shareChosen(postings.shingles[i]);
    shingles[i] = Math.log(articles / (Math.max(0.5, chosen - 0.5) + assumedCount(shares, i)));
  }
  discountStock(postings.shingles, shingles);
  return { words: worth, shingles, postings, chance: Math.log(articles) };
}

/** Takes from each shingle the share of its words that belong to a set phrase, or to two that follow each other. */
function discountStock(shingles: Uint32Array, worths: Float32Array): void {
  const isStock = new Uint8Array(shingles.length + 2);
  for (let at = 0; at < shingles.length; at++) {
    const ways = stock().get(shingles[at]);
    if (ways?.has(END)) isStock.fill(1, at, at + 3);
    if (at + 1 < shingles.length && ways?.has(shingles[at + 1])) isStock.fill(1, at, at + 4);
  }
  for (let at = 0; at < shingles.length; at++) {
    const free = 3 - isStock[at] - isStock[at + 1] - isStock[at + 2];
    worths[at] *= Math.max(free / 3, 0.1);
  }
}

function wordWorth(hash: number, share: number, segments: readonly Segment[], articles: number): number {
  let count = 0.5 + ASSUMED_ARTICLES * share;
  for (const segment of segments) count += wordCount(segment, hash);
  return Math.max(0, Math.log(articles / count));
}

/** In how many of the assumed articles a shingle would stand, by how common its words are. */
function assumedCount(shares: Float64Array, at: number): number {
  let share = 0.1;
  for (let i = at; i < at + 3; i++) share *= shares[i] || RARE;
  return share * ASSUMED_ARTICLES;
}

const RARE = 0.002;

/** How often a shingle is chosen as a fingerprint: seldom if its hash is high, for its neighbours’ are lower. */
function shareChosen(shingle: number): number {
  const height = shingle / 0x1_0000_0000;
  return Math.max(0.25, 1 - height * height);
}

/**
 * What a run of shared words is worth: words `from` to `end` of the text. Of its shingles those are added up that do
 * not overlap and together are worth most.
 */
export function runWorth(rarity: Rarity, from: number, end: number): number {
  const length = end - from;
  if (length < 3) return sum(rarity.words, from, end) * (length === 1 ? 0.5 : 0.7);
  let [before, last, here] = [0, 0, 0];
  for (let at = from; at + 3 <= end; at++) {
    const next = Math.max(here, before + rarity.shingles[at]);
    [before, last, here] = [last, here, next];
  }
  return here;
}

function sum(values: Float32Array, from: number, end: number): number {
  let total = 0;
  for (let i = from; i < end; i++) total += values[i];
  return total;
}

let commonMemo: Map<number, number> | undefined;
function common(): ReadonlyMap<number, number> {
  if (commonMemo) return commonMemo;
  commonMemo = new Map();
  const shares = { most: 0.6, many: 0.3, some: 0.08 };
  for (const [level, share] of Object.entries(shares)) {
    for (const word of commonWords[level as keyof typeof commonWords].split(/\s+/))
      commonMemo.set(hashFolded(word), share);
  }
  return commonMemo;
}

/** What may follow a phrase of three words, which is a whole one. */
const END = -1;

let stockMemo: Map<number, Set<number>> | undefined;
/** For each shingle of a set phrase the shingle that follows it there: three words alone are anybody's, four are of it. */
function stock(): ReadonlyMap<number, ReadonlySet<number>> {
  if (stockMemo) return stockMemo;
  stockMemo = new Map();
  for (const phrase of stockPhrases) {
    const { count, hashes } = scanWords(phrase);
    for (let i = 0; i < shingleCount(count); i++) {
      const next = count === 3 ? END : i + 4 <= count ? shingleAt(hashes, i + 1) : null;
      if (next === null) continue;
      const ways = stockMemo.get(shingleAt(hashes, i)) ?? new Set();
      stockMemo.set(shingleAt(hashes, i), ways.add(next));
    }
  }
  return stockMemo;
}
