import type { ScannedWords } from '../text/scan-words.ts';
import type { ArchivedArticle } from './archive.ts';
import { shingleAt, shingleCount } from './fingerprints.ts';
import { compareText } from './occurrence.ts';
import type { Found, Opened } from './opened.ts';

/** One shingle in so many stands for an article when two are compared as wholes. */
const SAMPLING = 16;
/** Articles that share more than this of the longer one are copies of one story; a brief may share a sentence with any. */
const COPY = 0.5;

/**
 * The occurrences of all opened articles, each with its origin: copies of one wire story are one voice, however many
 * print it. The origin is the path of the earliest copy.
 */
export function groupByOrigin(opened: readonly Opened[]): readonly Found[] {
  const telling = opened.filter((article) => article.found.length > 0);
  const origins = originsOf(telling.map(({ article }) => article));
  return telling
    .sort((a, b) => byDate(a.article, b.article))
    .flatMap(({ article: { path }, found }) =>
      found.map((place) => ({ ...place, occurrence: { ...place.occurrence, origin: origins.get(path) ?? path } })),
    );
}

/** For each article, by path, its earliest copy among them; an article that is no copy is its own. */
export function originsOf(articles: readonly ArchivedArticle[]): ReadonlyMap<string, string> {
  const groups = copyGroups();
  const origins = new Map<string, string>();
  for (const { path, words } of [...articles].sort(byDate)) origins.set(path, groups.originOf(sampleOf(words), path));
  return origins;
}

function byDate(one: ArchivedArticle, other: ArchivedArticle): number {
  return compareText(one.meta.date ?? '9999', other.meta.date ?? '9999') || compareText(one.path, other.path);
}

function sampleOf(words: ScannedWords): ReadonlySet<number> {
  const sample = new Set<number>();
  for (let i = 0; i < shingleCount(words.count); i++) {
    const shingle = shingleAt(words.hashes, i);
    if (shingle % SAMPLING === 0) sample.add(shingle);
  }
  return sample;
}

/** Puts one article after another with those that it is a copy of; each shingle leads to the groups that have it. */
function copyGroups() {
  const groups: { readonly size: number; readonly origin: string }[] = [];
  const holders = new Map<number, number[]>();
  const originOf = (sample: ReadonlySet<number>, path: string): string => {
    const shared = new Map<number, number>();
    for (const shingle of sample)
      for (const group of holders.get(shingle) ?? []) shared.set(group, (shared.get(group) ?? 0) + 1);
    for (const [group, count] of [...shared].sort(([a], [b]) => a - b)) {
      const { size, origin } = groups[group];
      if (Math.min(size, sample.size) >= FEWEST && count >= Math.max(size, sample.size) * COPY) return origin;
    }
    const number = groups.push({ size: sample.size, origin: path }) - 1;
    for (const shingle of sample) {
      const known = holders.get(shingle);
      if (known) known.push(number);
      else holders.set(shingle, [number]);
    }
    return path;
  };
  return { originOf };
}

/** Too short a sample says nothing. */
const FEWEST = 4;
