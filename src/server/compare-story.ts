import { compareSources } from '../core/compare/compare-sources.ts';
import type { Cancellation } from '../core/corpus/corpus.ts';
import type { CompareAnswer, CompareParams } from '../protocol/requests.ts';
import type { Session } from './session.ts';
import { storySources } from './story-sources.ts';

/** More sources than this make a table that nobody reads. */
const MOST_SOURCES = 60;

/** Compares a document with the sources of its story, or with those that the person chose. The document comes first. */
export async function compareStory(
  session: Session,
  params: CompareParams,
  cancellation: Cancellation,
): Promise<CompareAnswer | null> {
  const story = await storySources(session, params, cancellation);
  if (!story) return null;
  const readings = [story.reading, ...story.sources.map(({ reading }) => reading)];
  const comparison = await compareSources(readings.slice(0, MOST_SOURCES), cancellation);
  return { uris: comparison.sources.map(({ path }) => path), comparison };
}
