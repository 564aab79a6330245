import { parentPort, workerData } from 'node:worker_threads';
import { indexFiles } from './index-files.ts';
import { saveSegment } from './index-folder.ts';
import type { IndexedFile } from './index-format.ts';
import { whyNotStored } from './why-not-stored.ts';

/** What a worker is asked: to index these files and, where there is a folder, to store the segment there. */
export interface IndexTask {
  readonly files: readonly IndexedFile[];
  readonly target: SegmentTarget | null;
}

/** Where a segment is written, and under which name. */
export interface SegmentTarget {
  readonly folder: string;
  readonly name: string;
}

/** What it answers: how far it is, then the segment. */
export type IndexAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | {
      readonly kind: 'done';
      readonly indexed: ReturnType<typeof indexFiles>;
      /** Why it could not be stored; `null` where it was, or need not be. */
      readonly problem: string | null;
    };

const { files, target } = workerData as IndexTask;
const indexed = indexFiles(files, (done) => parentPort?.postMessage({ kind: 'progress', done } satisfies IndexAnswer));
let problem: string | null = null;
try {
  if (target) saveSegment(target.folder, target.name, indexed);
} catch (error) {
  problem = whyNotStored(error);
}
const { bucketStarts, remainders, articles, wordCounts } = indexed.segment;
parentPort?.postMessage(
  { kind: 'done', indexed, problem } satisfies IndexAnswer,
  [bucketStarts, remainders, articles, wordCounts].map((array) => array.buffer as ArrayBuffer),
);
