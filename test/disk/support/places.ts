import type { Corpus } from '../../../src/core/corpus/corpus.ts';
import { read } from '../../../src/core/review.ts';

/** Where the quotations and passages of a draft stand, as `path 12-80 words:3/4`, in a fixed order. */
export async function placesOf(corpus: Corpus, draft: string): Promise<readonly string[]> {
  const evidence = await corpus.evidenceFor(read('draft.txt', draft), { aborted: false });
  const found = [...evidence.quotations.values(), ...evidence.passages.map(({ occurrences }) => occurrences)].flat();
  return found
    .map(({ path, start, end, differences }) => `${path} ${start}-${end} ${differences.map(({ kind }) => kind).join()}`)
    .sort();
}
