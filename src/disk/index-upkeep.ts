import { sep } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BuiltSegment, buildIndex } from './build-index.ts';
import type { DiskArchive } from './disk-archive.ts';
import type { IndexedFile } from './file-table.ts';
import { chooseWorn, compareWithFiles, servingFiles, withoutFiles } from './index-changes.ts';
import { indexFiles } from './index-files.ts';
import type { StoredSegment } from './index-folder.ts';
import type { FileSegment } from './index-format.ts';
import { IndexStore } from './index-store.ts';

export interface FileChange {
  readonly path: string;
  /** `undefined` where it is gone. */
  readonly file: IndexedFile | undefined;
}

export interface UpkeepOptions {
  readonly archive: DiskArchive;
  /** Where the index is kept; `null` keeps it in memory only. */
  readonly folder: string | null;
  readonly onProgress: (done: number, total: number) => void;
  readonly onProblem: (message: string) => void;
  readonly signal: AbortSignal;
  /** Ends the reading of files; what is indexed until then serves and is stored. A new one after each pause. */
  readonly pause?: () => AbortSignal;
  /** The time, in milliseconds. */
  readonly now?: () => number;
}

/** So few and small files are read in a blink, so that they need not be stored at once: a later start reads them too. */
const FEW_FILES = 64;
const FEW_BYTES = 1_000_000;
/** While another process builds the same index, look again after so many milliseconds. */
const LOOK_AGAIN = 250;

/** Keeps an archive’s segments and the stored index in step with the files. One thing at a time may be asked of it. */
export class IndexUpkeep {
  private segments: readonly StoredSegment[] = [];
  /** As they were when they were last loaded or stored. */
  private stored: readonly StoredSegment[] = [];
  private readonly store: IndexStore;
  private readonly now: () => number;

  constructor(private readonly options: UpkeepOptions) {
    this.store = new IndexStore(options.folder, options.onProblem);
    this.now = options.now ?? Date.now;
  }

  /** True where articles of a file serve. */
  holds(path: string): boolean {
    return this.segments.some(({ files, gone }) => files.rowsOf(path).some((number) => !gone.has(number)));
  }

  /** True where the index knows files below a folder. */
  holdsBelow(folder: string): boolean {
    return this.segments.some(({ files }) => files.hasBelow(folder));
  }

  /** The rows that serve. */
  *rows(): Iterable<IndexedFile> {
    for (const { files, gone } of this.segments) {
      for (let number = 0; number < files.length; number++) if (!gone.has(number)) yield files.at(number);
    }
  }

  /** How many articles are indexed of files below a folder, those that are away with them. */
  countBelow(folder: string): number {
    const paths = this.segments.flatMap(({ files }) => [...files].map(({ path }) => path));
    return new Set(paths.filter((path) => path.startsWith(folder + sep))).size;
  }

  /** Takes over what is stored, if it can be used. */
  async load(): Promise<void> {
    const loaded = await this.store.load();
    if (!loaded) return;
    this.stored = loaded;
    this.serve(loaded);
  }

  /** Makes the index one of exactly these files, reading those that are new or changed. */
  async bringUpToDate(files: readonly IndexedFile[]): Promise<void> {
    if (isLittle(this.compare(files))) {
      await this.read(this.compare(files));
    } else {
      const release = await this.claimBuilding();
      try {
        await this.load();
        await this.read(this.compare(files));
      } finally {
        release();
      }
    }
    await this.keepThinness();
  }

  /** Looks at single files again. */
  async replace(changes: readonly FileChange[]): Promise<void> {
    this.serve(withoutFiles(this.segments, new Set(changes.map(({ path }) => path)), this.now()));
    for (const { path } of changes) this.options.archive.forget(path);
    await this.read(changes.flatMap(({ file }) => (file ? [file] : [])));
  }

  private get isOver(): boolean {
    return this.options.signal.aborted;
  }

  private get isPaused(): boolean {
    return this.options.pause?.().aborted ?? false;
  }

  private serve(segments: readonly StoredSegment[]): void {
    if (this.isOver) return;
    this.segments = segments;
    this.options.archive.replaceSegments(segments);
  }

