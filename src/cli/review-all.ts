import { pathToFileURL } from 'node:url';
import type { Corpus } from '../core/corpus/corpus.ts';

import { leaveOutSettled } from '../core/desk/settle.ts';
import { type Review, review } from '../core/review.ts';
import type { Desks } from '../disk/desks.ts';
import { startProgress } from './progress.ts';
import type { InputArticle } from './read-inputs.ts';
import { type ReviewOptions, settingsFor } from './review-options.ts';
import type { Terminal } from './terminal.ts';

/** An article's review with the file it came from. */
export type FileReview = Review & Pick<InputArticle, 'file'>;

export interface ReviewWork {
  readonly corpus: Corpus;
  readonly desks: Desks;
  readonly options: ReviewOptions;
  readonly terminal: Terminal;
}

/** Reviews each article as its desk wants it; what the desk has settled is left out. */
export async function reviewAll(articles: readonly InputArticle[], work: ReviewWork): Promise<readonly FileReview[]> {
  const progress = startProgress('Reviewing', articles.length, work.terminal);
  const reviews: FileReview[] = [];
  for (const article of articles) {
    reviews.push(await reviewOne(article, work));
    progress.step();
  }
  progress.end();
  return reviews;
}

async function reviewOne({ file, reading }: InputArticle, { corpus, desks, options }: ReviewWork): Promise<FileReview> {
  const desk = await desks.of(pathToFileURL(file.path).href);
  const settings = settingsFor(options, desk.file);
  const found = await review({ reading, corpus, settings, houseStyle: desk.style });
  const { findings } = leaveOutSettled(reading.article, found.findings, {
    file: desk.path,
    settled: desk.file.settled,
  });
  return { file, reading, findings };
}
