import type { CorpusEvidence } from '../corpus/corpus.ts';
import type { Reading } from '../reading.ts';

/** A source as the parts of a comparison see it: what it says, and where its words stand in the others. */
export interface ReadSource {
  readonly reading: Reading;
  readonly evidence: CorpusEvidence;
}
