import type { ScannedWords } from '../text/scan-words.ts';
import type { Query } from './query.ts';
import { type WordTally, wordTallier } from './word-tally.ts';

/** No word counts for more than this, so that one odd name does not make two articles alike. */
const MOST_WORTH = 9;
/** What a word is taken to be worth that the query lacks. */
const OTHER_WORTH = 4.6;

/**
 * Tells how alike the words of the query and of another article are, 0 to 1: the cosine of their words, the rare ones
 * weighing more. Made once for a query, asked for each article.
 */
export function likenessMeter(query: Query): (other: ScannedWords) => number {
  const mine = wordTallier()(query.words);
  const worths = worthsOf(query, mine);
  const tally = wordTallier();
  let length = 0;
  for (let word = 0; word < mine.length; word++) length += (worths[word] * weight(mine.counts[word])) ** 2;
  return (other) => {
    const theirs = tally(other);
    let [product, otherLength] = [0, 0];
    for (let i = 0; i < theirs.length; i++) {
      const word = mine.numberOf(theirs.hashes[i]);
      const count = weight(theirs.counts[i]);
      otherLength += ((word < 0 ? OTHER_WORTH : worths[word]) * count) ** 2;
      if (word >= 0) product += worths[word] ** 2 * count * weight(mine.counts[word]);
    }
    return product / Math.sqrt(length * otherLength || 1);
  };
}

const weights = Float64Array.from({ length: 64 }, (_, count) => 1 + Math.log(Math.max(1, count)));
const weight = (count: number) => (count < 64 ? weights[count] : 1 + Math.log(count));

/** What each different word of the query is worth. */
function worthsOf({ words, rarity }: Query, { length, numberOf }: WordTally): Float64Array {
  const worths = new Float64Array(length);
  for (let i = 0; i < words.count; i++) worths[numberOf(words.hashes[i])] = Math.min(MOST_WORTH, rarity.words[i]);
  return worths;
}
