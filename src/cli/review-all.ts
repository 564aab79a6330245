import { pathToFileURL } from 'node:url';
import type { Corpus } from '../core/corpus/corpus.ts';
import type { Settled } from '../core/desk/desk-file.ts';
import { leaveOutSettled } from '../core/desk/settle.ts';
import { type Review, review } from '../core/review.ts';
import type { Desks } from '../disk/desks.ts';
import type { InputFile } from './inputs.ts';
import { pathHere } from './path-here.ts';
import { startProgress } from './progress.ts';
import type { InputArticle } from './read-inputs.ts';
import { type ReviewOptions, settingsFor } from './review-options.ts';
import type { Terminal } from './terminal.ts';

/** An article's review with the file it came from. The evidence is let go: of a whole folder it would fill the memory. */
export type FileReview = Omit<Review, 'evidence'> & Pick<InputArticle, 'file'>;

export interface ReviewWork {
  readonly corpus: Corpus;
  readonly desks: Desks;
  readonly options: ReviewOptions;
  readonly terminal: Terminal;
}

/** Reviews each article as its desk wants it; what the desk has settled is left out, and stale entries are told. */
export async function reviewAll(articles: readonly InputArticle[], work: ReviewWork): Promise<readonly FileReview[]> {
  const progress = startProgress('Reviewing', articles.length, work.terminal);
  const done: Done[] = [];
  for (const article of articles) {
    done.push(await reviewOne(article, work));
    progress.step();
  }
  progress.end();
  for (const { review, stale } of done) tellStale(review.file, stale, work.terminal);
  return done.map(({ review }) => review);
}

interface Done {
  readonly review: FileReview;
  /** Entries for this file that fit nothing in it any more, of rules that ran. */
  readonly stale: readonly Settled[];
}

async function reviewOne({ file, reading }: InputArticle, { corpus, desks, options }: ReviewWork): Promise<Done> {
  const desk = await desks.of(pathToFileURL(file.path).href);
  const settings = settingsFor(options, desk.file);
  const found = await review({ reading, corpus, settings, houseStyle: desk.style });
  const { findings, stale } = leaveOutSettled(reading.article, found.findings, {
    file: desk.path,
    settled: desk.file.settled,
  });
  return { review: { file, reading, findings }, stale: stale.filter(({ rule }) => settings.rules[rule] !== 'off') };
}

function tellStale(file: InputFile, stale: readonly Settled[], terminal: Terminal): void {
  for (const { rule, words } of stale)
    terminal.complain(`${pathHere(file.path)}: a settled entry fits nothing here any more: ${rule}, “${words}”.`);
}
