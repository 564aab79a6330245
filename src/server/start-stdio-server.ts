import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodeDisk } from '../disk/node-disk.ts';
import { startServer } from './start-server.ts';

/** Runs the language server on this process's standard input and output: `copydesk lsp`. */
export function startStdioServer(): void {
  startServer(createConnection(ProposedFeatures.all, process.stdin, process.stdout), nodeDisk);
}
