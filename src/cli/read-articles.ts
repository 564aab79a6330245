import { hasArticleExtension } from '../core/article/file-names.ts';
import { Desks } from '../disk/desks.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import { findInputs, InputNames } from './inputs.ts';
import { type InputArticle, readInputs } from './read-inputs.ts';
import { tellPassedOver, tellProblems } from './tell-problems.ts';
import type { Terminal } from './terminal.ts';

/** The articles that paths mean; `broken` is true where something that was asked for could not be read. */
export interface ReadArticles {
  readonly articles: readonly InputArticle[];
  readonly broken: boolean;
}

/** Reads the articles that the arguments mean and tells what could not be read or was passed over; `accepts` is of folders. */
export async function readArticles(
  given: readonly string[],
  terminal: Terminal,
  accepts = hasArticleExtension,
): Promise<ReadArticles> {
  const desks = new Desks(nodeDisk, terminal.complain);
  const found = await findInputs(given, new InputNames(), accepts);
  const { articles, problems, passedOver } = await readInputs(found.files, 'Reading', { desks, terminal });
  const broken = tellProblems([...found.problems, ...problems], terminal);
  tellPassedOver(passedOver, terminal);
  return { articles, broken };
}
