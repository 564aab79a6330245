import type { Reading } from '../reading.ts';
import { type Corpus, emptyCorpus } from './corpus.ts';

/** A corpus of readings held in memory: the open workspace, a folder on the command line, a test. */
export function memoryCorpus(readings: readonly Reading[]): Corpus {
  return { ...emptyCorpus, size: readings.length };
}
