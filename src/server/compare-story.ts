import type { TextDocument } from 'vscode-languageserver-textdocument';
import { compareSources } from '../core/compare/compare-sources.ts';
import type { Cancellation } from '../core/corpus/corpus.ts';
import type { Reading } from '../core/reading.ts';
import { read } from '../core/review.ts';
import type { CompareAnswer, CompareParams } from '../protocol/requests.ts';
import type { Session } from './session.ts';

/** More sources than this make a table that nobody reads. */
const MOST_SOURCES = 60;
const USUAL_SOURCES = 12;

/** Compares a document with the sources of its story, or with those that the person chose. The document comes first. */
export async function compareStory(
  session: Session,
  { uri, others }: CompareParams,
  cancellation: Cancellation,
): Promise<CompareAnswer | null> {
  const document = session.documents.get(uri);
  if (!document) return null;
  const chosen = others ? await readAll(session, others) : await storyOf(session, document, cancellation);
  const reading = session.reviews.readingOf(document);
  const readings = [reading, ...chosen.filter(({ article }) => article.path !== reading.article.path)];
  const comparison = await compareSources(readings.slice(0, MOST_SOURCES), cancellation);
  return { uris: comparison.sources.map(({ path }) => path), comparison };
}

async function storyOf(
  { reviews }: Session,
  document: TextDocument,
  cancellation: Cancellation,
): Promise<readonly Reading[]> {
  const { story } = await reviews.evidenceOf(document, cancellation);
  return story.slice(0, USUAL_SOURCES).map((article) => article.reading);
}

/** The articles as they stand in the editor or else on disk; one that cannot be read is left out. */
async function readAll({ documents, reviews, disk }: Session, uris: readonly string[]): Promise<readonly Reading[]> {
  const readings = uris.map(async (uri) => {
    const document = documents.get(uri);
    if (document) return reviews.readingOf(document);
    const text = await disk.readText(uri).catch(() => null);
    return text === null ? null : read(uri, text);
  });
  return (await Promise.all(readings)).filter((reading) => reading !== null);
}
