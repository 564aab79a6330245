import { parentPort, workerData } from 'node:worker_threads';
import type { Segment } from '../core/corpus/segment.ts';
import type { FileColumns, IndexedFile } from './file-table.ts';
import { indexFiles } from './index-files.ts';
import { saveSegment } from './index-folder.ts';
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

/** The same, and a number shared with those who ask: once it is not 0, the worker ends with what it has. */
export interface WorkerTask extends IndexTask {
  readonly flag: Int32Array<SharedArrayBuffer>;
}

/** What it answers: how far it is, then the segment. */
export type IndexAnswer =
  | { readonly kind: 'progress'; readonly done: number }
  | {
      readonly kind: 'done';
      readonly segment: Segment;
      readonly columns: FileColumns;
      /** The files that had no room, or were not read any more. */
      readonly rest: readonly IndexedFile[];
      /** Why it could not be stored; `null` where it was, or need not be. */
      readonly problem: string | null;
    };

const { files, target, flag } = workerData as WorkerTask;
const tell = (answer: IndexAnswer) => parentPort?.postMessage(answer, answer.kind === 'done' ? buffersOf(answer) : []);
const indexed = indexFiles(
  files,
  (done) => tell({ kind: 'progress', done }),
  () => Atomics.load(flag, 0) !== 0,
);
let problem: string | null = null;
try {
  if (target) saveSegment(target.folder, target.name, indexed);
} catch (error) {
  problem = whyNotStored(error);
}
const { segment, rest } = indexed;
tell({ kind: 'done', segment, columns: indexed.files.columns, rest, problem });

/** The segment's arrays are handed over; the columns are small, and copied. */
function buffersOf({ segment }: { readonly segment: Segment }): ArrayBuffer[] {
  const { bucketStarts, remainders, articles, wordCounts } = segment;
  return [bucketStarts, remainders, articles, wordCounts].map((array) => array.buffer as ArrayBuffer);
}
