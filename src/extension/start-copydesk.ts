import { type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { clientOptions } from './client-options.ts';
import { registerCommands } from './commands/register-commands.ts';
import { ReviewState } from './review-state.ts';
import { SampleStory } from './sample-story.ts';
import { serveFiles } from './serve-files.ts';
import { SourcesView } from './sources-view.ts';
import { StatusBar } from './status-bar.ts';

/** What the commands work with. */
export interface Copydesk {
  readonly client: BaseLanguageClient;
  readonly log: LogOutputChannel;
  readonly review: ReviewState;
  readonly sample: SampleStory;
  readonly context: ExtensionContext;
}

/** Registers everything and returns; the server starts behind it. The host says how it runs the server. */
export function startCopydesk(
  context: ExtensionContext,
  makeClient: (options: LanguageClientOptions) => BaseLanguageClient,
): void {
  const log = window.createOutputChannel('Copydesk', { log: true });
  const sample = new SampleStory(context);
  const client = makeClient(clientOptions(log, sample));
  const review = new ReviewState(client);
  const sources = new SourcesView({ context, client, review, log });
  const copydesk: Copydesk = { client, log, review, sample, context };
  context.subscriptions.push(serveFiles(client));
  const disposeClient = { dispose: () => client.dispose().catch(() => undefined) };
  context.subscriptions.push(log, review, sources, new StatusBar(review), registerCommands(copydesk), disposeClient);
  client.start().then(
    () => log.info('The reviewing process is running.'),
    (reason: unknown) => log.error(reason instanceof Error ? reason : String(reason)),
  );
}
