import { wordTable } from '../core/word-table.ts';
import type { WordingLevel } from '../core/wording/loaded-word.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type WordFormatName, wordFormats } from './formats/word-formats.ts';
import { readArticles } from './read-articles.ts';
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
  const { articles, broken } = await readArticles(given, terminal);
  if (articles.length > 0)
    terminal.write(wordFormats[format](articles.map(({ reading }) => wordTable(reading, level))));
  if (articles.length === 0 && !broken) terminal.complain('there are no articles to count words in.');
  return broken || articles.length === 0 ? exitCodes.broken : exitCodes.clean;
}
