import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { indexFiles } from './index-files.ts';
import { saveSegment } from './index-folder.ts';
import type { FileSegment, IndexedFile } from './index-format.ts';
import type { IndexAnswer, IndexTask } from './index-worker.ts';

/** A segment just built, stored if that was asked for and possible. */
export interface BuiltSegment extends FileSegment {
  readonly name: string | null;
  /** Why it could not be stored. */
  readonly problem: string | null;
}

export interface BuildWish {
  readonly files: readonly IndexedFile[];
  /** Where to store the segments, or `null` to keep them in memory only. */
  readonly folder: string | null;
  readonly onProgress: (done: number, total: number) => void;
  /** Called for each segment as it is ready, so that it serves while the others are built. */
  readonly onSegment: (segment: BuiltSegment) => void;
  readonly signal: AbortSignal;
}

/** Fewer files than these are not worth the start of a worker. */
const FEW_FILES = 400;
/** So many articles keep a segment's memory in bounds while it is sorted. */
const MOST_IN_SEGMENT = 40_000;

/** Indexes files, in worker threads where there are many. Resolves early, with nothing more built, when aborted. */
export async function buildIndex(wish: BuildWish): Promise<void> {
  const worker = workerFile();
  const threads = wish.files.length < FEW_FILES || !worker ? 1 : Math.min(4, availableParallelism());
  const shares = share(wish.files, Math.max(threads, Math.ceil(wish.files.length / MOST_IN_SEGMENT)));
  const done = shares.map(() => 0);
  const run = async (number: number): Promise<void> => {
    const files = shares[number];
    const progress = (count: number) => {
      done[number] = count;
      wish.onProgress(
        done.reduce((sum, each) => sum + each, 0),
        wish.files.length,
      );
    };
    const task = { files, folder: wish.folder };
    const built =
      worker && threads > 1 ? await inWorker(worker, task, progress, wish.signal) : await here(task, progress);
    if (built && !wish.signal.aborted) wish.onSegment(built);
  };
  await inTurns(shares.length, threads, (number) => (wish.signal.aborted ? Promise.resolve() : run(number)));
}

/** Beside the bundle that runs; there is none where the sources run as they are. */
function workerFile(): string | undefined {
  if (typeof __dirname !== 'string') return undefined;
  const path = join(__dirname, 'index-worker.js');
  return existsSync(path) ? path : undefined;
}

/** At least so many parts, of about equal size in bytes, each a run of the files in their order. */
function share(files: readonly IndexedFile[], parts: number): readonly IndexedFile[][] {
  const target = files.reduce((sum, { size }) => sum + size, 0) / parts;
  const shares: IndexedFile[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const file of files) {
    if (size >= target || shares[shares.length - 1].length >= MOST_IN_SEGMENT) {
      shares.push([]);
      size = 0;
    }
    shares[shares.length - 1].push(file);
    size += file.size;
  }
  return shares;
}

async function inTurns(tasks: number, threads: number, run: (task: number) => Promise<void>): Promise<void> {
  let next = 0;
  const thread = async () => {
    while (next < tasks) await run(next++);
  };
  await Promise.all(Array.from({ length: threads }, thread));
}

async function here({ files, folder }: IndexTask, progress: (done: number) => void): Promise<BuiltSegment> {
  await new Promise((resolve) => setImmediate(resolve));
  const indexed = indexFiles(files, progress);
  try {
    return { ...indexed, name: folder && saveSegment(folder, indexed), problem: null };
  } catch (error) {
    return { ...indexed, name: null, problem: error instanceof Error ? error.message : String(error) };
  }
}

function inWorker(
  path: string,
  task: IndexTask,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<BuiltSegment | undefined> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(path, { workerData: task });
    const stop = () => void worker.terminate();
    signal.addEventListener('abort', stop, { once: true });
    worker.on('message', (answer: IndexAnswer) => {
      if (answer.kind === 'progress') progress(answer.done);
      else resolve({ ...answer.indexed, name: answer.name, problem: answer.problem });
    });
    worker.on('error', reject);
    worker.on('exit', () => {
      signal.removeEventListener('abort', stop);
      resolve(undefined);
    });
  });
}
