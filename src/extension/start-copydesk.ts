import { type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { showArticleTexts } from './article-texts.ts';
import { askForColumns } from './ask-columns.ts';
import { clientOptions } from './client-options.ts';
import { registerCommands } from './commands/register-commands.ts';
import { restoreComparisons } from './comparison/comparison-tab.ts';
import { FollowedArticle } from './followed-article.ts';
import { PlacesTabs } from './look-up/places-tab.ts';
import { pageFilesReader, type ReadPageFiles } from './page-files.ts';
import { ReviewState } from './review-state.ts';
import { ReviewingProcess } from './reviewing-process.ts';
import { SampleStory } from './sample-story.ts';
import { SourceChoices } from './source-choices.ts';
import { SourcesView } from './sources-view.ts';
import { StatusBar } from './status-bar.ts';
import { StoryAhead } from './story-ahead.ts';
import { FindingsTree } from './trees/findings-tree.ts';
import { SourceTree } from './trees/source-tree.ts';

/** What the commands work with. */
export interface Copydesk {
  readonly process: ReviewingProcess;
  readonly log: LogOutputChannel;
  readonly review: ReviewState;
  readonly sample: SampleStory;
  readonly places: PlacesTabs;
  readonly choices: SourceChoices;
  readonly findings: FindingsTree;
  readonly ahead: StoryAhead;
  readonly readPageFiles: ReadPageFiles;
  readonly context: ExtensionContext;
}

/** Registers everything and returns; the server starts behind it. The host says how it runs the server. */
export function startCopydesk(
  context: ExtensionContext,
  makeClient: (options: LanguageClientOptions) => Promise<BaseLanguageClient>,
): void {
  const log = window.createOutputChannel('Copydesk', { log: true });
  const sample = new SampleStory(context);
  const process = new ReviewingProcess(() => makeClient(clientOptions(log, sample)), log);
  const review = new ReviewState(process);
  const choices = new SourceChoices(context.workspaceState);
  const article = new FollowedArticle();
  const places = new PlacesTabs();
  const findings = new FindingsTree({ article, review, memory: context.workspaceState });
  const readPageFiles = pageFilesReader(context.extensionUri);
  const ahead = new StoryAhead({ process, log, review, choices, readPageFiles }, article);
  const shown = { places, findings, ahead, readPageFiles };
  const copydesk: Copydesk = { process, log, review, sample, choices, ...shown, context };
  context.subscriptions.push(
    ...[
      log,
      process,
      review,
      choices,
      article,
      findings,
      ahead,
      new SourcesView(copydesk),
      restoreComparisons(copydesk),
    ],
    ...[
      places,
      new SourceTree(copydesk, article),
      new StatusBar(review, article),
      showArticleTexts(process),
      askForColumns(process),
      registerCommands(copydesk),
    ],
  );
}
