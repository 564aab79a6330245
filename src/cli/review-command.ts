import { Desks } from '../disk/desks.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { formats } from './formats/formats.ts';
import { findInputs, InputNames } from './inputs.ts';
import { loadCorpus } from './load-corpus.ts';
import { readInputs } from './read-inputs.ts';
import { reviewAll } from './review-all.ts';
import type { ReviewOptions } from './review-options.ts';
import { tellPassedOver, tellProblems } from './tell-problems.ts';
import type { Terminal } from './terminal.ts';

/** `copydesk review`: reviews what the arguments mean, writes the report, and gives the exit code. */
export async function reviewCommand(
  given: readonly string[],
  options: ReviewOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const names = new InputNames();
  const desks = new Desks(nodeDisk, terminal.complain);
  const found = await findInputs(given, names);
  const { articles, problems, passedOver } = await readInputs(found.files, 'Reading', { desks, terminal });
  const broken = tellProblems([...found.problems, ...problems], terminal);
  tellPassedOver(passedOver, terminal);
  const wish = { folders: options.corpus, articles, names, columns: options.columns };
  const { corpus, sources } = await loadCorpus(wish, { desks, terminal });
  const reviews = await reviewAll(articles, { corpus, desks, options, terminal });
  if (articles.length > 0 || options.format !== 'pretty')
    terminal.write(await formats[options.format](reviews, { terminal, sources }));
  if (articles.length === 0 && !broken) terminal.complain(passedOver.length > 0 ? NO_ARTICLE : NOTHING);
  if (broken || articles.length === 0) return exitCodes.broken;
  return reviews.some(({ findings }) => findings.length > 0) ? exitCodes.findings : exitCodes.clean;
}

const NO_ARTICLE = 'nothing was reviewed: no file here looks like an article.';
const NOTHING = 'there was nothing to review. Articles are files ending in .txt, .md, .article or .story.';
