import type { Corpus } from '../core/corpus/corpus.ts';
import { type Review, review } from '../core/review.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { formats } from './formats/formats.ts';
import { findInputs, InputNames } from './inputs.ts';
import { loadCorpus } from './load-corpus.ts';
import { startProgress } from './progress.ts';
import { type InputArticle, readInputs } from './read-inputs.ts';
import { type ReviewOptions, settingsOf } from './review-options.ts';
import { tellPassedOver, tellProblems } from './tell-problems.ts';
import type { Terminal } from './terminal.ts';

/** An article's review with the file it came from. */
export type FileReview = Review & Pick<InputArticle, 'file'>;

/** `copydesk review`: reviews what the arguments mean, writes the report, and gives the exit code. */
export async function reviewCommand(
  given: readonly string[],
  options: ReviewOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const names = new InputNames();
  const found = await findInputs(given, names);
  const { articles, problems, passedOver } = await readInputs(found.files, 'Reading', terminal);
  const broken = tellProblems([...found.problems, ...problems], terminal);
  tellPassedOver(passedOver, terminal);
  const { corpus, sources } = await loadCorpus({ folders: options.corpus, articles, names }, terminal);
  const reviews = await reviewAll(articles, { corpus, options, terminal });
  terminal.write(await formats[options.format](reviews, { terminal, sources }));
  if (broken || (articles.length === 0 && passedOver === 0)) return nothingReviewed(articles, terminal);
  return reviews.some(({ findings }) => findings.length > 0) ? exitCodes.findings : exitCodes.clean;
}

function nothingReviewed(articles: readonly InputArticle[], terminal: Terminal): ExitCode {
  if (articles.length === 0)
    terminal.complain('there was nothing to review. Articles are .txt, .md, .article or .story.');
  return exitCodes.broken;
}

interface ReviewWork {
  readonly corpus: Corpus;
  readonly options: ReviewOptions;
  readonly terminal: Terminal;
}

async function reviewAll(articles: readonly InputArticle[], work: ReviewWork): Promise<readonly FileReview[]> {
  const settings = settingsOf(work.options);
  const progress = startProgress('Reviewing', articles.length, work.terminal);
  const reviews: FileReview[] = [];
  for (const { file, reading } of articles) {
    reviews.push({ file, ...(await review({ reading, corpus: work.corpus, settings })) });
    progress.step();
  }
  progress.end();
  return reviews;
}
