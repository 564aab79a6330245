import { setTimeout as wait } from 'node:timers/promises';
import { buildIndex } from './build-index.ts';
import type { DiskArchive } from './disk-archive.ts';
import { indexFiles } from './index-files.ts';
import { claimIndex, commitIndex, discardIndex, loadIndex, type StoredSegment, saveSegment } from './index-folder.ts';
import { type IndexedFile, UnusableIndex } from './index-format.ts';

/** Keeps an archive's segments and the stored index in step with the files. */
export interface IndexUpkeep {
  /** Takes over what is stored, if it can be used. */
  load(): Promise<void>;
  /** Makes the index one of exactly these files, reading those that are new or changed. */
  bringUpToDate(files: readonly IndexedFile[]): Promise<void>;
  /** Looks at single files again; `file` is absent where it is gone. */
  replace(changes: readonly FileChange[]): Promise<void>;
}

export interface FileChange {
  readonly path: string;
  readonly file: IndexedFile | undefined;
}

export interface UpkeepOptions {
  readonly archive: DiskArchive;
  readonly folder: string | null;
  readonly onProgress: (done: number, total: number) => void;
  readonly onProblem: (message: string) => void;
  readonly signal: AbortSignal;
}

/** More segments than these slow every look-up; the small ones are then made one. */
const MOST_SEGMENTS = 8;
/** A segment with fewer articles is small. */
const SMALL = 2_000;
/** While another process builds the same index, look again after so many milliseconds. */
const LOOK_AGAIN = 250;

export function indexUpkeep(options: UpkeepOptions): IndexUpkeep {
  const state: State = { ...options, segments: [], mayStore: options.folder !== null };
  return {
    load: () => load(state),
    bringUpToDate: (files) => bringUpToDate(state, files),
    replace: (changes) => replace(state, changes),
  };
}

interface State extends UpkeepOptions {
  segments: readonly StoredSegment[];
  /** False once storing has failed: then the index lives in memory, and that has been said. */
  mayStore: boolean;
}

async function load(state: State): Promise<void> {
  if (!state.folder) return;
  try {
    serve(state, await loadIndex(state.folder));
  } catch (error) {
    const reason = error instanceof UnusableIndex ? error.message : 'could not be read';
    state.onProblem(`The stored index of the corpus ${reason}. It is built anew.`);
    discard(state.folder);
  }
}

function discard(folder: string): void {
  try {
    discardIndex(folder);
  } catch {
    // What cannot be removed will be replaced, or found unusable again.
  }
}

function serve(state: State, segments: readonly StoredSegment[]): void {
  state.segments = segments;
  state.archive.replaceSegments(segments);
}

async function bringUpToDate(state: State, files: readonly IndexedFile[]): Promise<void> {
  if (outdated(state.segments, files).changed.length === 0 && sizeOf(state.segments) === files.length) return;
  const release = await claim(state);
  try {
    const { kept, changed } = outdated(state.segments, files);
    serve(state, kept);
    await buildIndex({
      files: changed,
      folder: state.mayStore ? state.folder : null,
      signal: state.signal,
      onProgress: state.onProgress,
      onSegment: ({ segment, files: indexed, name, problem }) => {
        if (problem) storingFailed(state, problem);
        serve(state, [...state.segments, { segment, files: indexed, name: name ?? '', gone: new Set() }]);
      },
    });
    if (!state.signal.aborted) store(state);
  } finally {
    release();
  }
}

/** Waits while another process builds the same index, and takes over what it has stored. */
async function claim(state: State): Promise<() => void> {
  const nothing = () => {};
  while (state.folder && state.mayStore && !state.signal.aborted) {
    try {
      const release = claimIndex(state.folder);
      if (release) return release;
    } catch (error) {
      storingFailed(state, error instanceof Error ? error.message : String(error));
      return nothing;
    }
    await wait(LOOK_AGAIN);
    await load(state);
  }
  return nothing;
}

/** Which segments still serve, without the articles that changed, and which files must be read. */
function outdated(segments: readonly StoredSegment[], files: readonly IndexedFile[]) {
  const wanted = new Map(files.map((file) => [file.path, file]));
  const kept: StoredSegment[] = [];
  for (const segment of [...segments].reverse()) {
    const gone = new Set(segment.gone);
    for (const [number, known] of segment.files.entries()) {
      if (gone.has(number)) continue;
      const file = wanted.get(known.path);
      if (file && file.size === known.size && file.modified === known.modified) wanted.delete(known.path);
      else gone.add(number);
    }
    if (gone.size < segment.files.length) kept.unshift({ ...segment, gone });
  }
  return { kept, changed: [...wanted.values()] };
}

function sizeOf(segments: readonly StoredSegment[]): number {
  return segments.reduce((sum, { files, gone }) => sum + files.length - gone.size, 0);
}

async function replace(state: State, changes: readonly FileChange[]): Promise<void> {
  const paths = new Set(changes.map(({ path }) => path));
  for (const path of paths) state.archive.forget(path);
  const files = changes.flatMap(({ file }) => (file ? [file] : []));
  const kept = state.segments.map((segment) => without(segment, paths));
  const small = kept.length >= MOST_SEGMENTS ? kept.filter(({ files: held }) => held.length < SMALL) : [];
  const again = small.flatMap((segment) => segment.files.filter((_, number) => !segment.gone.has(number)));
  const fresh = indexFiles([...again, ...files]);
  const rest = kept.filter((segment) => !small.includes(segment) && segment.gone.size < segment.files.length);
  serve(state, fresh.files.length === 0 ? rest : [...rest, { ...fresh, name: '', gone: new Set() }]);
  store(state);
}

function without(segment: StoredSegment, paths: ReadonlySet<string>): StoredSegment {
  const gone = new Set(segment.gone);
  for (const [number, { path }] of segment.files.entries()) if (paths.has(path)) gone.add(number);
  return { ...segment, gone };
}

/** Stores what is not stored yet. A full disk or a folder that may not be written leaves the index in memory. */
function store(state: State): void {
  if (!state.folder || !state.mayStore) return;
  try {
    const { folder } = state;
    state.segments = state.segments.map((segment) =>
      segment.name ? segment : { ...segment, name: saveSegment(folder, segment) },
    );
    commitIndex(folder, state.segments);
  } catch (error) {
    storingFailed(state, error instanceof Error ? error.message : String(error));
  }
}

function storingFailed(state: State, reason: string): void {
  if (!state.mayStore) return;
  state.mayStore = false;
  state.onProblem(`The index of the corpus could not be stored (${reason}). It is kept in memory until the end.`);
}
