import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type LanguageClientOptions } from 'vscode-languageclient/browser';
import { startCopydesk } from './start-copydesk.ts';

declare class Worker {
  constructor(url: string);
}

/** Where there is no Node: the language server is a web worker, and reaches files through the editor. */
export function activate(context: ExtensionContext): void {
  startCopydesk(context, (options) => workerClient(context, options));
}

function workerClient(context: ExtensionContext, options: LanguageClientOptions): LanguageClient {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js');
  return new LanguageClient('copydesk', 'Copydesk', new Worker(script.toString(true)), options);
}
