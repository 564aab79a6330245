import { hasArticleExtension, ignoreFileNames } from '../core/article/file-names.ts';
import { looksLikeArticle } from '../core/article/looks-like-article.ts';
import { type Archive, archivedReading } from '../core/corpus/archive.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { joinArchives } from '../core/corpus/join-archives.ts';
import { joinedCorpus } from '../core/corpus/joined-corpus.ts';
import { memoryArchive, memoryCorpus } from '../core/corpus/memory-corpus.ts';
import type { Columns } from '../core/entries/article-fields.ts';
import type { SampledColumn } from '../core/entries/guess-columns.ts';
import { mayHoldArticles } from '../core/entries/may-hold-articles.ts';
import type { Reading } from '../core/reading.ts';
import { read } from '../core/review.ts';
import type { Desks } from '../disk/desks.ts';
import type { ArticleIndex, Disk } from '../disk/node-disk.ts';
import { uriKey } from '../disk/uri-key.ts';

/** How far the reading of the folders has come. */
export interface CorpusProgress {
  /** `onCancel` is called where the person has had enough of it. */
  begin(total: number, onCancel: () => void): void;
  step(done: number, total: number): void;
  end(): void;
}

export interface CorpusHost {
  readonly disk: Disk;
  readonly progress: CorpusProgress;
  readonly desks: Desks;
  /** An export of which nobody knows the columns; those with the most words first. */
  onUnknownExport(uri: string, columns: readonly SampledColumn[]): void;
  log(line: string): void;
  /** The articles on disk are others now. */
  onChange(): void;
}

/** What belongs to a corpus. */
export interface CorpusWish {
  readonly folders: readonly string[];
  /** Those of them that are open in the editor: of these, what looks like an article. */
  readonly workspace: readonly string[];
  /** The columns of exports, by glob. */
  readonly exports: Readonly<Record<string, Columns>>;
}

/** What happened to files on disk, by URI; a folder stands for all below it. */
export interface FileChanges {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly deleted: readonly string[];
}

/** More articles than this are not held in memory but looked up in an index on disk, which is kept. */
const MOST_IN_MEMORY = 1_000;

/** The articles to compare with: those on disk below the folders, the open ones as they stand in the editor. */
export class CorpusKeeper {
  private readonly onDisk = new Map<string, Reading>();
  private readonly open = new Map<string, { readonly reading: Reading; readonly since: number }>();
  private wish: CorpusWish = { folders: [], workspace: [], exports: {} };
  private reading: { aborted: boolean } = { aborted: false };
  private index: ArticleIndex | null = null;
  private built: { readonly corpus: Corpus; readonly at: number } | null = null;
  private inMemory: { readonly archive: Archive; readonly at: number } | null = null;
  private clock = 0;
  private diskChange = 0;
  /** False while the folders are being read. */
  ready = true;

  constructor(private readonly host: CorpusHost) {}

  /** True where a person has stopped the reading: reviews go on with what was read by then. */
  get isPaused(): boolean {
    return this.index?.isPaused ?? false;
  }

  /** Goes on with what was stopped. */
  async resume(): Promise<void> {
    const { index } = this;
    if (!index?.isPaused) return;
    this.ready = false;
    const done = index.resume();
    this.changed();
    await this.whenRead(index, done);
    this.ready = true;
    this.changed();
  }

  get size(): number {
    return this.index?.size ?? new Set([...this.onDisk.keys(), ...this.open.keys()]).size;
  }

  /** What a document is compared with: it grows with each change of another article, not of the document itself. */
  stampFor(uri: string): number {
    let stamp = this.diskChange;
    for (const [key, { since }] of this.open) if (key !== uriKey(uri)) stamp = Math.max(stamp, since);
    return stamp;
  }

  /** The corpus for a document; whether the document's own older text is in it makes no difference. */
  corpusFor(uri: string): Corpus {
    if (!this.built || this.built.at < this.stampFor(uri)) {
      const inMemory = memoryCorpus(this.readings());
      const isOpen = (path: string) => this.open.has(uriKey(path));
      const corpus = this.index ? joinedCorpus(this.index, inMemory, isOpen) : inMemory;
      this.built = { corpus, at: this.clock };
    }
    return this.built.corpus;
  }

  /** All articles but the document itself, to look given words up in. */
  archiveFor(uri: string): Archive {
    if (this.inMemory?.at !== this.clock) {
      this.inMemory = { archive: memoryArchive(this.readings().map(archivedReading)), at: this.clock };
    }
    const isOther = (path: string) => uriKey(path) !== uriKey(uri);
    const isStored = (path: string) => isOther(path) && !this.open.has(uriKey(path));
    const stored = this.index ? [{ archive: this.index.archive, counts: isStored }] : [];
    return joinArchives([{ archive: this.inMemory.archive, counts: isOther }, ...stored]);
  }

  /** The text of an article that evidence names, as it was compared. */
  textOf(uri: string): string | undefined {
    const key = uriKey(uri);
    return (this.open.get(key)?.reading ?? this.onDisk.get(key))?.article.text;
  }

  /** Reads the articles of these folders, unless they are the same as before. */
  async setFolders({ folders, workspace, exports }: CorpusWish): Promise<void> {
    const unique = (uris: readonly string[]) => [...new Set(uris.map(uriKey))];
    const wanted = { folders: unique(folders), workspace: unique(workspace), exports };
    if (JSON.stringify(wanted) === JSON.stringify(this.wish)) return;
    this.wish = wanted;
    await this.readFolders();
  }

