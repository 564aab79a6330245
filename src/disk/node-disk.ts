import { writeFile } from 'node:fs/promises';
import { URI } from 'vscode-uri';
import type { StyleFile } from '../core/house-style/house-style.ts';
import { type FindOptions, findArticleFiles } from './find-article-files.ts';
import { readStyleFiles } from './read-style-files.ts';
import { readTextFile } from './read-text-file.ts';

/** The files of a machine, as the language server asks for them: by URI. A host without a disk brings another. */
export interface Disk {
  /** The text behind a URI. Throws `UnreadableFile`. */
  readText(uri: string): Promise<string>;
  /** Replaces a file's text, or makes the file. */
  writeText(uri: string, text: string): Promise<void>;
  /** The files of a folder of styles, relative to it; a host that has none leaves it out. */
  readStyles?(folder: string): Promise<readonly StyleFile[]>;
  /** The files below a folder that may be articles. */
  findArticles(folder: string, options?: FindOptions): Promise<ArticleUris>;
}

export interface ArticleUris {
  readonly uris: readonly string[];
  /** A line each, ready to be logged. */
  readonly problems: readonly string[];
}

/** The disk of the machine that Node runs on. */
export const nodeDisk: Disk = {
  readText: (uri) => readTextFile(URI.parse(uri).fsPath),
  writeText: (uri, text) => writeFile(URI.parse(uri).fsPath, text),
  readStyles: (folder) => readStyleFiles(URI.parse(folder).fsPath),
  async findArticles(folder, options) {
    const { files, problems } = await findArticleFiles(URI.parse(folder).fsPath, options);
    return {
      uris: files.map(({ path }) => URI.file(path).toString()),
      problems: problems.map(({ path, reason }) => `${path} ${reason}`),
    };
  },
};
