import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { hasArticleExtension } from '../core/article/file-names.ts';
import { type IgnoreRules, isIgnored, readIgnoreRules } from './ignore-rules.ts';
import { reasonOf } from './read-text-file.ts';

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Folders and links that could not be followed; the rest was. */
  readonly problems: readonly DiskProblem[];
}

export interface FoundFile {
  /** The path with which to open it. */
  readonly path: string;
  /** Relative to the folder searched, with `/`. */
  readonly relative: string;
}

export interface DiskProblem {
  readonly path: string;
  readonly reason: string;
}

export interface FindOptions {
  /** More patterns to leave out, in the manner of `.gitignore`. */
  readonly exclude?: readonly string[];
  readonly signal?: { readonly aborted: boolean };
  /** Which files to find, by their names; those that may be articles where left out. */
  readonly accepts?: (name: string) => boolean;
  /** Stops after so many files, and then finds one more at most. */
  readonly most?: number;
}

/**
 * The files under `folder` that may be articles, in the same order on every machine. Leaves out what `.gitignore`
 * and `.copydeskignore` name, hidden folders and `node_modules`; follows links, each folder once. A file stands for
 * itself.
 */
export async function findArticleFiles(folder: string, options: FindOptions = {}): Promise<FoundFiles> {
  const search: Search = {
    files: [],
    problems: [],
    visited: new Set(),
    signal: options.signal ?? { aborted: false },
    accepts: options.accepts ?? hasArticleExtension,
    most: options.most ?? Number.POSITIVE_INFINITY,
  };
  const rules = await readIgnoreRules(folder, '', options.exclude ?? []);
  await searchFolder(search, { path: folder, relative: '', rules: rules ? [rules] : [] });
  return search;
}

interface Search {
  readonly files: FoundFile[];
  readonly problems: DiskProblem[];
  /** Real paths of the folders seen, so that links in a circle end. */
  readonly visited: Set<string>;
  readonly signal: { readonly aborted: boolean };
  readonly accepts: (name: string) => boolean;
  readonly most: number;
}

interface Folder {
  readonly path: string;
  readonly relative: string;
  readonly rules: readonly IgnoreRules[];
}

async function searchFolder(search: Search, folder: Folder): Promise<void> {
  try {
    const real = await realpath(folder.path);
    if (folder.relative === '' && (await stat(real)).isFile()) {
      search.files.push({ path: folder.path, relative: basename(folder.path) });
      return;
    }
    if (search.visited.has(real)) return;
    search.visited.add(real);
    const entries = await readdir(folder.path, { withFileTypes: true });
    entries.sort((a, b) => (a.name < b.name ? -1 : 1));
    for (const entry of entries) {
      if (search.signal.aborted || search.files.length > search.most) return;
      const kind = entry.isDirectory() ? 'folder' : entry.isFile() ? 'file' : entry.isSymbolicLink() ? 'link' : 'other';
      await searchEntry(search, folder, { name: entry.name, kind });
    }
  } catch (error) {
    search.problems.push({ path: folder.path, reason: reasonOf(error) });
  }
}

interface Entry {
  readonly name: string;
  readonly kind: 'folder' | 'file' | 'link' | 'other';
}

async function searchEntry(search: Search, folder: Folder, entry: Entry): Promise<void> {
  if (entry.kind === 'other' || (entry.kind === 'file' && !search.accepts(entry.name))) return;
  const path = join(folder.path, entry.name);
  const relative = folder.relative ? `${folder.relative}/${entry.name}` : entry.name;
  const kind = entry.kind === 'link' ? await kindBehindLink(search, path) : entry.kind;
  if (kind === 'file') {
    if (search.accepts(entry.name) && !isIgnored(folder.rules, relative)) search.files.push({ path, relative });
  } else if (kind === 'folder') {
    if (isPassedOver(entry.name) || isIgnored(folder.rules, `${relative}/`)) return;
    const own = await readIgnoreRules(path, relative);
    await searchFolder(search, { path, relative, rules: own ? [...folder.rules, own] : folder.rules });
  }
}

/** True for folders that are never searched: hidden ones and `node_modules`. */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

async function kindBehindLink(search: Search, path: string): Promise<Entry['kind']> {
  try {
    const target = await stat(path);
    return target.isDirectory() ? 'folder' : target.isFile() ? 'file' : 'other';
  } catch (error) {
    if (search.accepts(path)) search.problems.push({ path, reason: reasonOf(error) });
    return 'other';
  }
}
