import type { ExtensionContext } from 'vscode';
import {
  LanguageClient,
  type LanguageClientOptions,
  RevealOutputChannelOn,
  type ServerOptions,
  TransportKind,
} from 'vscode-languageclient/node';

/** A client whose server is a process of its own. Its indexes lie in the extension's storage, which all windows share. */
export function languageClient(context: ExtensionContext, options: LanguageClientOptions): LanguageClient {
  const env = { COPYDESK_CACHE: process.env.COPYDESK_CACHE ?? context.globalStorageUri.fsPath };
  const server = { module: context.asAbsolutePath('dist/server.js'), transport: TransportKind.ipc, options: { env } };
  const debug = { ...server, options: { env, execArgv: ['--nolazy', '--inspect=6009'] } };
  const servers: ServerOptions = { run: server, debug };
  return new LanguageClient('copydesk', 'Copydesk', servers, {
    ...options,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  });
}
