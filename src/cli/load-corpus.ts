import type { Corpus } from '../core/corpus/corpus.ts';
import { memoryCorpus } from '../core/corpus/memory-corpus.ts';
import { readTextFile } from '../disk/read-text-file.ts';
import { UsageProblem } from './exit-codes.ts';
import type { Sources } from './formats/sources.ts';
import { findInputs, type InputNames } from './inputs.ts';
import { type InputArticle, readInputs } from './read-inputs.ts';
import { tellProblems } from './tell-problems.ts';
import type { Terminal } from './terminal.ts';

/** What the articles under review are compared with, and where to find the files that evidence names. */
export interface LoadedCorpus {
  readonly corpus: Corpus;
  readonly sources: Sources;
}

export interface CorpusWish {
  /** Without one, the articles under review are each other's corpus. */
  readonly folders: readonly string[];
  readonly articles: readonly InputArticle[];
  /** The names that the articles under review have taken. */
  readonly names: InputNames;
}

/** Reads what to compare with. Throws `UsageProblem` where a folder asked for cannot be read. */
export async function loadCorpus({ folders, articles, names }: CorpusWish, terminal: Terminal): Promise<LoadedCorpus> {
  const others = folders.length === 0 ? articles : await readFolders(folders, names, terminal);
  return { corpus: memoryCorpus(others.map(({ reading }) => reading)), sources: sourcesOf([...articles, ...others]) };
}

async function readFolders(
  folders: readonly string[],
  names: InputNames,
  terminal: Terminal,
): Promise<readonly InputArticle[]> {
  const found = await findInputs(folders, names);
  if (tellProblems(found.problems, terminal)) throw new UsageProblem('the corpus could not be read.');
  const { articles, problems } = await readInputs(found.files, 'Reading the corpus', terminal);
  tellProblems(problems, terminal);
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
