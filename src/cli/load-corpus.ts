import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { hasArticleExtension } from '../core/article/file-names.ts';
import type { Corpus } from '../core/corpus/corpus.ts';
import { joinedCorpus } from '../core/corpus/joined-corpus.ts';
import { memoryCorpus } from '../core/corpus/memory-corpus.ts';
import type { Columns } from '../core/entries/article-fields.ts';
import { isPage } from '../core/entries/export-form.ts';
import { mayHoldArticles } from '../core/entries/may-hold-articles.ts';
import type { Desk, Desks } from '../disk/desks.ts';
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
  /** The columns of exports, as the command line gives them. */
  readonly columns: Columns | undefined;
}

/** Reads what to compare with. Throws `UsageProblem` where a folder asked for cannot be read. */
export async function loadCorpus(wish: CorpusWish, means: ReadMeans): Promise<LoadedCorpus> {
  const { folders: asked, articles, names } = wish;
  const desks = await desksOf(articles, means.desks);
  const given = asked.length > 0 ? asked : desks.flatMap(corpusFolders);
  const files = await findFolders(given, names, means.terminal);
  if (asked.length > 0 && files.length === 0)
    means.terminal.complain(`there is no article to compare with in ${asked.join(', ')}.`);
  const own = asked.length > 0 ? [] : articles;
  if (files.length <= MOST_IN_MEMORY && areAllText(files)) {
    const others = [...own, ...(await readFiles(files, means))];
    return { corpus: memoryCorpus(others.map(({ reading }) => reading)), sources: sourcesOf([...articles, ...others]) };
  }
  const exports = exportsFrom(desks, wish.columns);
  const opened = await openIndex({ given, files, exports, ...means });
  const corpus = own.length === 0 ? opened.corpus : withArticles(opened.corpus, own);
  return { corpus, sources: joinSources(sourcesOf(articles), opened.sources) };
}

/** The desk files of the articles, each once. */
async function desksOf(articles: readonly InputArticle[], desks: Desks): Promise<readonly Desk[]> {
  const found = new Map<string | null, Desk>();
  for (const { file } of articles) {
    const desk = await desks.of(pathToFileURL(file.path).href);
    found.set(desk.uri, desk);
  }
  return [...found.values()];
}

function corpusFolders({ uri, file }: Desk): readonly string[] {
  return uri ? file.corpus.map((folder) => resolve(dirname(fileURLToPath(uri)), folder)) : [];
}

/** The columns of the exports of a corpus, by glob; those of the command line fit all. */
export function exportsFrom(desks: readonly Desk[], columns: Columns | undefined): Readonly<Record<string, Columns>> {
  return columns ? { '*': columns } : Object.assign({}, ...desks.map(({ file }) => file.exports));
}

/** The files of a corpus. Throws `UsageProblem` where one of those asked for cannot be read. */
export async function findFolders(
  folders: readonly string[],
  names: InputNames,
  terminal: Terminal,
): Promise<readonly InputFile[]> {
  const found = await findInputs(folders, names, mayHoldArticles);
  if (tellProblems(found.problems, terminal)) throw new UsageProblem('the corpus could not be read.');
  return found.files;
}

/** False where some are pages, or exports of many articles. */
export function areAllText(files: readonly InputFile[]): boolean {
  return files.every(({ path }) => hasArticleExtension(path) || !mayHoldArticles(path));
}

async function readFiles(files: readonly InputFile[], means: ReadMeans): Promise<readonly InputArticle[]> {
  const { articles, problems } = await readInputs(files, 'Reading the corpus', means);
  tellProblems(problems, means.terminal);
  return articles;
}

/** More files than these are not read whole: their index is, and it is kept for the next time. */
export const MOST_IN_MEMORY = 500;

function withArticles(archive: Corpus, articles: readonly InputArticle[]): Corpus {
  const names = new Set(articles.map(({ file }) => file.shown));
  return joinedCorpus(archive, memoryCorpus(articles.map(({ reading }) => reading)), (path) => names.has(path));
}

function joinSources(own: Sources, others: Sources): Sources {
  const knows = (name: string) => own.pathOf(name) !== null;
  return {
    pathOf: (name) => own.pathOf(name) ?? others.pathOf(name),
    textOf: (name) => (knows(name) ? own : others).textOf(name),
    lineInFile: (name) => (knows(name) ? own : others).lineInFile(name),
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
    lineInFile: (shown) => (isPage(byName.get(shown)?.file.path ?? '') ? 0 : null),
  };
}
