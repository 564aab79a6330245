import type { InputFile, InputProblem } from './inputs.ts';
import { pathHere } from './path-here.ts';
import type { Terminal } from './terminal.ts';

/** Says what could not be read, a line each. True where one of them was asked for by name. */
export function tellProblems(problems: readonly InputProblem[], terminal: Terminal): boolean {
  for (const { path, reason } of problems) terminal.complain(`${path} ${reason}`);
  return problems.some(({ named }) => named);
}

/** Says which files of a folder are no articles; of many the first few. */
export function tellPassedOver(files: readonly InputFile[], terminal: Terminal): void {
  if (files.length === 0) return;
  const named = files.slice(0, MOST_NAMED).map(({ path }) => pathHere(path));
  const more = files.length > MOST_NAMED ? ` and ${files.length - MOST_NAMED} more` : '';
  const count = files.length === 1 ? '1 file that does' : `${files.length} files that do`;
  terminal.complain(`passed over ${count} not look like an article: ${named.join(', ')}${more}.`);
  terminal.complain('name a file to have it read all the same.');
}

const MOST_NAMED = 5;
