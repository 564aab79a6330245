import { parentPort, workerData } from 'node:worker_threads';
import { indexFiles } from './index-files.ts';
import { saveSegment } from './index-folder.ts';
import type { IndexedFile } from './index-format.ts';

/** What a worker is asked: to index these files and, where there is a folder, to store the segment there. */
export interface IndexTask {
  readonly files: readonly IndexedFile[];
  readonly folder: string | null;
}

/** What it answers: how far it is, then the segment. */
export type IndexAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | {
      readonly kind: 'done';
      readonly indexed: ReturnType<typeof indexFiles>;
      /** The file it was stored in, or `null`; and why it could not be stored. */
      readonly name: string | null;
      readonly problem: string | null;
    };

const { files, folder } = workerData as IndexTask;
const indexed = indexFiles(files, (done) => parentPort?.postMessage({ kind: 'progress', done } satisfies IndexAnswer));
let name: string | null = null;
let problem: string | null = null;
try {
  if (folder) name = saveSegment(folder, indexed);
} catch (error) {
  problem = error instanceof Error ? error.message : String(error);
}
const { bucketStarts, postings, wordCounts } = indexed.segment;
parentPort?.postMessage(
  { kind: 'done', indexed, name, problem } satisfies IndexAnswer,
  [bucketStarts, postings, wordCounts].map((array) => array.buffer as ArrayBuffer),
);
