import { commands, Disposable, window } from 'vscode';
import type { Copydesk } from '../start-copydesk.ts';
import { fixCommands } from './apply-fix.ts';
import type { CommandId } from './command-ids.ts';
import { compareVersions, compareWithArticle } from './compare.ts';
import { compareChosen, compareStory, copyComparison } from './compare-sources.ts';
import { goToFinding } from './go-to-finding.ts';
import { openSampleStory } from './open-sample-story.ts';
import { type PeekInput, peekVersions } from './peek-versions.ts';
import { reviewFile } from './review-file.ts';
import { setSeverity } from './set-severity.ts';

type CommandBody = (...input: readonly unknown[]) => unknown;

/** Every command that package.json contributes, by its id. */
function commandBodies(copydesk: Copydesk): Readonly<Record<CommandId, CommandBody>> {
  return {
    'copydesk.reviewFile': () => reviewFile(copydesk),
    'copydesk.showSources': () => commands.executeCommand('copydesk.sources.focus'),
    'copydesk.nextFinding': () => goToFinding('next'),
    'copydesk.previousFinding': () => goToFinding('previous'),
    'copydesk.compareVersions': (places) => compareVersions(places),
    'copydesk.peekVersions': (...input) => peekVersions(input as unknown as PeekInput),
    'copydesk.compareWithArticle': () => compareWithArticle(copydesk),
    'copydesk.compareStory': (article) => compareStory(copydesk, article),
    'copydesk.compareChosen': () => compareChosen(copydesk),
    'copydesk.copyComparison': (written) => copyComparison(copydesk, written),
    'copydesk.setSeverity': () => setSeverity(),
    'copydesk.openSampleStory': () => openSampleStory(copydesk),
    'copydesk.showLog': () => copydesk.log.show(),
    ...fixCommands,
  };
}

/** Registers them; a command that fails says so once and leaves the rest in the log. */
export function registerCommands(copydesk: Copydesk): Disposable {
  const registered = Object.entries(commandBodies(copydesk)).map(([id, body]) =>
    commands.registerCommand(id, async (...input: readonly unknown[]) => {
      try {
        return await body(...input);
      } catch (reason) {
        copydesk.log.error(reason instanceof Error ? reason : String(reason));
        void window.showErrorMessage(reason instanceof Error ? reason.message : String(reason));
        return undefined;
      }
    }),
  );
  return Disposable.from(...registered);
}
