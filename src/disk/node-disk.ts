import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { URI } from 'vscode-uri';
import type { Archive } from '../core/corpus/archive.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { Columns } from '../core/entries/article-fields.ts';
import { articleScheme } from '../core/entries/article-scheme.ts';
import type { SampledColumn } from '../core/entries/guess-columns.ts';
import type { StyleFile } from '../core/house-style/house-style.ts';
import { articleUri, readArticleUri } from './article-uri.ts';
import { cacheFolder } from './cache-folder.ts';
import type { Desks } from './desks.ts';
import { hasStoredIndex, openDiskCorpus } from './disk-corpus.ts';
import { type FindOptions, findArticleFiles } from './find-article-files.ts';
import { readStyleFiles } from './read-style-files.ts';
import { readTextFile } from './read-text-file.ts';
import { replaceFile } from './replace-file.ts';
import { UnreadableFile } from './unreadable-file.ts';

/** The files of a machine, as the language server asks for them: by URI. A host without a disk brings another. */
export interface Disk {
  /** The text behind a URI. Throws `UnreadableFile`. */
  readText(uri: string): Promise<string>;
  /** Replaces a file's text, or makes the file, and its folders. */
  writeText(uri: string, text: string): Promise<void>;
  /** The files of a folder of styles, relative to it; a host that has none leaves it out. */
  readStyles?(folder: string): Promise<readonly StyleFile[]>;
  /** The files below a folder that may be articles. */
  findArticles(folder: string, options?: FindOptions): Promise<ArticleUris>;
  /** True where an index of these folders is kept already. */
  hasIndex?(of: Pick<IndexOptions, 'folders' | 'judgedFolders'>): boolean;
  /** Opens the articles below folders by an index that is kept between runs; a host without a disk has none. */
  openIndex?(options: IndexOptions): Promise<ArticleIndex>;
}

/** An index of more articles than are held in memory. It answers from what it has, also while it reads the rest. */
export interface ArticleIndex extends Corpus {
  /** The same articles, to look given words up in. */
  readonly archive: Archive;
  /** Settled when every file has been looked at once. */
  readonly ready: Promise<void>;
  /** Looks at files again that were made, changed or deleted; a folder stands for all below it. */
  update(uris: readonly string[]): Promise<void>;
  /** Ends the reading early; it answers from what was read by then. */
  pause(): void;
  /** Goes on. Settled when every file has been looked at. */
  resume(): Promise<void>;
  readonly isPaused: boolean;
  dispose(): void;
}

export interface IndexOptions {
  readonly folders: readonly string[];
  /** Those of them in which only what looks like an article counts, as in an editor’s workspace. */
  readonly judgedFolders: readonly string[];
  readonly desks: Pick<Desks, 'of'>;
  /** The columns of exports, by glob. */
  readonly exports: Readonly<Record<string, Columns>>;
  /** An export of which nobody knows the columns; those with the most words first. */
  onUnknownExport(uri: string, columns: readonly SampledColumn[]): void;
  onProgress(done: number, total: number): void;
  onProblem(line: string): void;
  /** A folder that was away is back. */
  onReturn(): void;
}

export interface ArticleUris {
  readonly uris: readonly string[];
  /** A line each, ready to be logged. */
  readonly problems: readonly string[];
}

/** The disk of the machine that Node runs on. */
export const nodeDisk: Required<Disk> = {
  async readText(uri) {
    if (!uri.startsWith(`${articleScheme}:`)) return readTextFile(URI.parse(uri).fsPath);
    const text = readArticleUri(uri);
    if (text === undefined) throw new UnreadableFile(pathOf(uri), 'no longer holds this article.');
    return text;
  },
  async writeText(uri, text) {
    await mkdir(dirname(pathOf(uri)), { recursive: true });
    await replaceFile(pathOf(uri), text);
  },
  readStyles: (folder) => readStyleFiles(URI.parse(folder).fsPath),
  async findArticles(folder, options) {
    const { files, problems } = await findArticleFiles(URI.parse(folder).fsPath, options);
    return {
      uris: files.map(({ path }) => URI.file(path).toString()),
      problems: problems.map(({ path, reason }) => `${path} ${reason}`),
    };
  },
  hasIndex: ({ folders, judgedFolders }) =>
    hasStoredIndex({
      folders: folders.map(pathOf),
      judgedFolders: judgedFolders.map(pathOf),
      cacheFolder: cacheFolder(),
    }),
  async openIndex({ folders, judgedFolders, desks, exports, onProgress, onProblem, onUnknownExport, onReturn }) {
    const corpus = await openDiskCorpus({
      folders: folders.map(pathOf),
      judgedFolders: judgedFolders.map(pathOf),
      desks,
      exports,
      onUnknownExport: (path, { columns }) => onUnknownExport(URI.file(path).toString(), columns),
      cacheFolder: cacheFolder(),
      nameOf: (_, row) => articleUri(row),
      onProgress: ({ done, total }) => onProgress(done, total),
      onProblem,
      onReturn,
      lookForReturnEvery: RETURN,
    });
    return {
      get size() {
        return corpus.size;
      },
      archive: corpus.archive,
      ready: corpus.ready,
      evidenceFor: corpus.evidenceFor,
      update: (uris) => corpus.update(uris.map(pathOf)),
      pause: corpus.pause,
      resume: corpus.resume,
      get isPaused() {
        return corpus.isPaused;
      },
      dispose: corpus.dispose,
    };
  },
};

/** How often to look for a folder that is away: every half minute. */
const RETURN = 30_000;

function pathOf(uri: string): string {
  return URI.parse(uri).fsPath;
}