  /** Lets serve what is as it was; answers what must be read. */
  private compare(files: readonly IndexedFile[]): readonly IndexedFile[] {
    const { segments, changed } = compareWithFiles(this.segments, files, this.now());
    this.serve(segments);
    for (const { path } of changed) this.options.archive.forget(path);
    return changed;
  }

  /** Waits while another process builds the same index. */
  private async claimBuilding(): Promise<() => void> {
    for (;;) {
      const release = this.store.claimBuilding();
      if (release) return release;
      if (this.isOver || this.isPaused) return () => {};
      await wait(LOOK_AGAIN, undefined, { signal: this.options.signal }).catch(() => {});
    }
  }

  private async read(files: readonly IndexedFile[]): Promise<void> {
    try {
      if (isLittle(files)) this.readAtOnce(files);
      else await this.build(files, (built) => this.serve([...this.segments, built]));
    } finally {
      await this.keep();
    }
    await this.renewWorn();
  }

  /** Articles that are not stored yet share a segment. */
  private readAtOnce(files: readonly IndexedFile[]): void {
    if (files.length === 0) return;
    const recent = this.segments.filter((held) => held.name === '' && isLittle(servingFiles([held])));
    const others = this.segments.filter((segment) => !recent.includes(segment));
    let rest: readonly IndexedFile[] = [...servingFiles(recent), ...files];
    const { length } = rest;
    const fresh: StoredSegment[] = [];
    while (rest.length > 0) {
      const before = length - rest.length;
      const indexed = indexFiles(rest, (done) => this.options.onProgress(before + done, length));
      fresh.push(newSegment(indexed, ''));
      rest = indexed.rest;
    }
    this.serve([...others, ...fresh]);
  }

  private async build(files: readonly IndexedFile[], onSegment: (segment: StoredSegment) => void): Promise<void> {
    const { onProgress, signal, pause = () => NEVER } = this.options;
    const written = new Set<string>();
    const taken = new Set<string>();
    const take = (built: BuiltSegment) => {
      if (built.problem) this.store.failed(built.problem);
      taken.add(built.name);
      onSegment(newSegment(built, built.name));
    };
    const onFile = (name: string) => void written.add(name);
    try {
      await buildIndex({
        files,
        folder: this.store.folder,
        onProgress,
        onFile,
        onSegment: take,
        signal,
        pause: pause(),
      });
    } finally {
      const isLost = this.isOver || !this.store.folder;
      this.store.drop([...written].filter((name) => isLost || !taken.has(name)));
    }
  }

  /** Stores the index where that saves a later start work. */
  private async keep(): Promise<void> {
    const known = new Set(this.stored.map(({ name }) => name));
    const unstored = this.segments.filter(({ name }) => !known.has(name));
    if (!this.store.isSound || !isLittle(servingFiles(unstored))) await this.storeAll();
  }

  /** Stores since when articles are away, so that a later start can tell for how long. */
  private async keepThinness(): Promise<void> {
    const isThin = ({ thinSince }: StoredSegment) => thinSince !== null;
    const known = new Map(this.stored.map((segment) => [segment.name, isThin(segment)]));
    if (this.segments.some((segment) => isThin(segment) !== (known.get(segment.name) ?? isThin(segment))))
      await this.storeAll();
  }

  private async storeAll(): Promise<void> {
    if (this.isOver) return;
    const stored = await this.store.store(this.segments);
    if (!stored) return;
    this.stored = stored;
    this.serve(stored);
  }

  /** Reads segments anew that slow every look-up. They serve until the new ones do. */
  private async renewWorn(): Promise<void> {
    const { kept, worn } = chooseWorn(this.segments, this.now());
    if (this.isOver || this.isPaused || worn.length === 0) return;
    const fresh: StoredSegment[] = [];
    await this.build(servingFiles(worn), (built) => fresh.push(built));
    if (this.isOver || this.isPaused) return;
    this.serve([...kept, ...fresh]);
    await this.storeAll();
  }
}

const NEVER = new AbortController().signal;

function isLittle(files: readonly IndexedFile[]): boolean {
  return files.length <= FEW_FILES && files.reduce((sum, { size }) => sum + size, 0) <= FEW_BYTES;
}

function newSegment({ segment, files }: FileSegment, name: string): StoredSegment {
  return { segment, files, name, gone: new Set(), thinSince: null };
}
