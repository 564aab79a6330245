import type { Reading } from '../reading.ts';
import { PassageMemory } from '../speech/passage-memory.ts';
import type { ReadPassage } from '../speech/passage-reading.ts';
import type { Quotation } from '../speech/speech.ts';
import type { ScannedWords } from '../text/scan-words.ts';
import type { Archive, ArchivedArticle } from './archive.ts';
import { bestOf } from './best-of.ts';
import { type Candidate, candidateFinder } from './candidates.ts';
import type { Cancellation, CorpusEvidence, SharedPassage } from './corpus.ts';
import { groupByOrigin } from './group-by-origin.ts';
import { likenessMeter } from './likeness.ts';
import { type Match, matchesOf } from './match.ts';
import { memo } from './memo.ts';
import { occurrenceOf, speakerThere } from './occurrence.ts';
import type { Found, Opened } from './opened.ts';
import { passagesOf } from './passages-of.ts';
import { type Query, queryOf } from './query.ts';
import { type SeedFinder, seedFinder } from './seeds.ts';
import { withoutSetPhrases } from './set-phrases.ts';
import { storyOf } from './story.ts';

/** Finds where the words of `reading` stand in an archive, and which of its articles tell the same story. */
export type FindEvidence = (reading: Reading, archive: Archive, cancellation: Cancellation) => Promise<CorpusEvidence>;

/** Made once and kept, so that search after search works in the same rooms. */
export function evidenceFinder(candidatesFor = candidateFinder()): FindEvidence {
  const passages = new PassageMemory();
  return async (reading, archive, cancellation) => {
    const query = queryOf(reading, archive.segments);
    const candidates = candidatesFor(query, archive.segments);
    const articles = await archive.load(candidates.map(({ article }) => article));
    const readPassage = passages.nextReader();
    const search: Search = { query, seeds: seedFinder(query), likeness: likenessMeter(query), readPassage };
    const opened: Opened[] = [];
    for (const [i, article] of articles.entries()) {
      if (cancellation.aborted) break;
      if (article && !isSame(article, reading)) opened.push(open(search, candidates[i], article));
    }
    return gather(query, reading, opened);
  };
}

interface Search {
  readonly query: Query;
  readonly seeds: SeedFinder;
  readonly readPassage: ReadPassage;
  likeness(words: ScannedWords): number;
}

/** An article is never evidence against itself. */
function isSame(article: ArchivedArticle, { article: { path, text } }: Reading): boolean {
  return article.path === path || article.isText(text);
}

function open({ query, seeds, likeness, readPassage }: Search, candidate: Candidate, article: ArchivedArticle): Opened {
  const alike = memo(() => likeness(article.words));
  const matches: Match[] = [];
  for (const [stretch, shared] of seeds.find(article.words, candidate.stretches)) {
    if (shared.length > 0) matches.push(...matchesOf(query, stretch, article.words, shared));
  }
  const total = matches.reduce((sum, match) => sum + match.worth, 0);
  const found: Found[] = [];
  for (const match of matches) {
    const elsewhere = Math.max(0, total - match.worth, candidate.likeness - match.worth);
    const place = { query, match, article, elsewhere, likeness: alike };
    const occurrence = occurrenceOf(place);
    if (!occurrence) continue;
    const { here } = match.alignment;
    const speaker = () => speakerThere(place, occurrence, readPassage);
    found.push({ stretch: match.stretch, occurrence, here, speaker, likeness: alike });
  }
  return { candidate, article, found, likeness: alike };
}

function gather(query: Query, reading: Reading, opened: readonly Opened[]): CorpusEvidence {
  const byStretch = groupByStretch(groupByOrigin(withoutSetPhrases(query, opened)));
  const quotations = new Map<Quotation, Found[]>();
  const passages: SharedPassage[] = [];
  for (const [stretch, places] of byStretch) {
    const { quotation } = query.stretches[stretch];
    if (quotation) quotations.set(quotation, [...(quotations.get(quotation) ?? []), ...places]);
    else passages.push(...passagesOf(query, places));
  }
  return {
    quotations: new Map([...quotations].map(([quotation, places]) => [quotation, bestOf(places)])),
    passages: passages.sort((a, b) => a.start - b.start),
    story: storyOf({ query, reading, opened }),
  };
}

function groupByStretch(found: readonly Found[]): ReadonlyMap<number, readonly Found[]> {
  const byStretch = new Map<number, Found[]>();
  for (const place of [...found].sort((a, b) => a.stretch - b.stretch)) {
    const places = byStretch.get(place.stretch);
    if (places) places.push(place);
    else byStretch.set(place.stretch, [place]);
  }
  return byStretch;
}
