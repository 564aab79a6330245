import { compareSources } from '../core/compare/compare-sources.ts';
import { Desks } from '../disk/desks.ts';
import { nodeDisk } from '../disk/node-disk.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { type ComparisonFormatName, comparisonFormats } from './formats/comparison-formats.ts';
import { findInputs, InputNames } from './inputs.ts';
import { readInputs } from './read-inputs.ts';
import { tellPassedOver, tellProblems } from './tell-problems.ts';
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
  const desks = new Desks(nodeDisk, terminal.complain);
  const found = await findInputs(given, new InputNames());
  const { articles, problems, passedOver } = await readInputs(found.files, 'Reading', { desks, terminal });
  const broken = tellProblems([...found.problems, ...problems], terminal);
  tellPassedOver(passedOver, terminal);
  if (articles.length < 2) {
    terminal.complain('a comparison takes two articles or more; name them, or a folder that holds them.');
    return exitCodes.broken;
  }
  const comparison = await compareSources(
    articles.map(({ reading }) => reading),
    { aborted: false },
  );
  terminal.write(comparisonFormats[format](comparison, terminal));
  return broken ? exitCodes.broken : exitCodes.clean;
}
