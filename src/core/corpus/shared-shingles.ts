import type { Postings } from './postings.ts';
import type { Query } from './query.ts';
import { ARTICLES_PER_SEGMENT, type Segment } from './segment.ts';

/**
 * The shingles of the query that each article holds, as lists: from `heads[holder]` on by `nexts` to -1, in the order of
 * the query. Articles are counted through all segments here, so that the heads lie close together.
 */
export interface SharedShingles {
  /** The articles that hold any, as far as `holderCount`. */
  readonly holders: Int32Array;
  readonly holderCount: number;
  readonly heads: Int32Array;
  readonly nexts: Int32Array;
  /** Which shingle of the query each entry of a list is. */
  readonly shingles: Int32Array;
  /** The article’s number as `Candidate` has it. */
  articleOf(holder: number): number;
}

/** A shingle in more articles than these says nothing about which. */
const MOST_ARTICLES = 400;

/** The rooms are used again and again; what a call answers holds until the next. */
export function shingleCollector(): (query: Query, segments: readonly Segment[]) => SharedShingles {
  let articles = { heads: new Int32Array(0), holders: new Int32Array(0) };
  let entries = { nexts: new Int32Array(0), shingles: new Int32Array(0) };
  return ({ rarity: { postings } }, segments) => {
    const firsts = firstsOf(segments);
    const [articleCount, most] = [firsts[segments.length], countEntries(postings)];
    if (articles.heads.length < articleCount)
      articles = { heads: new Int32Array(articleCount), holders: new Int32Array(articleCount) };
    if (entries.nexts.length < most) entries = { nexts: new Int32Array(most * 2), shingles: new Int32Array(most * 2) };
    const { heads, holders } = articles;
    heads.fill(-1);
    const holderCount = collect({ postings, segments, firsts }, { holders, heads, ...entries });
    return { holders, holderCount, heads, ...entries, articleOf: (holder) => articleAt(firsts, holder) };
  };
}

/** The number of each segment’s first article where all are counted in a row, and at the end how many there are. */
function firstsOf(segments: readonly Segment[]): readonly number[] {
  const firsts = [0];
  for (const [number, { articleCount }] of segments.entries()) firsts.push(firsts[number] + articleCount);
  return firsts;
}

function articleAt(firsts: readonly number[], holder: number): number {
  let number = firsts.length - 2;
  while (firsts[number] > holder) number--;
  return number * ARTICLES_PER_SEGMENT + holder - firsts[number];
}

const isTelling = (count: number) => count > 0 && count <= MOST_ARTICLES;

function countEntries({ counts }: Postings): number {
  let most = 0;
  for (let at = 0; at < counts.length; at++) if (isTelling(counts[at])) most += counts[at];
  return most;
}

interface Index {
  readonly postings: Postings;
  readonly segments: readonly Segment[];
  readonly firsts: readonly number[];
}

type Room = Pick<SharedShingles, 'holders' | 'heads' | 'nexts' | 'shingles'>;

/** Fills the lists and answers how many articles have one. */
function collect({ postings, segments, firsts }: Index, { holders, heads, nexts, shingles }: Room): number {
  let [used, holderCount] = [0, 0];
  for (let at = postings.counts.length - 1; at >= 0; at--) {
    if (!isTelling(postings.counts[at])) continue;
    for (let number = 0; number < segments.length; number++) {
      const { articles } = segments[number];
      const end = postings.ranges[number][2 * at + 1];
      for (let i = postings.ranges[number][2 * at]; i < end; i++) {
        const holder = firsts[number] + articles[i];
        if (heads[holder] < 0) holders[holderCount++] = holder;
        nexts[used] = heads[holder];
        shingles[used] = at;
        heads[holder] = used++;
      }
    }
  }
  return holderCount;
}
