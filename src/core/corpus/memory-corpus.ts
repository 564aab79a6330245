import type { Reading } from '../reading.ts';
import { type Archive, type ArchivedArticle, archivedReading, holdsRun } from './archive.ts';
import type { Corpus } from './corpus.ts';
import { evidenceFinder } from './find-evidence.ts';
import { ARTICLES_PER_SEGMENT, type Segment } from './segment.ts';
import { segmentBuilder } from './segment-builder.ts';

/**
 * A corpus of readings held in memory: the open workspace, a folder on the command line, a test.
 * It is indexed when it is first asked.
 */
export function memoryCorpus(readings: readonly Reading[]): Corpus {
  const findEvidence = evidenceFinder();
  let archive: Archive | undefined;
  return {
    size: readings.length,
    evidenceFor(reading, cancellation) {
      archive ??= memoryArchive(readings.map(archivedReading));
      return findEvidence(reading, archive, cancellation);
    },
  };
}

/** An archive of articles held in memory, indexed here and now. */
export function memoryArchive(articles: readonly ArchivedArticle[]): Archive {
  const segments: Segment[] = [];
  for (let from = 0; from < articles.length; from += ARTICLES_PER_SEGMENT) {
    segments.push(segmentOf(articles.slice(from, from + ARTICLES_PER_SEGMENT)));
  }
  return {
    size: articles.length,
    segments,
    load: async (numbers) => numbers.map((number) => articles[number]),
    async *holding(runs, cancellation) {
      for (const article of articles) {
        if (cancellation.aborted) return;
        if (holdsRun(article, runs)) yield article;
      }
    },
  };
}

function segmentOf(articles: readonly ArchivedArticle[]): Segment {
  const builder = segmentBuilder(articles.reduce((sum, { words }) => sum + words.count, 0));
  for (const { words } of articles) builder.add(words);
  return builder.finish();
}
