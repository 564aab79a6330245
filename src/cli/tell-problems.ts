import type { InputProblem } from './inputs.ts';
import type { Terminal } from './terminal.ts';

/** Says what could not be read, a line each. True where one of them was asked for by name. */
export function tellProblems(problems: readonly InputProblem[], terminal: Terminal): boolean {
  for (const { path, reason } of problems) terminal.complain(`${path} ${reason}`);
  return problems.some(({ named }) => named);
}

/** Says how many files a folder had that are no articles. */
export function tellPassedOver(count: number, terminal: Terminal): void {
  if (count === 0) return;
  const files = count === 1 ? '1 file that does' : `${count} files that do`;
  terminal.complain(`passed over ${files} not look like an article; name a file to have it reviewed all the same.`);
}
