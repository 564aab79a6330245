import { readArticle } from '../article/read-article.ts';
import { scanWords } from '../text/scan-words.ts';
import { shingleAt, shingleCount } from './fingerprints.ts';
import { frontMatterEnd } from './front-matter-end.ts';

/** What a corpus holds, for those who put it together. */
export interface CorpusStatistics {
  readonly articles: number;
  readonly words: number;
  /** Those with the most articles first. */
  readonly outlets: readonly { readonly name: string; readonly articles: number }[];
  /** Articles that name no outlet. */
  readonly withoutOutlet: number;
  /** The first and the last day, of the articles that give one; `null` where none does. */
  readonly from: string | null;
  readonly to: string | null;
  /** Articles that give none, or one still to come. */
  readonly withoutDate: number;
  /** The longest first: one far beyond the others is mostly several in one file. */
  readonly longest: readonly { readonly name: string; readonly words: number }[];
  /** Articles that are mostly another's words, told by a sample: maybe the same wire story again. */
  readonly nearCopies: number;
}

/** Takes articles one by one. */
export interface StatisticsCollector {
  add(name: string, text: string): void;
  finish(): CorpusStatistics;
}

const MOST_LONGEST = 5;
/** Where no front matter says it, the outlet and the date stand near the top. */
const TOP = 3_000;

/** Counts articles; `today`, as `2024-05-12`, tells dates that cannot be right. */
export function statisticsCollector(today: string): StatisticsCollector {
  const outlets = new Map<string, number>();
  const lengths: { readonly name: string; readonly words: number }[] = [];
  const copies = copyFinder();
  let [words, withoutOutlet, withoutDate, nearCopies] = [0, 0, 0, 0];
  let [from, to]: (string | null)[] = [null, null];
  return {
    add(name, text) {
      const scanned = scanWords(text, frontMatterEnd(text));
      words += scanned.count;
      lengths.push({ name, words: scanned.count });
      if (copies.isCopy(scanned)) nearCopies++;
      const { source, date } = readArticle(name, text.slice(0, TOP)).meta;
      if (source) outlets.set(source, (outlets.get(source) ?? 0) + 1);
      else withoutOutlet++;
      const day = /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0];
      if (day === undefined || day > today) withoutDate++;
      else [from, to] = [from && from < day ? from : day, to && to > day ? to : day];
    },
    finish: () => ({
      articles: lengths.length,
      words,
      outlets: [...outlets].map(([name, articles]) => ({ name, articles })).sort((a, b) => b.articles - a.articles),
      withoutOutlet,
      from,
      to,
      withoutDate,
      longest: [...lengths].sort((a, b) => b.words - a.words).slice(0, MOST_LONGEST),
      nearCopies,
    }),
  };
}

/** An article is known by its smallest shingles; one that shares most of them with another is mostly the same. */
const SAMPLE = 12;
const SHARED = 8;
/** Shingles that so many articles are known by are a site's own lines. */
const MOST_HOLDERS = 60;

function copyFinder() {
  const holders = new Map<number, number[]>();
  let articles = 0;
  return {
    isCopy({ hashes, count }: ReturnType<typeof scanWords>): boolean {
      const sample = smallest(hashes, shingleCount(count));
      const shared = new Map<number, number>();
      for (const shingle of sample) {
        const known = holders.get(shingle) ?? [];
        for (const other of known) shared.set(other, (shared.get(other) ?? 0) + 1);
        if (known.length < MOST_HOLDERS) holders.set(shingle, [...known, articles]);
      }
      articles++;
      return [...shared.values()].some((number) => number >= SHARED);
    },
  };
}

function smallest(hashes: Uint32Array, shingles: number): readonly number[] {
  const kept: number[] = [];
  for (let at = 0; at < shingles; at++) {
    const shingle = shingleAt(hashes, at);
    if (kept.length === SAMPLE && shingle >= kept[SAMPLE - 1]) continue;
    if (kept.includes(shingle)) continue;
    kept.push(shingle);
    kept.sort((a, b) => a - b);
    if (kept.length > SAMPLE) kept.pop();
  }
  return kept;
}
