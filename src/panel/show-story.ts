import type { WordsSpan } from '../protocol/panel-messages.ts';
import type { SourceChange } from '../protocol/source-choice.ts';
import type { CellPlace, PanelAction, StoryPage, TabId, TabPage } from '../protocol/story-page.ts';
import { element } from './element.ts';
import { type IconName, icon } from './icons.ts';
import { libraryElement } from './library.ts';
import { passageMap } from './pictures/passage-map.ts';
import { timeLine } from './pictures/time-line.ts';
import { showRows } from './show-rows.ts';
import { sourceList } from './source-list.ts';
import { type TabName, tabList } from './tab-list.ts';

/** What a story's page does when the person acts, and what is to be seen first. */
export interface StoryActions {
  readonly tab: TabName;
  readonly onlyNotable: () => boolean;
  readonly rowAtCursor: (tab: TabId) => number | null;
  readonly chooseTab: (tab: TabName) => void;
  readonly filter: (onlyNotable: boolean) => void;
  readonly open: (uri: string, span: WordsSpan | null, focus: boolean) => void;
  readonly choose: (uri: string, change: SourceChange) => void;
  readonly run: (action: PanelAction) => void;
}

/** Opens the words of a cell; a cell without a place leads nowhere. */
export type OpenPlace = (place: CellPlace | null, focus: boolean) => void;

/** Puts a story into the panel: its article, then the sources and a tab for each thing that is compared. */
export function showStory(main: HTMLElement, page: StoryPage, actions: StoryActions): void {
  const sources = {
    id: 'sources' as const,
    label: page.words.sources,
    count: page.sources.length - 1,
    fill: (area: HTMLElement) => area.append(...sourceList(page, actions), ...timeLine(page, actions)),
  };
  const compared = (page.comparison?.tabs ?? []).map((tab) => ({
    id: tab.id,
    label: tab.label,
    count: tab.rows.length,
    fill: (area: HTMLElement) => fillTab(area, tab, { page, actions }),
  }));
  const waiting = page.comparison === null ? [comparingNotice(page)] : [];
  const tabs = tabList([sources, ...compared], actions.tab, actions.chooseTab);
  main.replaceChildren(header(page, actions), ...waiting, ...tabs.elements);
  tabs.begin();
}

function fillTab(area: HTMLElement, tab: TabPage, { page, actions }: { page: StoryPage; actions: StoryActions }): void {
  const picture = tab.id === 'passages' && page.comparison ? passageMap(page, page.comparison, actions) : [];
  const about = tab.rows.length === 0 ? tab.empty : tab.about;
  area.append(element('p', { className: 'about', text: about }), ...picture);
  showRows(area, tab, { page, actions });
}

function header(page: StoryPage, actions: StoryActions): HTMLElement {
  const buttons = page.actions.map(({ run, label }) => {
    const sign = iconOf(run);
    const button = libraryElement(
      'vscode-toolbar-button',
      { label, title: label },
      ...(sign ? [icon(sign)] : []),
      element('span', { className: 'button-label', text: label }),
    );
    button.addEventListener('click', () => actions.run(run));
    return button;
  });
  return element(
    'header',
    {},
    element('h1', { text: page.headline }),
    element('p', { className: 'note', text: page.origin }),
    libraryElement('vscode-toolbar-container', {}, ...buttons),
  );
}

function iconOf(action: PanelAction): IconName | null {
  return action === 'review' || action === 'sample' || action === 'log' ? null : action;
}

function comparingNotice({ words }: StoryPage): HTMLElement {
  return libraryElement('vscode-progress-bar', { indeterminate: '', 'aria-label': words.comparing });
}
