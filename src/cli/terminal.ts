/** Where a command writes, and what it may assume of it. Tests and the process each bring their own. */
export interface Terminal {
  /** The answer, on standard output. */
  write(text: string): void;
  /** A line for the person at the terminal, on standard error, begun with `copydesk: `. */
  complain(line: string): void;
  /** True where standard output shows colours. */
  readonly colour: boolean;
  /** Columns of standard output; 100 where it is no terminal. */
  readonly columns: number;
  /** True where standard error is a terminal on which a progress bar can be drawn. */
  readonly interactive: boolean;
}

/** The terminal of this process. `NO_COLOR` and `FORCE_COLOR` are heeded. */
export function processTerminal(): Terminal {
  const { stdout, stderr, env } = process;
  return {
    write: (text) => void stdout.write(text),
    complain: (line) => void stderr.write(`copydesk: ${line}\n`),
    colour: env.NO_COLOR
      ? false
      : env.FORCE_COLOR
        ? env.FORCE_COLOR !== '0'
        : Boolean(stdout.isTTY) && env.TERM !== 'dumb',
    columns: stdout.columns ?? 100,
    interactive: Boolean(stderr.isTTY) && env.TERM !== 'dumb',
  };
}
