import type { Reading } from '../reading.ts';
import type { Quotation } from '../speech/speech.ts';
import type { Archive, ArchivedArticle } from './archive.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import type { Cancellation, CorpusEvidence, Occurrence } from './corpus.ts';
import { groupByOrigin } from './group-by-origin.ts';
import { type Match, matchesOf } from './match.ts';
import { compareOccurrences, occurrenceOf } from './occurrence.ts';
import type { Found, Opened } from './opened.ts';
import { type Query, queryOf } from './query.ts';
import { type SeedFinder, seedFinder } from './seeds.ts';
import { withoutSetPhrases } from './set-phrases.ts';
import { sharedPassages } from './shared-passages.ts';
import { storyOf } from './story.ts';

/** How many places are kept of one quotation or passage. */
const MOST_OCCURRENCES = 24;

/** Finds where the words of `reading` stand in an archive, and which of its articles tell the same story. */
export async function findEvidence(
  reading: Reading,
  archive: Archive,
  cancellation: Cancellation,
): Promise<CorpusEvidence> {
  const query = queryOf(reading, archive.segments);
  const candidates = candidatesFor(query, archive.segments);
  const articles = await archive.load(candidates.map(({ article }) => article));
  const seeds = seedFinder(query);
  const opened: Opened[] = [];
  for (const [i, article] of articles.entries()) {
    if (cancellation.aborted) break;
    if (!article || isSame(article, reading)) continue;
    opened.push(open(query, seeds, candidates[i], article));
  }
  return gather(query, reading, opened);
}

/** An article is never evidence against itself. */
function isSame(article: ArchivedArticle, { article: { path, text } }: Reading): boolean {
  return article.path === path || article.text === text;
}

function open(query: Query, finder: SeedFinder, candidate: Candidate, article: ArchivedArticle): Opened {
  if (candidate.stretches.length === 0) return { candidate, article, found: [] };
  const seeds = finder.find(article.words, candidate.stretches);
  const matches: Match[] = [];
  for (const [stretch, shared] of seeds) {
    if (shared.length > 0) matches.push(...matchesOf(query, stretch, article.words, shared));
  }
  const total = matches.reduce((sum, match) => sum + match.worth, 0);
  const found: Found[] = [];
  for (const match of matches) {
    const elsewhere = Math.max(0, total - match.worth, candidate.likeness - match.worth);
    const occurrence = occurrenceOf({ query, match, article, elsewhere });
    if (occurrence) found.push({ stretch: match.stretch, occurrence, words: match.alignment.here.length });
  }
  return { candidate, article, found };
}

function groupByStretch(found: readonly Found[]): ReadonlyMap<number, readonly Occurrence[]> {
  const byStretch = new Map<number, Occurrence[]>();
  for (const { stretch, occurrence } of [...found].sort((a, b) => a.stretch - b.stretch)) {
    const places = byStretch.get(stretch);
    if (places) places.push(occurrence);
    else byStretch.set(stretch, [occurrence]);
  }
  return byStretch;
}

function gather(query: Query, reading: Reading, opened: readonly Opened[]): CorpusEvidence {
  const byStretch = groupByStretch(groupByOrigin(withoutSetPhrases(query, opened)));
  const quotations = new Map<Quotation, readonly Occurrence[]>();
  for (const [stretch, places] of byStretch) {
    const { quotation } = query.stretches[stretch];
    if (quotation) quotations.set(quotation, best([...(quotations.get(quotation) ?? []), ...places]));
  }
  const passages = sharedPassages(query, byStretch);
  return { quotations, passages, story: storyOf({ query, reading, opened }) };
}

function best(places: readonly Occurrence[]): readonly Occurrence[] {
  return [...places].sort(compareOccurrences).slice(0, MOST_OCCURRENCES);
}
