import type { CellPlace, ComparisonAction, ComparisonPage, TabId } from '../protocol/comparison-messages.ts';
import { comparisonTable } from './comparison-table.ts';
import { element } from './element.ts';
import { tabList } from './tab-list.ts';

/** What the page does when the person acts, and which tab is to be seen first. */
export interface ComparisonActions {
  readonly tab: TabId;
  readonly choose: (tab: TabId) => void;
  readonly open: (place: CellPlace, focus: boolean) => void;
  readonly run: (action: ComparisonAction) => void;
}

/** Puts a comparison into the tab: what is compared, then one page for each kind of thing. */
export function showComparison(main: HTMLElement, page: ComparisonPage, actions: ComparisonActions): void {
  if (page.kind === 'notice') {
    main.replaceChildren(element('p', { className: 'notice', text: page.text, attributes: { role: 'status' } }));
    return;
  }
  const tabs = page.tabs.map((tab) => ({
    id: tab.id,
    label: `${tab.label} (${tab.rows.length})`,
    page: element(
      'div',
      {},
      element('p', { className: 'about', text: tab.rows.length === 0 ? tab.empty : tab.about }),
      ...(tab.rows.length === 0 ? [] : [comparisonTable(tab, page, actions)]),
    ),
  }));
  main.replaceChildren(header(page, actions), ...tabList(tabs, actions.tab, actions.choose));
}

function header(page: Extract<ComparisonPage, { kind: 'tables' }>, actions: ComparisonActions): HTMLElement {
  const sources = page.sources.map(({ name, about }) =>
    element('li', {}, element('strong', { text: name }), element('span', { className: 'origin', text: about })),
  );
  const buttons = page.actions.map(({ run, label }) => {
    const button = element('button', { text: label, attributes: { type: 'button' } });
    button.addEventListener('click', () => actions.run(run));
    return button;
  });
  return element(
    'header',
    {},
    element('h1', { text: page.title }),
    element('div', { className: 'actions' }, ...buttons),
    element(
      'details',
      {},
      element('summary', { text: page.about }),
      element('ul', { className: 'sources' }, ...sources),
    ),
  );
}
