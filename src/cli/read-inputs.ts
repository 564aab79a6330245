import { looksLikeArticle } from '../core/article/looks-like-article.ts';
import type { Reading } from '../core/reading.ts';
import { read } from '../core/review.ts';
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

/** Reads files as articles. One that was not named and does not look like an article is passed over. */
export async function readInputs(files: readonly InputFile[], title: string, terminal: Terminal): Promise<ReadInputs> {
  const articles: InputArticle[] = [];
  const problems: InputProblem[] = [];
  let passedOver = 0;
  const progress = startProgress(title, files.length, terminal);
  for (const file of files) {
    const text = await textOf(file, problems);
    const reading = text === null ? null : read(file.shown, text);
    if (reading && !file.named && looksLikeArticle(reading.article).kind === 'other') passedOver++;
    else if (reading) articles.push({ file, reading });
    progress.step();
  }
  progress.end();
  return { articles, problems, passedOver };
}

async function textOf(file: InputFile, problems: InputProblem[]): Promise<string | null> {
  try {
    return await readTextFile(file.path);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    problems.push({ path: file.shown, reason: error.reason, named: file.named });
    return null;
  }
}
