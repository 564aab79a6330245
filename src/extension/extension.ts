import type { ExtensionContext } from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';
import { startCopydesk } from './start-copydesk.ts';

/** Where Node runs: the language server is a process of its own. */
export function activate(context: ExtensionContext): void {
  startCopydesk(context, (options) => nodeClient(context, options));
}

function nodeClient(context: ExtensionContext, options: LanguageClientOptions): LanguageClient {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  const servers: ServerOptions = { run: server, debug };
  return new LanguageClient('copydesk', 'Copydesk', servers, options);
}
