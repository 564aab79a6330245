import type { TabId } from '../protocol/comparison-messages.ts';
import { element } from './element.ts';

interface Tab {
  readonly id: TabId;
  readonly label: string;
  readonly page: HTMLElement;
}

/** Tabs with their pages: one stop for the Tab key; arrows, Home and End choose. */
export function tabList(tabs: readonly Tab[], first: TabId, onChoose: (tab: TabId) => void): readonly HTMLElement[] {
  const heads = tabs.map(({ id, label }) =>
    element('button', {
      text: label,
      className: 'tab',
      attributes: { type: 'button', role: 'tab', id: `tab-${id}`, 'aria-controls': `page-${id}` },
    }),
  );
  const pages = tabs.map(({ id, page }) =>
    element('section', { attributes: { role: 'tabpanel', id: `page-${id}`, 'aria-labelledby': `tab-${id}` } }, page),
  );
  const choose = (chosen: number): void => {
    for (const [at, head] of heads.entries()) {
      head.setAttribute('aria-selected', String(at === chosen));
      head.tabIndex = at === chosen ? 0 : -1;
      pages[at].hidden = at !== chosen;
    }
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
  choose(
    Math.max(
      0,
      tabs.findIndex(({ id }) => id === first),
    ),
  );
  return [element('div', { className: 'tabs', attributes: { role: 'tablist' } }, ...heads), ...pages];
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
