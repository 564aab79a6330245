import { exitCodes, UsageProblem } from './exit-codes.ts';
import { createProgram } from './program.ts';
import { processTerminal } from './terminal.ts';

const terminal = processTerminal();
process.stdout.on('error', endQuietly);
process.stderr.on('error', endQuietly);
createProgram(terminal)
  .parseAsync(process.argv)
  .catch((error: unknown) => {
    terminal.complain(wordsFor(error));
    process.exitCode = exitCodes.broken;
  });

/** The reader of our output went away (`copydesk review . | head`): nobody is left to write for. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? exitCodes.clean);
  throw error;
}

function wordsFor(error: unknown): string {
  if (error instanceof UsageProblem) return error.message;
  return `something broke inside Copydesk. Please report it with this text.\n${error instanceof Error ? error.stack : error}`;
}
