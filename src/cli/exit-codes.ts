/** What the shell learns: nothing found, something found, or no answer. */
export const exitCodes = { clean: 0, findings: 1, broken: 2 } as const;

/** What it learns from `find`, as from grep. */
export const findExitCodes = { found: 0, notFound: 1 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Something a person has to put right before there is an answer: a path, an option. Printed without a stack. */
export class UsageProblem extends Error {
  override readonly name = 'UsageProblem';
}
