import { wordTable } from '../core/word-table.ts';
import type { WordingLevel } from '../core/wording/loaded-word.ts';
import { Desks } from '../disk/desks.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type WordFormatName, wordFormats } from './formats/word-formats.ts';
import { findInputs, InputNames } from './inputs.ts';
import { readInputs } from './read-inputs.ts';
import { tellPassedOver, tellProblems } from './tell-problems.ts';
import type { Terminal } from './terminal.ts';

/** What `copydesk words` takes beside the paths. */
export interface WordsOptions {
  readonly level: WordingLevel;
  readonly format: WordFormatName;
}

/** `copydesk words`: counts the loaded words in the writers' own voices. */
export async function wordsCommand(
  given: readonly string[],
  { level, format }: WordsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const desks = new Desks(nodeDisk, terminal.complain);
  const found = await findInputs(given, new InputNames());
  const { articles, problems, passedOver } = await readInputs(found.files, 'Reading', { desks, terminal });
  const broken = tellProblems([...found.problems, ...problems], terminal);
  tellPassedOver(passedOver, terminal);
  if (articles.length > 0)
    terminal.write(wordFormats[format](articles.map(({ reading }) => wordTable(reading, level))));
  return broken || articles.length === 0 ? exitCodes.broken : exitCodes.clean;
}
