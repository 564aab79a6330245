import { comparisonSteps } from '../core/compare/compare-sources.ts';
import type { Comparison } from '../core/compare/comparison.ts';
import type { Cancellation } from '../core/corpus/corpus.ts';
import type { Reading } from '../core/reading.ts';
import type { CompareAnswer, CompareParams } from '../protocol/requests.ts';
import type { Session } from './session.ts';
import { storySources } from './story-sources.ts';
import { turn } from './turn.ts';

/** More sources than this make a table that nobody reads. */
const MOST_SOURCES = 60;

/**
 * Compares a document with the sources of its story, or with those that the person chose. The document comes first.
 * Meanwhile other requests have their turn; nothing comes of it once it is not wanted any more.
 */
export async function compareStory(
  session: Session,
  params: CompareParams,
  cancellation: Cancellation,
): Promise<CompareAnswer | null> {
  const story = await storySources(session, params, cancellation);
  if (!story) return null;
  const readings = [story.reading, ...story.sources.map(({ reading }) => reading)];
  const comparison = await comparedInTurns(readings.slice(0, MOST_SOURCES), cancellation);
  return comparison && { uris: comparison.sources.map(({ path }) => path), comparison };
}

async function comparedInTurns(readings: readonly Reading[], cancellation: Cancellation): Promise<Comparison | null> {
  const steps = comparisonSteps(readings, cancellation);
  while (!cancellation.aborted) {
    const step = await steps.next();
    if (step.done === true) return step.value;
    await turn();
  }
  return null;
}
