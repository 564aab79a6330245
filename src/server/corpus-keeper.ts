import { hasArticleExtension } from '../core/article/file-names.ts';
import { type Archive, archivedReading } from '../core/corpus/archive.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { evidenceFinder } from '../core/corpus/find-evidence.ts';
import { joinArchives } from '../core/corpus/join-archives.ts';
import { memoryArchive } from '../core/corpus/memory-corpus.ts';
import type { Columns } from '../core/entries/article-fields.ts';
import type { SampledColumn } from '../core/entries/guess-columns.ts';
import { mayHoldArticles } from '../core/entries/may-hold-articles.ts';
import type { Reading } from '../core/reading.ts';
import type { Desks } from '../disk/desks.ts';
import type { ArticleIndex, Disk } from '../disk/node-disk.ts';
import { uriKey } from '../disk/uri-key.ts';
import { ArticlesInMemory, type MemoryHost, mostInMemory } from './articles-in-memory.ts';

export interface CorpusHost extends MemoryHost {
  readonly disk: Disk;
  readonly desks: Desks;
  /** An export of which nobody knows the columns; those with the most words first. */
  onUnknownExport(uri: string, columns: readonly SampledColumn[]): void;
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

/** What happened to files on disk, by URI; a folder stands for all below it, an ignore file for its folder. */
export interface FileChanges {
  readonly created: readonly string[];
  readonly changed: readonly string[];
  readonly deleted: readonly string[];
}

/**
 * The articles to compare with: those on disk below the folders, the open ones as they stand in the editor. Few are held
 * in memory; of many there is an index on disk, which answers from what it has while the rest is read.
 */
export class CorpusKeeper {
  private readonly inMemory: ArticlesInMemory;
  private readonly findEvidence = evidenceFinder();
  private readonly open = new Map<string, { readonly reading: Reading; readonly since: number }>();
  private wish: CorpusWish = { folders: [], workspace: [], exports: {} };
  private reading: { aborted: boolean } = { aborted: false };
  private index: ArticleIndex | null = null;
  private built: { readonly archive: Archive; readonly at: number } | null = null;
  private clock = 0;
  private diskChange = 0;
  /** False while the folders are being read. */
  ready = true;

  constructor(private readonly host: CorpusHost) {
    this.inMemory = new ArticlesInMemory(host);
  }

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
    return this.index?.size ?? this.readings().size;
  }

  /** What a document is compared with: it grows with each change of another article, not of the document itself. */
  stampFor(uri: string): number {
    let stamp = this.diskChange;
    for (const [key, { since }] of this.open) if (key !== uriKey(uri)) stamp = Math.max(stamp, since);
    return stamp;
  }

  /** The corpus for a document. */
  corpusFor(uri: string): Corpus {
    const archive = this.archiveFor(uri);
    return {
      size: archive.size,
      evidenceFor: (reading, cancellation) => this.findEvidence(reading, archive, cancellation),
    };
  }

  /** All articles but the document itself; of an open one what stands in the editor, never the older text on disk. */
  archiveFor(uri: string): Archive {
    if (!this.built || this.built.at < this.stampFor(uri)) {
      this.built = { archive: memoryArchive([...this.readings().values()].map(archivedReading)), at: this.clock };
    }
    const isOther = (path: string) => uriKey(path) !== uriKey(uri);
    const isStored = (path: string) => isOther(path) && !this.open.has(uriKey(path));
    const stored = this.index ? [{ archive: this.index.archive, counts: isStored }] : [];
    return joinArchives([{ archive: this.built.archive, counts: isOther }, ...stored]);
  }

  /** The text of an article that evidence names, as it was compared. */
  textOf(uri: string): string | undefined {
    const key = uriKey(uri);
    return (this.open.get(key)?.reading ?? this.inMemory.readings.get(key))?.article.text;
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
    if (this.index) {
      await this.index.update([...created, ...changed, ...deleted]);
    } else {
      for (const uri of deleted) this.inMemory.forget(uri);
      for (const uri of changed) await this.inMemory.readAgain(uri);
      if (created.length > 0) return this.readFolders();
    }
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

  /** The articles held in memory, with the open ones. */
  private readings(): ReadonlyMap<string, Reading> {
    const open = [...this.open].map(([key, { reading }]) => [key, reading] as const);
    return new Map([...this.inMemory.readings, ...open]);
  }

  private async readFolders(): Promise<void> {
    this.reading.aborted = true;
    const signal = { aborted: false };
    this.reading = signal;
    this.ready = false;
    const { folders, workspace: judgedFolders } = this.wish;
    const found = this.host.disk.hasIndex?.({ folders, judgedFolders }) ? null : await this.findFiles(signal);
    if (signal.aborted) return;
    const isIndexed = !found || found.size > mostInMemory || ![...found.keys()].every(isText);
    const index = isIndexed ? await this.openIndex() : null;
    if (signal.aborted) return index?.dispose();
    this.index?.dispose();
    this.index = index;
    if (index) await this.fillIndex(index);
    else if (found) await this.inMemory.hold(found, signal);
    if (signal.aborted) return;
    this.ready = true;
    this.changed();
  }

  private async openIndex(): Promise<ArticleIndex | null> {
    const { disk, progress, log, desks, onUnknownExport } = this.host;
    const onProgress = (done: number, total: number) => {
      progress.begin(total, () => this.index?.pause());
      progress.step(done, total);
    };
    const { folders, workspace: judgedFolders, exports } = this.wish;
    const sources = { folders, judgedFolders, desks, exports, onUnknownExport };
    const index = disk.openIndex?.({ ...sources, onProgress, onProblem: log, onReturn: () => this.changed() });
    return (await index) ?? null;
  }

  /** Answers come from what is indexed already; those who asked are told when all is. */
  private async fillIndex(index: ArticleIndex): Promise<void> {
    this.inMemory.clear();
    this.changed();
    await this.whenRead(index, index.ready);
  }

  private async whenRead(index: ArticleIndex, done: Promise<void>): Promise<void> {
    await done;
    if (index === this.index) this.host.progress.end();
  }

  private changed(): void {
    this.diskChange = ++this.clock;
    this.host.onChange();
  }

  private async findFiles(signal: { readonly aborted: boolean }): Promise<ReadonlyMap<string, string>> {
    const found = new Map<string, string>();
    for (const folder of this.wish.folders) {
      if (found.size > mostInMemory && this.host.disk.openIndex) break;
      const options = { signal, accepts: this.acceptedIn(folder), most: mostInMemory };
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
}

/** False for pages, and for exports of many articles. */
function isText(uri: string): boolean {
  return hasArticleExtension(uri) || !mayHoldArticles(uri);
}
