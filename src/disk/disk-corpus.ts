import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Archive } from '../core/corpus/archive.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { evidenceFinder } from '../core/corpus/find-evidence.ts';
import { collectGarbageSoon } from './collect-garbage.ts';
import { CorpusFolders } from './corpus-folders.ts';
import { diskArchive, type NameOf } from './disk-archive.ts';
import type { FileRulesOptions } from './file-rules.ts';
import type { IndexedFile } from './file-table.ts';
import { forgetOldIndexes } from './forget-old-indexes.ts';
import { manifestOf } from './index-folder.ts';
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
  /** Ends the reading of files early: it answers from what is indexed by then, and that is stored. */
  pause(): void;
  /** Goes on where it was paused. Settled when every file has been looked at. */
  resume(): Promise<void>;
  /** True from a pause until it goes on. */
  readonly isPaused: boolean;
  /** The rows of the index that serve, those among them that say why a file was passed over. */
  rows(): Iterable<IndexedFile>;
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
  const findEvidence = evidenceFinder();
  const { onProgress, onProblem = () => {}, cacheFolder } = options;
  const place = indexFolder(options);
  let pausing = new AbortController();
  const upkeep = new IndexUpkeep({
    archive,
    folder: place,
    onProgress: (done, total) => onProgress?.({ done, total }),
    onProblem,
    signal: stop.signal,
    pause: () => pausing.signal,
  });
  await upkeep.load();
  const folders = new CorpusFolders(upkeep, { ...options, onProblem, signal: stop.signal });
  const ready = folders.look();
  void ready.then(() => archive.size > MANY && collectGarbageSoon());
  if (cacheFolder) void ready.then(() => forgetOldIndexes(cacheFolder, Date.now()));
  return {
    get size() {
      return archive.size;
    },
    archive,
    ready,
    evidenceFor: (reading, cancellation) => findEvidence(reading, archive, cancellation),
    update: (paths) => folders.lookAgain(paths),
    pause: () => pausing.abort(),
    resume() {
      pausing = new AbortController();
      return folders.look();
    },
    get isPaused() {
      return pausing.signal.aborted;
    },
    rows: () => upkeep.rows(),
    dispose() {
      stop.abort();
      archive.replaceSegments([]);
    },
  };
}

/** Where the index of a corpus is kept; `null` where none is. */
export function indexFolder({
  folders,
  judgedFolders = [],
  cacheFolder,
}: Pick<DiskCorpusOptions, 'folders' | 'judgedFolders' | 'cacheFolder'>): string | null {
  return cacheFolder && join(cacheFolder, indexName(folders, judgedFolders));
}

/** Looking at so many files leaves garbage worth collecting. */
const MANY = 5_000;

/** True where an index of this corpus is stored, sound or not. */
export function hasStoredIndex(options: Pick<DiskCorpusOptions, 'folders' | 'judgedFolders' | 'cacheFolder'>): boolean {
  const folder = indexFolder(options);
  return folder !== null && existsSync(manifestOf(folder));
}

/** One index for a set of folders, whoever opens them and in whatever order. */
function indexName(folders: readonly string[], judgedFolders: readonly string[]): string {
  const places = [folders, judgedFolders].map((some) => [...new Set(some.map((folder) => resolve(folder)))].sort());
  const whole = JSON.stringify([indexSettings, ...places]);
  return createHash('sha256').update(whole).digest('hex').slice(0, 16);
}
