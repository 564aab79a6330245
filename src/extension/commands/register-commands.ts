import { commands, Disposable, window } from 'vscode';
import { resumeReading } from '../../protocol/requests.ts';
import { lookUpCommands } from '../look-up/look-up-commands.ts';
import { SideBySideTabs } from '../side-by-side/side-by-side-tabs.ts';
import type { Copydesk } from '../start-copydesk.ts';
import { chooseFilter } from '../trees/choose-filter.ts';
import { nothingHidden } from '../trees/findings-choice.ts';
import type { SourceNode } from '../trees/source-tree.ts';
import { fixCommands } from './apply-fix.ts';
import type { CommandId } from './command-ids.ts';
import { compareVersions } from './compare.ts';
import { compareChosen, compareStory, copyComparison, exportStory } from './compare-sources.ts';
import { copyFindings } from './copy-finding.ts';
import { goToFinding } from './go-to-finding.ts';
import { openSampleStory } from './open-sample-story.ts';
import { openSideBySide } from './open-side-by-side.ts';
import { openSourceToSide } from './open-source-to-side.ts';
import { type PeekInput, peekVersions } from './peek-versions.ts';
import { reviewFile } from './review-file.ts';
import { setSeverity } from './set-severity.ts';
import { settleFindings } from './settle-findings.ts';

type CommandBody = (...input: readonly unknown[]) => unknown;

/** Every command that package.json contributes, by its id. */
function commandBodies(copydesk: Copydesk, tabs: SideBySideTabs): Readonly<Record<CommandId, CommandBody>> {
  const { findings } = copydesk;
  return {
    'copydesk.reviewFile': () => reviewFile(copydesk),
    'copydesk.showSources': () => commands.executeCommand('copydesk.sources.focus'),
    'copydesk.nextFinding': () => goToFinding('next'),
    'copydesk.previousFinding': () => goToFinding('previous'),
    'copydesk.compareVersions': (places) => compareVersions(places),
    'copydesk.peekVersions': (...input) => peekVersions(input as unknown as PeekInput),
    'copydesk.openSideBySide': (pair) => openSideBySide(copydesk, tabs, pair),
    'copydesk.compareStory': (article) => compareStory(copydesk, article),
    'copydesk.compareChosen': (pair) => compareChosen(copydesk, pair),
    'copydesk.openSourceToSide': (source) => openSourceToSide(source as SourceNode),
    'copydesk.copyComparison': (written) => copyComparison(copydesk, written),
    'copydesk.nextDifference': () => tabs.active?.go('nextDifference'),
    'copydesk.previousDifference': () => tabs.active?.go('previousDifference'),
    'copydesk.nextPassage': () => tabs.active?.go('nextPassage'),
    'copydesk.previousPassage': () => tabs.active?.go('previousPassage'),
    'copydesk.swapSides': () => tabs.active?.swap(),
    'copydesk.openPassage': () => tabs.active?.openHere(),
    'copydesk.settleFinding': (...input) => settleFindings(input),
    'copydesk.setSeverity': (...input) => setSeverity(input),
    'copydesk.copyFinding': (...input) => copyFindings(input),
    'copydesk.groupFindingsByRule': () => findings.choose({ grouping: 'rule' }),
    'copydesk.groupFindingsByFile': () => findings.choose({ grouping: 'file' }),
    'copydesk.listFindingsOfArticle': () => findings.choose({ scope: 'article' }),
    'copydesk.listFindingsOfOpenArticles': () => findings.choose({ scope: 'open' }),
    'copydesk.filterFindings': () => chooseFilter(findings),
    'copydesk.listAllFindings': () => findings.choose({ hidden: nothingHidden }),
    'copydesk.exportComparison': () => exportStory(copydesk),
    'copydesk.openSampleStory': () => openSampleStory(copydesk),
    'copydesk.resumeReading': () => copydesk.process.request<null>(resumeReading, null),
    'copydesk.showLog': () => copydesk.log.show(),
    ...lookUpCommands(copydesk),
    ...fixCommands,
  };
}

/** Registers them; a command that fails says so once and leaves the rest in the log. */
export function registerCommands(copydesk: Copydesk): Disposable {
  const tabs = new SideBySideTabs(copydesk);
  const registered = Object.entries(commandBodies(copydesk, tabs)).map(([id, body]) =>
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
  return Disposable.from(tabs, ...registered);
}
