import type { ExtensionContext } from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';

/** A client whose server is a process of its own. */
export function languageClient(context: ExtensionContext, options: LanguageClientOptions): LanguageClient {
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc };
  const debug = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  const servers: ServerOptions = { run: server, debug };
  return new LanguageClient('copydesk', 'Copydesk', servers, {
    ...options,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  });
}