  /** Follows what happened to files: reads what is new or changed, forgets what is gone. */
  async filesChanged({ created, changed, deleted }: FileChanges): Promise<void> {
    if (this.index) return this.updateIndex([...created, ...changed, ...deleted].filter(mayMatter));
    for (const uri of deleted) this.forgetBelow(uriKey(uri));
    for (const uri of changed) if (this.onDisk.has(uriKey(uri))) await this.readFile(uriKey(uri), uri);
    if (created.length > 0) return this.readFolders();
    this.changed();
  }

  /** An open document as it stands; `null` once it is closed or no article. */
  setOpen(uri: string, reading: Reading | null): void {
    const key = uriKey(uri);
    if (reading === (this.open.get(key)?.reading ?? null)) return;
    this.clock++;
    if (reading) this.open.set(key, { reading, since: this.clock });
    else if (this.open.delete(key)) this.diskChange = this.clock;
  }

  /** The articles held in memory; of an open one what stands in the editor. */
  private readings(): readonly Reading[] {
    const open = [...this.open].map(([key, { reading }]) => [key, reading] as const);
    return [...new Map([...this.onDisk, ...open]).values()];
  }

  private forgetBelow(key: string): void {
    for (const known of [...this.onDisk.keys()]) {
      if (known === key || known.startsWith(`${key}/`)) this.onDisk.delete(known);
    }
  }

  private async readFolders(): Promise<void> {
    this.reading.aborted = true;
    const signal = { aborted: false };
    this.reading = signal;
    this.ready = false;
    const found = await this.findFiles(signal);
    if (signal.aborted) return;
    this.index?.dispose();
    this.index = found.size > MOST_IN_MEMORY || ![...found.keys()].every(isText) ? await this.openIndex() : null;
    if (this.index) await this.fillIndex(this.index);
    else await this.readFound(found, signal);
    if (signal.aborted) return;
    this.ready = true;
    this.changed();
  }

  private openIndex(): Promise<ArticleIndex> | null {
    const { disk, progress, log, desks, onUnknownExport } = this.host;
    const onProgress = (done: number, total: number) => {
      progress.begin(total, () => this.index?.pause());
      progress.step(done, total);
    };
    const { folders, workspace: judgedFolders, exports } = this.wish;
    const options = { folders, judgedFolders, desks, exports, onProgress, onUnknownExport, onProblem: log };
    return disk.openIndex?.(options) ?? null;
  }

  /** Answers come from what is indexed already; those who asked are told when all is. */
  private async fillIndex(index: ArticleIndex): Promise<void> {
    this.onDisk.clear();
    this.changed();
    await this.whenRead(index, index.ready);
  }

  private async whenRead(index: ArticleIndex, done: Promise<void>): Promise<void> {
    await done;
    if (index === this.index) this.host.progress.end();
  }

  private async updateIndex(uris: readonly string[]): Promise<void> {
    await this.index?.update(uris);
    this.changed();
  }

  private async readFound(found: ReadonlyMap<string, string>, signal: { readonly aborted: boolean }): Promise<void> {
    for (const key of [...this.onDisk.keys()]) if (!found.has(key)) this.onDisk.delete(key);
    const missing = [...found].filter(([key]) => !this.onDisk.has(key));
    if (found.size > MOST_IN_MEMORY) this.host.log(`Only the first ${MOST_IN_MEMORY} articles are compared with.`);
    await this.readFiles(missing.slice(0, MOST_IN_MEMORY), signal);
  }

  private changed(): void {
    this.diskChange = ++this.clock;
    this.host.onChange();
  }

  private async findFiles(signal: { readonly aborted: boolean }): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const folder of this.wish.folders) {
      if (found.size > MOST_IN_MEMORY && this.host.disk.openIndex) break;
      const options = { signal, accepts: this.acceptedIn(folder), most: MOST_IN_MEMORY };
      const { uris, problems } = await this.host.disk.findArticles(folder, options);
      for (const problem of problems) this.host.log(problem);
      for (const uri of uris) found.set(uriKey(uri), uri);
    }
    return found;
  }

  /** In a folder named as a corpus pages and exports count, too; in the workspace where the desk names the exports. */
  private acceptedIn(folder: string): (name: string) => boolean {
    const { workspace, exports } = this.wish;
    const all = this.host.disk.openIndex && (!workspace.includes(folder) || Object.keys(exports).length > 0);
    return all ? mayHoldArticles : hasArticleExtension;
  }

  private async readFiles(files: readonly (readonly [string, string])[], signal: { readonly aborted: boolean }) {
    const { progress } = this.host;
    progress.begin(files.length, () => {});
    let done = 0;
    for (const [key, uri] of files) {
      if (signal.aborted) break;
      await this.readFile(key, uri);
      progress.step(++done, files.length);
      await turn();
    }
    progress.end();
  }

  private async readFile(key: string, uri: string): Promise<void> {
    this.onDisk.delete(key);
    try {
      const reading = read(uri, await this.host.disk.readText(uri));
      if (looksLikeArticle(reading.article).kind !== 'other') this.onDisk.set(key, reading);
    } catch (error) {
      this.host.log(error instanceof Error ? error.message : String(error));
    }
  }
}

/** True for files of articles, and for those that say what to leave out. */
function mayMatter(uri: string): boolean {
  return mayHoldArticles(uri) || ignoreFileNames.some((name) => uri.endsWith(`/${name}`));
}

/** False for pages, and for exports of many articles. */
function isText(uri: string): boolean {
  return hasArticleExtension(uri) || !mayHoldArticles(uri);
}

/** Lets waiting requests be answered first. A browser has only the slower of the two. */
function turn(): Promise<void> {
  return new Promise((resolve) => (globalThis.setImmediate ?? setTimeout)(resolve));
}
