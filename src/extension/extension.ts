import type { ExtensionContext } from 'vscode';
import { startCopydesk } from './start-copydesk.ts';

/** Where Node runs. The language client is loaded later: it takes longer than all the rest. */
export function activate(context: ExtensionContext): void {
  startCopydesk(context, async (options) => {
    const { languageClient } = await import('./language-client.ts');
    return languageClient(context, options);
  });
}
