import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type LanguageClientOptions, RevealOutputChannelOn } from 'vscode-languageclient/browser';

declare class Worker {
  constructor(url: string);
}

/** A client whose server is a web worker, which reaches files through the editor. */
export function languageClient(context: ExtensionContext, options: LanguageClientOptions): LanguageClient {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js');
  return new LanguageClient('copydesk', 'Copydesk', new Worker(script.toString(true)), {
    ...options,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
  });
}
