import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fileTable, type IndexedFile } from './file-table.ts';
import { type IndexedFiles, indexFiles } from './index-files.ts';
import { newSegmentName, saveSegment } from './index-folder.ts';
import type { IndexAnswer, IndexTask, SegmentTarget, WorkerTask } from './index-worker.ts';
import { whyNotStored } from './why-not-stored.ts';

/** A segment just built, written to an unfinished file if that was asked for and possible. */
export interface BuiltSegment extends IndexedFiles {
  /** The name of that file, or ''. */
  readonly name: string;
  /** Why it could not be written; `null` where it was, or need not be. */
  readonly problem: string | null;
}

export interface BuildWish {
  readonly files: readonly IndexedFile[];
  /** Where to write the segments, or `null` to keep them in memory only. */
  readonly folder: string | null;
  readonly onProgress: (done: number, total: number) => void;
  /** Called for each segment as it is ready, so that it serves while the others are built. */
  readonly onSegment: (segment: BuiltSegment) => void;
  /** Called with the name of each file before it is written. Where no segment has it afterwards, it is of no use. */
  readonly onFile: (name: string) => void;
  readonly signal: AbortSignal;
  /** Ends the building too, but what was read until then becomes a segment: nothing is read in vain. */
  readonly pause: AbortSignal;
}

/** Fewer files than these, if they are small, are not worth the start of a worker. */
const FEW_FILES = 400;
const FEW_BYTES = 2_000_000;
/** So many articles keep a segment's memory in bounds while it is sorted. */
const MOST_IN_SEGMENT = 40_000;
/** What a file costs beside its bytes: an empty one is no free one. */
const BYTES_TO_OPEN = 500;

/**
 * Indexes files, in worker threads where that is much work. Resolves early, with nothing more built, when aborted.
 * Where a part cannot be built the others are, and then it rejects.
 */
export async function buildIndex(wish: BuildWish): Promise<void> {
  const { files, signal, pause } = wish;
  const worker = isMuch(files) ? workerFile() : undefined;
  const threads = worker ? Math.min(4, availableParallelism()) : 1;
  const shares = share(files, Math.max(threads, Math.ceil(files.length / MOST_IN_SEGMENT)));
  const progress = sumOfProgress(shares.length, (done) => wish.onProgress(done, files.length));
  const failures: unknown[] = [];
  await inTurns(shares.length, threads, async (number) => {
    let rest: readonly IndexedFile[] = shares[number];
    while (rest.length > 0 && !signal.aborted && !pause.aborted) {
      const before = shares[number].length - rest.length;
      const target = wish.folder === null ? null : { folder: wish.folder, name: newSegmentName() };
      if (target) wish.onFile(target.name);
      const part: Part = {
        task: { files: rest, target },
        progress: (done) => progress(number, before + done),
        signal,
        pause,
      };
      const built = await (worker ? inWorker(worker, part) : here(part)).catch((error) => void failures.push(error));
      if (built && !signal.aborted && built.files.length > 0) wish.onSegment(built);
      rest = built?.rest ?? [];
    }
  });
  if (failures.length > 0) throw failures[0];
}

function isMuch(files: readonly IndexedFile[]): boolean {
  return files.length >= FEW_FILES || files.reduce((sum, { size }) => sum + size, 0) >= FEW_BYTES;
}

/** Beside the bundle that runs; there is none where the sources run as they are. */
function workerFile(): string | undefined {
  if (typeof __dirname !== 'string') return undefined;
  const path = join(__dirname, 'index-worker.js');
  return existsSync(path) ? path : undefined;
}

/** At least so many parts, of about equal size in bytes, each a run of the files in their order. */
function share(files: readonly IndexedFile[], parts: number): readonly IndexedFile[][] {
  const cost = ({ size }: IndexedFile) => size + BYTES_TO_OPEN;
  const target = files.reduce((sum, file) => sum + cost(file), 0) / parts;
  const shares: IndexedFile[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const file of files) {
    if (size >= target || shares[shares.length - 1].length >= MOST_IN_SEGMENT) {
      shares.push([]);
      size = 0;
    }
    shares[shares.length - 1].push(file);
    size += cost(file);
  }
  return shares;
}

function sumOfProgress(parts: number, tell: (done: number) => void): (part: number, done: number) => void {
  const each = new Array<number>(parts).fill(0);
  return (part, done) => {
    each[part] = done;
    tell(each.reduce((sum, one) => sum + one, 0));
  };
}

async function inTurns(tasks: number, threads: number, run: (task: number) => Promise<void>): Promise<void> {
  let next = 0;
  const thread = async () => {
    while (next < tasks) await run(next++);
  };
  await Promise.all(Array.from({ length: threads }, thread));
}

interface Part {
  readonly task: IndexTask;
  readonly progress: (done: number) => void;
  readonly signal: AbortSignal;
  readonly pause: AbortSignal;
}

async function here({ task: { files, target }, progress, pause }: Part): Promise<BuiltSegment> {
  await new Promise((resolve) => setImmediate(resolve));
  const indexed = indexFiles(files, progress, () => pause.aborted);
  try {
    if (target) saveSegment(target.folder, target.name, indexed);
    return { ...indexed, name: target?.name ?? '', problem: null };
  } catch (error) {
    return { ...indexed, name: '', problem: whyNotStored(error) };
  }
}

function inWorker(path: string, { task, progress, signal, pause }: Part): Promise<BuiltSegment | undefined> {
  return new Promise((resolve, reject) => {
    const flag = new Int32Array(new SharedArrayBuffer(4));
    const worker = new Worker(path, { workerData: { ...task, flag } satisfies WorkerTask });
    let built: BuiltSegment | undefined;
    const endSoon = () => void Atomics.store(flag, 0, 1);
    pause.addEventListener('abort', endSoon, { once: true });
    if (pause.aborted) endSoon();
    const stop = () => void worker.terminate();
    signal.addEventListener('abort', stop, { once: true });
    worker.on('message', (answer: IndexAnswer) => {
      if (answer.kind === 'progress') progress(answer.done);
      else built = builtFrom(answer, task.target);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      signal.removeEventListener('abort', stop);
      pause.removeEventListener('abort', endSoon);
      if (built || signal.aborted) resolve(built);
      else reject(new Error(`a thread ended with code ${code} before its part was built`));
    });
  });
}

function builtFrom(
  { segment, columns, rest, problem }: Extract<IndexAnswer, { readonly kind: 'done' }>,
  target: SegmentTarget | null,
): BuiltSegment {
  return { segment, files: fileTable(columns), rest, name: target && problem === null ? target.name : '', problem };
}
