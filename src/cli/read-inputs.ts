import type { Reading } from '../core/reading.ts';
import { read } from '../core/review.ts';
import { readTextFile, UnreadableFile } from '../disk/read-text-file.ts';
import type { InputFile, InputProblem } from './inputs.ts';

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
export async function readInputs(files: readonly InputFile[], onRead: () => void = () => {}): Promise<ReadInputs> {
  const articles: InputArticle[] = [];
  const problems: InputProblem[] = [];
  const passedOver = 0;
  for (const file of files) {
    const text = await textOf(file, problems);
    if (text !== null) articles.push({ file, reading: read(file.shown, text) });
    onRead();
  }
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
