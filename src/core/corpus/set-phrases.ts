import type { Opened } from './opened.ts';
import type { Query } from './query.ts';

/** Longer ones are nobody’s set phrase. */
const MOST_WORDS = 10;
/** In so many articles a short phrase is a set one, unless one of them is on the same subject. */
const FEWEST_ARTICLES = 3;
const SAME_SUBJECT = 0.08;

/** Leaves out short phrases that stand in several articles none of which is about what this one is about. */
export function withoutSetPhrases(query: Query, opened: readonly Opened[]): readonly Opened[] {
  const common = new Set([...query.stretches.keys()].filter((stretch) => isSetPhrase(stretch, opened)));
  if (common.size === 0) return opened;
  return opened.map((each) => ({ ...each, found: each.found.filter(({ stretch }) => !common.has(stretch)) }));
}

function isSetPhrase(stretch: number, opened: readonly Opened[]): boolean {
  const holders = opened.filter(({ found }) => found.some((place) => place.stretch === stretch));
  if (holders.length < FEWEST_ARTICLES) return false;
  const places = holders.flatMap(({ found }) => found.filter((place) => place.stretch === stretch));
  if (places.some(({ here }) => here.length > MOST_WORDS)) return false;
  return holders.every(({ likeness }) => likeness() < SAME_SUBJECT);
}
