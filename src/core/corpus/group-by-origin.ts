import type { ScannedWords } from '../text/scan-words.ts';
import type { ArchivedArticle } from './archive.ts';
import { shingleAt, shingleCount } from './fingerprints.ts';
import { compareText } from './occurrence.ts';
import type { Found, Opened } from './opened.ts';

/** One shingle in so many stands for an article when two are compared as wholes. */
const SAMPLING = 16;
/** Articles that share more than this of the shorter one are copies of one story. */
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
  const groups: { readonly sample: ReadonlySet<number>; readonly origin: string }[] = [];
  const origins = new Map<string, string>();
  for (const { path, words } of [...articles].sort(byDate)) {
    const sample = sampleOf(words);
    let group = groups.find((other) => areCopies(other.sample, sample));
    if (!group) {
      group = { sample, origin: path };
      groups.push(group);
    }
    origins.set(path, group.origin);
  }
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

function areCopies(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (small.size < 4) return false;
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared++;
  return shared >= small.size * COPY;
}
