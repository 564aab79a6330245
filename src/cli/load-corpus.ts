import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Corpus } from '../core/corpus/corpus.ts';
import { memoryCorpus } from '../core/corpus/memory-corpus.ts';
import type { Desks } from '../disk/desks.ts';
import { readTextFile } from '../disk/read-text-file.ts';
import { UsageProblem } from './exit-codes.ts';
import type { Sources } from './formats/sources.ts';
import { findInputs, type InputNames } from './inputs.ts';
import { type InputArticle, type ReadMeans, readInputs } from './read-inputs.ts';
import { tellProblems } from './tell-problems.ts';

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
  const found = await readFolders(folders, names, means);
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

async function readFolders(
  folders: readonly string[],
  names: InputNames,
  means: ReadMeans,
): Promise<readonly InputArticle[]> {
  const found = await findInputs(folders, names);
  if (tellProblems(found.problems, means.terminal)) throw new UsageProblem('the corpus could not be read.');
  const { articles, problems } = await readInputs(found.files, 'Reading the corpus', means);
  tellProblems(problems, means.terminal);
  return articles;
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
