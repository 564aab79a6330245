import type { PanelMemory } from '../protocol/panel-messages.ts';
import { element } from './element.ts';
import { libraryElement } from './library.ts';

export type TabName = PanelMemory['tab'];

interface Tab {
  readonly id: TabName;
  readonly label: string;
  /** How many rows it has; `null` where that is not known yet. */
  readonly count: number | null;
  /** Fills the tab's page, when it is first looked at or there is nothing else to do. */
  readonly fill: (page: HTMLElement) => void;
}

/**
 * Tabs with their pages: one stop for the Tab key; arrows, Home and End choose. Ours, since the library's know neither
 * Home nor End nor Space and do not wrap where the side bar is narrow.
 */
export function tabList(tabs: readonly Tab[], first: TabName, onChoose: (tab: TabName) => void) {
  const heads = tabs.map(tabHead);
  const pages = tabs.map(({ id }) =>
    element('section', { attributes: { role: 'tabpanel', id: `page-${id}`, 'aria-labelledby': `tab-${id}` } }),
  );
  const fill = (at: number): void => {
    if (!pages[at].hasChildNodes()) tabs[at].fill(pages[at]);
  };
  const choose = (chosen: number): void => {
    for (const [at, head] of heads.entries()) {
      head.setAttribute('aria-selected', String(at === chosen));
      head.tabIndex = at === chosen ? 0 : -1;
      pages[at].hidden = at !== chosen;
    }
    fill(chosen);
  };
  const go = (at: number): void => {
    choose(at);
    heads[at].focus();
    onChoose(tabs[at].id);
  };
  for (const [at, head] of heads.entries()) {
    head.addEventListener('click', () => go(at));
    head.addEventListener('keydown', (event) => {
      const next = neighbour(event.key, at, heads.length);
      if (next === undefined) return;
      event.preventDefault();
      go(next);
    });
  }
  const start = tabs.findIndex(({ id }) => id === first);
  const list = element('div', { className: 'tabs', attributes: { role: 'tablist' } }, ...heads);
  const begin = (): void => {
    choose(Math.max(0, start));
    whenIdle(
      list,
      pages.map((_, at) => () => fill(at)),
    );
  };
  return { elements: [list, ...pages], begin };
}

/** Does one thing after another while there is nothing else to do, as long as `area` is in the document. */
function whenIdle(area: HTMLElement, [work, ...rest]: readonly (() => void)[]): void {
  if (work === undefined) return;
  requestIdleCallback(() => {
    if (!area.isConnected) return;
    work();
    whenIdle(area, rest);
  });
}

function tabHead({ id, label, count }: Tab): HTMLButtonElement {
  const attributes = { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': `page-${id}`, 'data-key': id };
  const badge = !count ? [] : [libraryElement('vscode-badge', { variant: 'counter' }, String(count))];
  return element('button', { className: 'tab', attributes }, element('span', { text: label }), ...badge);
}

function neighbour(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (at + 1) % count;
    case 'ArrowLeft':
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
