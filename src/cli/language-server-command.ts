import { startStdioServer } from '../server/start-stdio-server.ts';
import type { Terminal } from './terminal.ts';

/** `copydesk lsp`: the language server on standard input and output. Says so where no editor speaks to it. */
export function languageServerCommand(terminal: Terminal): void {
  const input: typeof process.stdin & { readonly bytesRead?: number } = process.stdin;
  if (input.isTTY) terminal.complain(FOR_EDITORS);
  else input.once('end', () => input.bytesRead === 0 && terminal.complain(FOR_EDITORS));
  startStdioServer();
}

const FOR_EDITORS =
  'this is the language server: an editor starts it and speaks to it over standard input. For yourself there is copydesk review.';
