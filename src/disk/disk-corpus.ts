import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Archive } from '../core/corpus/archive.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { findEvidence } from '../core/corpus/find-evidence.ts';
import { CorpusFolders } from './corpus-folders.ts';
import { diskArchive, type NameOf } from './disk-archive.ts';
import type { FileRulesOptions } from './file-rules.ts';
import { forgetOldIndexes } from './forget-old-indexes.ts';
import { indexSettings } from './index-format.ts';
import { IndexUpkeep } from './index-upkeep.ts';

/** A corpus of files. It answers from what it has indexed so far, also while it reads the rest. */
export interface DiskCorpus extends Corpus {
  /** The same articles, to look given words up in. */
  readonly archive: Archive;
  /** Settled when every file of the folders has been looked at once; never rejected. */
  readonly ready: Promise<void>;
  /**
   * Looks at files again that were made, changed or deleted. A folder stands for all that is below it, an ignore file
   * for its folder. Never rejected.
   */
  update(paths: readonly string[]): Promise<void>;
  /** Stops what is under way and lets go of the index. */
  dispose(): void;
}

export interface DiskCorpusOptions extends FileRulesOptions {
  /** Folders with articles. */
  readonly folders: readonly string[];
  /** Where indexes are kept between runs; `null` keeps them in memory only. */
  readonly cacheFolder: string | null;
  /** The name of an article in reports and evidence; its file’s path where left out. */
  readonly nameOf?: NameOf;
  readonly onProgress?: (progress: CorpusProgress) => void;
  /** What a person should be told, once and in a sentence: a damaged index, a full disk, a folder that is gone. */
  readonly onProblem?: (message: string) => void;
  /** Called when a folder that was away is back, and its articles serve again. */
  readonly onReturn?: () => void;
  /** How often to look for folders that are away, in milliseconds; never where left out. */
  readonly lookForReturnEvery?: number;
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
  const { onProgress, onProblem = () => {}, cacheFolder } = options;
  const place = cacheFolder && join(cacheFolder, indexName(options.folders));
  const upkeep = new IndexUpkeep({
    archive,
    folder: place,
    onProgress: (done, total) => onProgress?.({ done, total }),
    onProblem,
    signal: stop.signal,
  });
  await upkeep.load();
  const folders = new CorpusFolders(upkeep, { ...options, onProblem, signal: stop.signal });
  const ready = folders.look();
  if (cacheFolder) void ready.then(() => forgetOldIndexes(cacheFolder, Date.now()));
  return {
    get size() {
      return archive.size;
    },
    archive,
    ready,
    evidenceFor: (reading, cancellation) => findEvidence(reading, archive, cancellation),
    update: (paths) => folders.lookAgain(paths),
    dispose() {
      stop.abort();
      archive.replaceSegments([]);
    },
  };
}

/** One index for a set of folders, whoever opens them and in whatever order. */
function indexName(folders: readonly string[]): string {
  const places = new Set(folders.map((folder) => resolve(folder)));
  const whole = JSON.stringify([indexSettings, ...[...places].sort()]);
  return createHash('sha256').update(whole).digest('hex').slice(0, 16);
}
