import type { Corpus } from '../core/corpus/corpus.ts';
import { memoryCorpus } from '../core/corpus/memory-corpus.ts';
import { type Review, review } from '../core/review.ts';
import type { Settings } from '../core/settings.ts';
import { type ExitCode, exitCodes, UsageProblem } from './exit-codes.ts';
import { type FormatName, formats } from './formats/formats.ts';
import { findInputs, type InputProblem } from './inputs.ts';
import { type InputArticle, readInputs } from './read-inputs.ts';
import { type ReviewOptions, settingsOf } from './review-options.ts';
import type { Terminal } from './terminal.ts';

/** `copydesk review`: reviews what the arguments mean, writes the report, and gives the exit code. */
export async function reviewCommand(
  given: readonly string[],
  options: ReviewOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const settings = settingsOf(options);
  const found = await findInputs(given);
  const { articles, problems, passedOver } = await readInputs(found.files);
  const broken = tellProblems([...found.problems, ...problems], terminal);
  if (passedOver > 0) terminal.complain(tellPassedOver(passedOver));
  const corpus = await corpusOf(articles, options.corpus, terminal);
  const reviewed = await reviewAll(articles, corpus, settings);
  terminal.write(formats[options.format as FormatName](reviewed, terminal));
  if (broken || (articles.length === 0 && passedOver === 0)) return exitCodes.broken;
  return reviewed.some(({ findings }) => findings.length > 0) ? exitCodes.findings : exitCodes.clean;
}

/** An article's review with the file it came from. */
export type FileReview = Review & Pick<InputArticle, 'file'>;

function tellProblems(problems: readonly InputProblem[], terminal: Terminal): boolean {
  for (const { path, reason } of problems) terminal.complain(`${path}: ${reason}`);
  return problems.some(({ named }) => named);
}

function tellPassedOver(count: number): string {
  const files = count === 1 ? '1 file that does' : `${count} files that do`;
  return `passed over ${files} not look like an article; name a file to have it reviewed all the same.`;
}

async function corpusOf(
  articles: readonly InputArticle[],
  folders: readonly string[],
  terminal: Terminal,
): Promise<Corpus> {
  const readings = articles.map(({ reading }) => reading);
  if (folders.length === 0) return memoryCorpus(readings);
  const found = await findInputs(folders);
  if (tellProblems(found.problems, terminal)) throw new UsageProblem('the corpus could not be read.');
  const others = await readInputs(found.files);
  return memoryCorpus(others.articles.map(({ reading }) => reading));
}

async function reviewAll(
  articles: readonly InputArticle[],
  corpus: Corpus,
  settings: Settings,
): Promise<readonly FileReview[]> {
  const reviews: FileReview[] = [];
  for (const { file, reading } of articles) reviews.push({ file, ...(await review({ reading, corpus, settings })) });
  return reviews;
}
