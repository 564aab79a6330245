import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Corpus } from '../core/corpus/corpus.ts';
import { memoryCorpus } from '../core/corpus/memory-corpus.ts';
import type { Desks } from '../disk/desks.ts';
import { readTextFile } from '../disk/read-text-file.ts';
import { UsageProblem } from './exit-codes.ts';
import type { Sources } from './formats/sources.ts';
import { findInputs, type InputFile, type InputNames } from './inputs.ts';
import { openIndex } from './open-index.ts';
import { type InputArticle, type ReadMeans, readInputs } from './read-inputs.ts';
import { tellProblems } from './tell-problems.ts';
import type { Terminal } from './terminal.ts';

/** What the articles under review are compared with, and where to find the files that evidence names. */
export interface LoadedCorpus {
  readonly corpus: Corpus;
  readonly sources: Sources;
}

export interface CorpusWish {
  /** Without one, the articles under review are each other's corpus, with the folders that their desk file names. */
  readonly folders: readonly string[];
  readonly articles: readonly InputArticle[];
  /** The names that the articles under review have taken. */
  readonly names: InputNames;
}

/** Reads what to compare with. Throws `UsageProblem` where a folder asked for cannot be read. */
export async function loadCorpus(
  { folders: asked, articles, names }: CorpusWish,
  means: ReadMeans,
): Promise<LoadedCorpus> {
  const folders = asked.length > 0 ? asked : await deskFolders(articles, means.desks);
  const files = await findFolders(folders, names, means.terminal);
  if (asked.length > 0 && files.length > MOST_IN_MEMORY) return openIndexed(folders, { files, articles }, means);
  const found = await readFiles(files, means);
  const others = asked.length > 0 ? found : [...articles, ...found];
  return { corpus: memoryCorpus(others.map(({ reading }) => reading)), sources: sourcesOf([...articles, ...others]) };
}

/** The corpus folders that the desk files of the articles name. */
async function deskFolders(articles: readonly InputArticle[], desks: Desks): Promise<readonly string[]> {
  const folders = new Set<string>();
  for (const { file } of articles) {
    const { uri, file: desk } = await desks.of(pathToFileURL(file.path).href);
    for (const folder of desk.corpus) if (uri) folders.add(resolve(dirname(fileURLToPath(uri)), folder));
  }
  return [...folders];
}

/** The files of the folders. Throws `UsageProblem` where one of them cannot be read. */
export async function findFolders(
  folders: readonly string[],
  names: InputNames,
  terminal: Terminal,
): Promise<readonly InputFile[]> {
  const found = await findInputs(folders, names);
  if (tellProblems(found.problems, terminal)) throw new UsageProblem('the corpus could not be read.');
  return found.files;
}

async function readFiles(files: readonly InputFile[], means: ReadMeans): Promise<readonly InputArticle[]> {
  const { articles, problems } = await readInputs(files, 'Reading the corpus', means);
  tellProblems(problems, means.terminal);
  return articles;
}

/** More files than these are not read whole: their index is, and it is kept for the next time. */
export const MOST_IN_MEMORY = 500;

interface CorpusFiles {
  readonly files: readonly InputFile[];
  readonly articles: readonly InputArticle[];
}

async function openIndexed(
  folders: readonly string[],
  { files, articles }: CorpusFiles,
  { terminal }: ReadMeans,
): Promise<LoadedCorpus> {
  const named = files.map(({ path, shown }) => ({ path, name: shown }));
  const corpus = await openIndex(folders, named, terminal);
  const paths = new Map(files.map((file) => [file.shown, file.path]));
  const own = sourcesOf(articles);
  return {
    corpus,
    sources: {
      pathOf: (name) => own.pathOf(name) ?? paths.get(name) ?? null,
      textOf: (name) => (own.pathOf(name) ? own.textOf(name) : readTextFile(paths.get(name) ?? name).catch(() => null)),
    },
  };
}

function sourcesOf(articles: readonly InputArticle[]): Sources {
  const byName = new Map(articles.map((article) => [article.file.shown, article]));
  return {
    pathOf: (shown) => byName.get(shown)?.file.path ?? null,
    async textOf(shown) {
      const known = byName.get(shown);
      return known ? known.reading.article.text : readTextFile(shown).catch(() => null);
    },
  };
}
