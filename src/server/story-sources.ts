import type { Cancellation, CorpusEvidence, StoryArticle } from '../core/corpus/corpus.ts';
import { memoryCorpus } from '../core/corpus/memory-corpus.ts';
import type { Reading } from '../core/reading.ts';
import { read } from '../core/review.ts';
import { uriKey } from '../disk/uri-key.ts';
import { noChoice, type SourceChoice } from '../protocol/source-choice.ts';
import type { Session } from './session.ts';

/** Which sources are asked for: those of the document's story as the person chose among them, or `others` alone. */
export interface SourcesQuestion {
  readonly uri: string;
  readonly others?: readonly string[] | undefined;
  readonly choice?: SourceChoice | undefined;
}

/** An article and the sources that it is set beside. */
export interface StorySources {
  readonly reading: Reading;
  readonly sources: readonly StoryArticle[];
  /** Those that the person took out. */
  readonly removed: readonly Reading[];
}

/** The sources of an article: pinned ones first, then those found, best first, then those added. */
export async function storySources(
  session: Session,
  { uri, others, choice = noChoice }: SourcesQuestion,
  cancellation: Cancellation,
): Promise<StorySources | null> {
  const [reading] = await readAll(session, [uri]);
  if (!reading) return null;
  if (others) return { reading, sources: await measured(session, reading, others, cancellation), removed: [] };
  const { story } = await evidenceOf(session, reading, cancellation);
  const known = new Set([uriKey(uri), ...story.map((source) => uriKey(source.reading.article.path))]);
  const missing = [...new Set([...choice.pinned, ...choice.added])].filter((path) => !known.has(uriKey(path)));
  const all = [...story, ...(await measured(session, reading, missing, cancellation))];
  return { reading, ...sortOut(all, choice) };
}

/** An open document's is shared with its review. */
function evidenceOf(
  { documents, reviews, corpus }: Session,
  reading: Reading,
  cancellation: Cancellation,
): Promise<CorpusEvidence> {
  const { path } = reading.article;
  const document = documents.get(path);
  return document
    ? reviews.evidenceOf(document, cancellation)
    : corpus.corpusFor(path).evidenceFor(reading, cancellation);
}

function sortOut(all: readonly StoryArticle[], { pinned, removed }: SourceChoice) {
  const isOneOf = (uris: readonly string[]) => {
    const keys = new Set(uris.map(uriKey));
    return ({ reading }: StoryArticle) => keys.has(uriKey(reading.article.path));
  };
  const [isPinned, isRemoved] = [isOneOf(pinned), isOneOf(removed)];
  const kept = all.filter((source) => !isRemoved(source));
  return {
    sources: [...kept.filter(isPinned), ...kept.filter((source) => !isPinned(source))],
    removed: all.filter(isRemoved).map(({ reading }) => reading),
  };
}

/** Articles of the person's choice, in that order, with what each has in common with `reading`. */
async function measured(
  session: Session,
  reading: Reading,
  uris: readonly string[],
  cancellation: Cancellation,
): Promise<readonly StoryArticle[]> {
  const others = (await readAll(session, uris)).filter(({ article }) => article.path !== reading.article.path);
  if (others.length === 0) return [];
  const { story } = await memoryCorpus(others).evidenceFor(reading, cancellation);
  return others.map(
    (other) =>
      story.find((source) => source.reading.article.path === other.article.path) ?? {
        reading: other,
        share: 0,
        sharedQuotations: 0,
        sharedPassages: 0,
      },
  );
}

/** The articles as they stand in the editor or else on disk; one that cannot be read is left out. */
export async function readAll(
  { documents, reviews, disk }: Session,
  uris: readonly string[],
): Promise<readonly Reading[]> {
  const readings = uris.map(async (uri) => {
    const document = documents.get(uri);
    if (document) return reviews.readingOf(document);
    const text = await disk.readText(uri).catch(() => null);
    return text === null ? null : read(uri, text);
  });
  return (await Promise.all(readings)).filter((reading) => reading !== null);
}
