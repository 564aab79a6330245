import { pathToFileURL } from 'node:url';
import { looksLikeArticle } from '../core/article/looks-like-article.ts';
import type { Reading } from '../core/reading.ts';
import { read } from '../core/review.ts';
import type { Desks } from '../disk/desks.ts';
import { fileWish } from '../disk/file-wish.ts';
import { readTextFile, UnreadableFile } from '../disk/read-text-file.ts';
import type { InputFile, InputProblem } from './inputs.ts';
import { startProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

export interface ReadInputs {
  readonly articles: readonly InputArticle[];
  readonly problems: readonly InputProblem[];
  /** How many files were passed over because they do not look like articles. */
  readonly passedOver: number;
}

export interface InputArticle {
  readonly file: InputFile;
  readonly reading: Reading;
}

export interface ReadMeans {
  readonly desks: Desks;
  readonly terminal: Terminal;
}

/** Reads files as articles. One that was not named and does not look like an article is passed over. */
export async function readInputs(
  files: readonly InputFile[],
  title: string,
  { desks, terminal }: ReadMeans,
): Promise<ReadInputs> {
  const articles: InputArticle[] = [];
  const problems: InputProblem[] = [];
  let passedOver = 0;
  const progress = startProgress(title, files.length, terminal);
  for (const file of files) {
    const text = await textOf(file, problems);
    const reading = text === null ? null : read(file.shown, text);
    const wish = reading && (await wishFor(file, reading, desks));
    if (reading && wish === 'always') articles.push({ file, reading });
    else if (wish === 'no-article') passedOver++;
    progress.step();
  }
  progress.end();
  return { articles, problems, passedOver };
}

/** A person who names a file wants it; else the desk file decides, else whether it looks like an article. */
async function wishFor({ path, named }: InputFile, { article }: Reading, desks: Desks): Promise<Wish> {
  if (named) return 'always';
  const desk = await desks.of(pathToFileURL(path).href);
  const wish = fileWish(desk.file.files, desk.path);
  return wish ?? (looksLikeArticle(article).kind === 'other' ? 'no-article' : 'always');
}

type Wish = 'always' | 'never' | 'no-article';

async function textOf(file: InputFile, problems: InputProblem[]): Promise<string | null> {
  try {
    return await readTextFile(file.path);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    problems.push({ path: file.shown, reason: error.reason, named: file.named });
    return null;
  }
}
