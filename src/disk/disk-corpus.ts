import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Corpus } from '../core/corpus/corpus.ts';
import { findEvidence } from '../core/corpus/find-evidence.ts';
import { type DiskArchive, diskArchive } from './disk-archive.ts';
import { findArticleFiles } from './find-article-files.ts';
import { statArticle } from './index-files.ts';
import { type IndexedFile, indexSettings } from './index-format.ts';
import { type IndexUpkeep, indexUpkeep } from './index-upkeep.ts';

/** A corpus of files. It answers from what it has indexed so far, also while it reads the rest. */
export interface DiskCorpus extends Corpus {
  /** Settled when every file of the folders has been looked at once; never rejected. */
  readonly ready: Promise<void>;
  /** Looks at files again that were made, changed or deleted. */
  update(paths: readonly string[]): Promise<void>;
  /** Stops what is under way and lets go of the index. */
  dispose(): void;
}

export interface DiskCorpusOptions {
  /** Folders with articles. */
  readonly folders: readonly string[];
  /** Where indexes are kept between runs; `null` keeps them in memory only. */
  readonly cacheFolder: string | null;
  /** The name of a file in reports and evidence; its path where left out. */
  readonly nameOf?: (path: string) => string;
  readonly onProgress?: (progress: CorpusProgress) => void;
  /** What a person should be told, once and in a sentence: a damaged index, a full disk, a folder that is gone. */
  readonly onProblem?: (message: string) => void;
  readonly signal?: AbortSignal;
}

export interface CorpusProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Opens the articles of folders as a corpus. Resolves as soon as a stored index is loaded, or at once where there is
 * none; `ready` tells when it is up to date.
 */
export async function openDiskCorpus(options: DiskCorpusOptions): Promise<DiskCorpus> {
  const stop = new AbortController();
  options.signal?.addEventListener('abort', () => stop.abort(), { once: true });
  const archive = diskArchive(options.nameOf ?? ((path) => path));
  const upkeep = indexUpkeep({
    archive,
    folder: options.cacheFolder && join(options.cacheFolder, indexName(options.folders)),
    onProgress: (done, total) => options.onProgress?.({ done, total }),
    onProblem: options.onProblem ?? (() => {}),
    signal: stop.signal,
  });
  await upkeep.load();
  const ready = catchUp(upkeep, options, stop.signal);
  return corpusOf(archive, upkeep, { ready, stop });
}

function corpusOf(
  archive: DiskArchive,
  upkeep: IndexUpkeep,
  { ready, stop }: { ready: Promise<void>; stop: AbortController },
) {
  const corpus: DiskCorpus = {
    get size() {
      return archive.size;
    },
    ready,
    evidenceFor: (reading, cancellation) => findEvidence(reading, archive, cancellation),
    async update(paths) {
      await ready;
      await upkeep.replace(paths.map((path) => ({ path, file: statArticle(path) })));
    },
    dispose() {
      stop.abort();
      archive.replaceSegments([]);
    },
  };
  return corpus;
}

/** One index for a set of folders, whoever opens them and in whatever order. */
function indexName(folders: readonly string[]): string {
  const whole = JSON.stringify([indexSettings, ...folders.map((folder) => resolve(folder)).sort()]);
  return createHash('sha256').update(whole).digest('hex').slice(0, 16);
}

async function catchUp(upkeep: IndexUpkeep, options: DiskCorpusOptions, signal: AbortSignal): Promise<void> {
  try {
    const files: IndexedFile[] = [];
    for (const folder of options.folders) files.push(...(await filesIn(folder, options, signal)));
    if (!signal.aborted) await upkeep.bringUpToDate(files);
  } catch (error) {
    options.onProblem?.(`The corpus could not be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const LOOKED_AT_ONCE = 1_000;

async function filesIn(
  folder: string,
  options: DiskCorpusOptions,
  signal: AbortSignal,
): Promise<readonly IndexedFile[]> {
  const found = await findArticleFiles(resolve(folder), { signal });
  for (const { path, reason } of found.problems) options.onProblem?.(`${path} ${reason}`);
  const files: IndexedFile[] = [];
  for (const [i, { path }] of found.files.entries()) {
    if (i % LOOKED_AT_ONCE === 0) await new Promise((next) => setImmediate(next));
    const file = statArticle(path);
    if (file) files.push(file);
  }
  return files;
}
