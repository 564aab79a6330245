import type { MatchedPlace } from './occurrence.ts';

export interface WeighedPlace extends MatchedPlace {
  /** The share of the stretch’s words that stand there, and the share of these that stand in quotation marks. */
  readonly coverage: number;
  readonly marked: number;
}

/**
 * What makes it believable that two articles have words from one source, in nats. The words themselves speak first:
 * how far they stand out from chance. It takes less to believe it of articles on the same subject, of words in
 * quotation marks on both sides, and of a quotation that stands there whole. The figures were set on real articles
 * in which every shared passage was known.
 */
const MARKED = 7;
const WHOLE = 10;
const SHARED_ELSEWHERE = 0.8;
const SAME_SUBJECT = 40;
const NEEDED = 30;
/** Words that chance explains by far are no reuse, whatever the articles have in common. */
const LEAST = -3;
const NEEDED_FOR_PASSAGE = 16;
const FEWEST_PASSAGE_WORDS = 12;

/** True where the words two articles share are not shared by chance. */
export function isReuse(place: WeighedPlace): boolean {
  const { query, match, elsewhere, coverage, marked } = place;
  const beyondChance = match.worth - query.rarity.chance;
  if (!query.stretches[match.stretch].quotation) {
    return match.alignment.here.length >= FEWEST_PASSAGE_WORDS && beyondChance >= NEEDED_FOR_PASSAGE;
  }
  if (beyondChance < LEAST) return false;
  const grounds = beyondChance + MARKED * marked + WHOLE * coverage + SHARED_ELSEWHERE * Math.log1p(elsewhere);
  if (grounds >= NEEDED) return true;
  if (grounds + SAME_SUBJECT * MOST_ALIKE < NEEDED) return false;
  return grounds + SAME_SUBJECT * Math.sqrt(place.likeness()) >= NEEDED;
}

const MOST_ALIKE = 0.6;
