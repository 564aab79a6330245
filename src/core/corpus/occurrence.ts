import { mayBeSameSpeaker, shareName } from '../names/same-speaker.ts';
import type { ReadPassage } from '../speech/passage-reading.ts';
import type { Span } from '../text/span.ts';
import type { ArchivedArticle } from './archive.ts';
import type { Difference, Occurrence } from './corpus.ts';
import { compareWording, type Wording } from './differences.ts';
import { changedEnd } from './edge-differences.ts';
import { isReuse } from './is-reuse.ts';
import type { Match } from './match.ts';
import type { Query } from './query.ts';

export interface MatchedPlace {
  readonly query: Query;
  readonly match: Match;
  readonly article: ArchivedArticle;
  /** What the words are worth that the two articles share beside this match. */
  readonly elsewhere: number;
  /** How alike the two articles are. */
  likeness(): number;
}

const SIMILAR = 0.7;
/** Long improbable runs speak for themselves, even where a whole sentence between them was left out. */
const SIMILAR_IF_TELLING = 0.4;
const TELLING = 40;

/** The match as the evidence gives it, or `null` where chance may explain it; nobody is named yet as its speaker. */
export function occurrenceOf(place: MatchedPlace): Occurrence | null {
  const { query, match, article } = place;
  const { here, there } = match.alignment;
  if (here.length === 0) return null;
  const span = { start: article.words.starts[there[0]], end: article.words.ends[there[there.length - 1]] };
  const coverage = here.length / (query.stretches[match.stretch].end - query.stretches[match.stretch].from);
  const marked = shareMarked(article, there, span);
  if (!isReuse({ ...place, coverage, marked })) return null;
  const { differences, similarity, changed } = wordingOf(place);
  if (similarity < (match.worth - query.rarity.chance > TELLING ? SIMILAR_IF_TELLING : SIMILAR)) return null;
  const end = changed?.there.end ?? span.end;
  return {
    start: span.start,
    end,
    text: article.text.slice(span.start, end),
    path: article.path,
    meta: article.meta,
    query: { start: query.words.starts[here[0]], end: changed?.here.end ?? query.words.ends[here[here.length - 1]] },
    similarity,
    coverage,
    inQuotes: marked > 0.5,
    speakerName: null,
    differences,
    origin: article.path,
  };
}

/** What the match says of the wording, the `changed` end of a quotation included, which no alignment reaches. */
function wordingOf({ query, match, article }: MatchedPlace): Wording & { readonly changed: Difference | null } {
  const { differences, similarity } = compareWording(query, article, match.alignment);
  const { quotation, end } = query.stretches[match.stretch];
  const changed = quotation ? changedEnd(query, end, article, match.alignment) : null;
  if (!changed) return { differences, similarity, changed };
  const matched = match.alignment.here.length;
  const lost = end - 1 - match.alignment.here[matched - 1];
  return { differences: [...differences, changed], similarity: matched / (matched / similarity + lost), changed };
}

/**
 * Who speaks there. The paragraphs round it mostly tell enough; where they give a name that is not plainly that of the
 * speaker here, a name must stand there, and the whole article is read before anybody is told that the two differ.
 */
export function speakerThere(
  { query, match, article }: MatchedPlace,
  occurrence: Occurrence,
  readPassage: ReadPassage,
): string | null {
  const marked = shareMarked(article, match.alignment.there, occurrence);
  if (marked === 0) return null;
  const name = article.speakerOf(occurrence, 'paragraphs', readPassage);
  const here = query.stretches[match.stretch].quotation?.speakerName;
  if (!name || (here && shareName(name, here) && mayBeSameSpeaker(name, here))) return name;
  return article.speakerOf(occurrence, here && occurrence.coverage * marked > 0.5 ? 'name' : 'near', readPassage);
}

/** Which share of an article’s words `there` stands in quotation marks; all of them lie in `span`. */
export function shareMarked({ words, markedNear }: ArchivedArticle, there: readonly number[], span: Span): number {
  const marked = markedNear(span);
  const inside = there.filter((word) =>
    marked.some(({ start, end }) => start <= words.starts[word] && words.starts[word] < end),
  );
  return inside.length / there.length;
}

/** Fuller and truer places first, then those in quotation marks, then the earlier article. */
export function compareOccurrences(one: Occurrence, other: Occurrence): number {
  const byWords = other.coverage * other.similarity - one.coverage * one.similarity;
  if (Math.abs(byWords) > 1e-6) return byWords;
  if (one.inQuotes !== other.inQuotes) return one.inQuotes ? -1 : 1;
  return compareText(one.meta.date ?? '9999', other.meta.date ?? '9999') || compareText(one.path, other.path);
}

/** By code units: the same order on every machine. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
