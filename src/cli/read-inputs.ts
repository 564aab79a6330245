import { pathToFileURL } from 'node:url';
import { looksLikeArticle } from '../core/article/looks-like-article.ts';
import { isExport, isPage } from '../core/entries/export-form.ts';
import type { Reading } from '../core/reading.ts';
import { read } from '../core/review.ts';
import type { Desks } from '../disk/desks.ts';
import { fileWish } from '../disk/file-wish.ts';
import { articleOfPage, largestPage } from '../disk/read-articles.ts';
import { readTextFile } from '../disk/read-text-file.ts';
import { UnreadableFile } from '../disk/unreadable-file.ts';
import type { InputFile, InputProblem } from './inputs.ts';
import { pathHere } from './path-here.ts';
import { startProgress } from './progress.ts';
import type { Terminal } from './terminal.ts';

export interface ReadInputs {
  readonly articles: readonly InputArticle[];
  readonly problems: readonly InputProblem[];
  /** The files that were passed over because they do not look like articles. */
  readonly passedOver: readonly InputFile[];
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
  const passedOver: InputFile[] = [];
  const progress = startProgress(title, files.length, terminal);
  for (const file of files) {
    const text = await textOf(file, problems);
    const reading = text === null ? null : read(file.shown, text);
    const wish = reading && (await wishFor(file, reading, desks));
    if (reading && wish === 'always') articles.push({ file, reading });
    else if (wish === 'no-article') passedOver.push(file);
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
    if (isExport(file.path)) throw new UnreadableFile(file.path, MANY_ARTICLES);
    if (isPage(file.path)) return await textOfPage(file.path);
    const text = await readTextFile(file.path);
    if (!file.named || text.trim() !== '') return text;
    problems.push({ path: pathHere(file.path), reason: 'is empty.', named: true });
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    problems.push({ path: pathHere(file.path), reason: error.reason, named: file.named });
  }
  return null;
}

const MANY_ARTICLES =
  'is an export, which holds many articles: it can be a --corpus. Save the articles that you want as files of their own.';

async function textOfPage(path: string): Promise<string> {
  const text = articleOfPage(await readTextFile(path, largestPage));
  if (text === null) throw new UnreadableFile(path, 'is a page without an article in it.');
  return text;
}
