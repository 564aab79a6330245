import type { ScannedWords } from '../text/scan-words.ts';
import type { Query } from './query.ts';

/** No word counts for more than this, so that one odd name does not make two articles alike. */
const MOST_WORTH = 9;
/** What a word is taken to be worth that the query lacks. */
const OTHER_WORTH = 4.6;

/**
 * Tells how alike the words of the query and of another article are, 0 to 1: the cosine of their words, the rare ones
 * weighing more. Made once for a query, asked for each article.
 */
export function likenessMeter(query: Query): (other: ScannedWords) => number {
  const worths = worthOf(query);
  let length = 0;
  const mine = countWords(query.words);
  for (const [word, count] of mine) length += ((worths.get(word) ?? 0) * weight(count)) ** 2;
  return (other) => {
    let [product, otherLength] = [0, 0];
    for (const [word, count] of countWords(other)) {
      const shared = mine.get(word);
      if (shared === undefined) {
        otherLength += (OTHER_WORTH * weight(count)) ** 2;
        continue;
      }
      const worth = worths.get(word) ?? 0;
      otherLength += (worth * weight(count)) ** 2;
      product += worth ** 2 * weight(count) * weight(shared);
    }
    return product / Math.sqrt(length * otherLength || 1);
  };
}

const weights = Float64Array.from({ length: 64 }, (_, count) => 1 + Math.log(Math.max(1, count)));
const weight = (count: number) => (count < 64 ? weights[count] : 1 + Math.log(count));

function countWords({ count, hashes }: ScannedWords): Map<number, number> {
  const counts = new Map<number, number>();
  for (let i = 0; i < count; i++) counts.set(hashes[i], (counts.get(hashes[i]) ?? 0) + 1);
  return counts;
}

function worthOf({ words, rarity }: Query): ReadonlyMap<number, number> {
  const worth = new Map<number, number>();
  for (let i = 0; i < words.count; i++) worth.set(words.hashes[i], Math.min(MOST_WORTH, rarity.words[i]));
  return worth;
}
