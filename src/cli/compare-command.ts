import { hasArticleExtension } from '../core/article/file-names.ts';
import { compareSources } from '../core/compare/compare-sources.ts';
import { isPage } from '../core/entries/export-form.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type ComparisonFormatName, comparisonFormats } from './formats/comparison-formats.ts';
import { readArticles } from './read-articles.ts';
import type { Terminal } from './terminal.ts';

/** What `copydesk compare` takes beside the paths. */
export interface CompareOptions {
  readonly format: ComparisonFormatName;
}

/** `copydesk compare`: sets the articles side by side. Fewer than two cannot be compared. */
export async function compareCommand(
  given: readonly string[],
  { format }: CompareOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { articles, broken } = await readArticles(given, terminal, mayBeCompared);
  if (articles.length < 2) {
    terminal.complain(NEEDS_TWO);
    return exitCodes.broken;
  }
  const comparison = await compareSources(
    articles.map(({ reading }) => reading),
    { aborted: false },
  );
  terminal.write(comparisonFormats[format](comparison, terminal));
  return broken ? exitCodes.broken : exitCodes.clean;
}

function mayBeCompared(name: string): boolean {
  return hasArticleExtension(name) || isPage(name);
}

const NEEDS_TWO =
  'a comparison takes two articles or more; name them, or a folder that holds them. Articles are text, Markdown and saved pages (.html).';
