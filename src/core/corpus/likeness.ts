import type { ScannedWords } from '../text/scan-words.ts';
import type { Query } from './query.ts';

/** No word counts for more than this, so that one odd name does not make two articles alike. */
const MOST_WORTH = 9;
/** What a word is taken to be worth that the query lacks. */
const OTHER_WORTH = 4.6;

/** How alike the words of two articles are, 0 to 1: the cosine of their words, the rare ones weighing more. */
export function likeness(query: Query, other: ScannedWords): number {
  const mine = countWords(query.words);
  const theirs = countWords(other);
  const worth = worthOf(query);
  let [product, myLength, theirLength] = [0, 0, 0];
  for (const [word, count] of mine) myLength += (worth(word) * weight(count)) ** 2;
  for (const [word, count] of theirs) {
    const shared = mine.get(word);
    if (shared === undefined) theirLength += (OTHER_WORTH * weight(count)) ** 2;
    else {
      theirLength += (worth(word) * weight(count)) ** 2;
      product += worth(word) ** 2 * weight(count) * weight(shared);
    }
  }
  return product / Math.sqrt(myLength * theirLength || 1);
}

const weight = (count: number) => 1 + Math.log(count);

function countWords({ count, hashes }: ScannedWords): Map<number, number> {
  const counts = new Map<number, number>();
  for (let i = 0; i < count; i++) counts.set(hashes[i], (counts.get(hashes[i]) ?? 0) + 1);
  return counts;
}

function worthOf({ words, rarity }: Query): (word: number) => number {
  const worth = new Map<number, number>();
  for (let i = 0; i < words.count; i++) worth.set(words.hashes[i], Math.min(MOST_WORTH, rarity.words[i]));
  return (word) => worth.get(word) ?? 0;
}
