import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { type DiskProblem, findArticleFiles } from '../disk/find-article-files.ts';
import { reasonOf } from '../disk/read-text-file.ts';

/** A file to read, with the name under which reports speak of it. */
export interface InputFile {
  /** Absolute. */
  readonly path: string;
  /** As given on the command line, or relative to the folder given; no two files share one. */
  readonly shown: string;
  /** True where the person named this very file: it is reviewed, article or not. */
  readonly named: boolean;
}

export interface Inputs {
  readonly files: readonly InputFile[];
  readonly problems: readonly InputProblem[];
}

export interface InputProblem extends DiskProblem {
  /** True where the person named this path, so that the answer lacks what was asked for. */
  readonly named: boolean;
}

/** The files that command line arguments mean: each a file, a folder or a glob. A file is listed once. */
export async function findInputs(given: readonly string[]): Promise<Inputs> {
  const list = new InputList();
  for (const argument of given) await addArgument(list, argument);
  return list;
}

/** Adds a folder's files as `relative to the folder`, as `folder/relative` where that name is taken. */
class InputList implements Inputs {
  readonly files: InputFile[] = [];
  readonly problems: InputProblem[] = [];
  private readonly paths = new Set<string>();
  private readonly names = new Set<string>();

  add(path: string, names: readonly string[], named: boolean): void {
    const absolute = resolve(path);
    if (this.paths.has(absolute)) return;
    this.paths.add(absolute);
    const shown = names.find((name) => !this.names.has(name)) ?? absolute;
    this.names.add(shown);
    this.files.push({ path: absolute, shown, named });
  }
}

async function addArgument(list: InputList, argument: string): Promise<void> {
  const kind = await kindOf(argument);
  if (kind === 'file') list.add(argument, [argument], true);
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
  const found = await findArticleFiles(folder);
  for (const { path, relative } of found.files) list.add(path, [relative, join(folder, relative)], false);
  for (const problem of found.problems) list.problems.push({ ...problem, named: problem.path === folder });
}

async function addGlob(list: InputList, pattern: string): Promise<void> {
  const paths = await glob(pattern, { ignore: ['**/node_modules/**'], expandDirectories: false });
  for (const path of paths.sort()) list.add(path, [path], false);
  if (paths.length === 0) list.problems.push({ path: pattern, reason: 'fits no file.', named: true });
}
