import { stat } from 'node:fs/promises';
import { isAbsolute, join, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { hasArticleExtension } from '../core/article/file-names.ts';
import { type DiskProblem, findArticleFiles } from '../disk/find-article-files.ts';
import { reasonOf } from '../disk/read-text-file.ts';

/** A file to read, with the name under which reports speak of it. */
export interface InputFile {
  /** Absolute. */
  readonly path: string;
  /** As given on the command line, or relative to the folder given. */
  readonly shown: string;
  /** True where the person named this very file: it is reviewed, article or not. */
  readonly named: boolean;
}

export interface Inputs {
  /** Each file once, in the order of the arguments and then of names. */
  readonly files: readonly InputFile[];
  readonly problems: readonly InputProblem[];
}

export interface InputProblem extends DiskProblem {
  /** True where the person named this path, so that the answer lacks what was asked for. */
  readonly named: boolean;
}

/** The files that command line arguments mean: each a file, a folder or a glob. `accepts` tells which a folder gives. */
export async function findInputs(
  given: readonly string[],
  names = new InputNames(),
  accepts = hasArticleExtension,
): Promise<Inputs> {
  const list: InputList = { files: [], problems: [], known: new Set(), names, accepts };
  for (const argument of given) await addArgument(list, argument);
  return list;
}

/** One name a file, one file a name, over all that a run reads: articles under review and those of the corpus. */
export class InputNames {
  private readonly byPath = new Map<string, string>();
  private readonly taken = new Set<string>();

  /** The first of `wishes` that no other file has, else the path itself. */
  nameOf(path: string, wishes: readonly string[]): string {
    const known = this.byPath.get(path);
    if (known !== undefined) return known;
    const name = wishes.find((wish) => !this.taken.has(wish)) ?? path;
    this.byPath.set(path, name);
    this.taken.add(name);
    return name;
  }
}

interface InputList {
  readonly files: InputFile[];
  readonly problems: InputProblem[];
  readonly known: Set<string>;
  readonly names: InputNames;
  readonly accepts: (name: string) => boolean;
}

function addFile(list: InputList, path: string, wishes: readonly string[], named: boolean): void {
  const absolute = resolve(path);
  if (list.known.has(absolute)) return;
  list.known.add(absolute);
  list.files.push({ path: absolute, shown: list.names.nameOf(absolute, wishes), named });
}

async function addArgument(list: InputList, argument: string): Promise<void> {
  const kind = await kindOf(argument);
  if (kind === 'file') addFile(list, argument, [argument], true);
  else if (kind === 'folder') await addFolder(list, argument);
  else if (isDynamicPattern(argument)) await addGlob(list, argument);
  else list.problems.push({ path: argument, reason: kind.reason, named: true });
}

async function kindOf(path: string): Promise<'file' | 'folder' | { readonly reason: string }> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

async function addFolder(list: InputList, folder: string): Promise<void> {
  const found = await findArticleFiles(folder, { accepts: list.accepts });
  for (const { path, relative } of found.files) addFile(list, path, [relative, join(folder, relative)], false);
  for (const problem of found.problems) list.problems.push({ ...problem, named: problem.path === folder });
}

async function addGlob(list: InputList, pattern: string): Promise<void> {
  const absolute = isAbsolute(pattern);
  const paths = await glob(pattern, { ignore: ['**/node_modules/**'], expandDirectories: false, absolute });
  for (const path of paths.sort()) addFile(list, path, [path], false);
  if (paths.length === 0)
    list.problems.push({ path: pattern, reason: 'fits no file. Check the pattern.', named: true });
}
