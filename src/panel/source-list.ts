import type { SourceCard } from '../protocol/panel-messages.ts';
import { element } from './element.ts';
import type { PageActions } from './show-page.ts';

/**
 * The sources as a listbox: one stop for Tab; arrows, Home and End walk; Enter goes to a source, Space and a click
 * open it beside the article and stay in the list.
 */
export function sourceList(sources: readonly SourceCard[], actions: PageActions): HTMLElement {
  const options = sources.map(sourceOption);
  const indexOf = (uri: string | null): number => sources.findIndex((source) => source.uri === uri);
  let active = Math.max(0, indexOf(actions.active ?? actions.selected));
  const attributes = { role: 'listbox', tabindex: '0', 'aria-labelledby': 'sources-label' };
  const list = element('div', { className: 'sources', attributes }, ...options);

  /** Where the keyboard is; nothing is opened by walking. */
  const activate = (index: number): void => {
    active = index;
    actions.walk(sources[index]?.uri ?? null);
    for (const [at, option] of options.entries()) option.classList.toggle('active', at === index);
    list.setAttribute('aria-activedescendant', options[index]?.id ?? '');
    options[index]?.scrollIntoView({ block: 'nearest' });
  };
  const select = (index: number): void => {
    for (const [at, option] of options.entries()) option.setAttribute('aria-selected', String(at === index));
  };
  const choose = (index: number, focus: boolean): void => {
    activate(index);
    select(index);
    const uri = sources[index]?.uri;
    if (uri === undefined) return;
    actions.select(uri);
    actions.open(uri, focus);
  };

  list.addEventListener('keydown', (event) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = step(event.key, active, sources.length);
    if (next !== undefined) activate(next);
    else if (event.key === 'Enter' || event.key === ' ') choose(active, event.key === 'Enter');
    else return;
    event.preventDefault();
  });
  for (const [index, option] of options.entries()) {
    option.addEventListener('click', () => choose(index, false));
    option.addEventListener('dblclick', () => choose(index, true));
  }
  select(indexOf(actions.selected));
  activate(active);
  return list;
}

function step(key: string, active: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(active + 1, count - 1);
    case 'ArrowUp':
      return Math.max(active - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

function sourceOption(source: SourceCard, index: number): HTMLElement {
  const bar = element('span', { className: 'bar', attributes: { 'aria-hidden': 'true' } }, element('span', {}));
  (bar.firstChild as HTMLElement).style.inlineSize = `${Math.round(source.share * 100)}%`;
  const lines: HTMLElement[] = [
    element('span', { className: 'headline', text: source.headline }),
    element('span', { className: 'origin', text: source.origin }),
    bar,
    element('span', { className: 'share', text: source.shareText }),
    element('span', { className: 'shared', text: source.sharedText }),
  ];
  const attributes = { role: 'option', id: `source-${index}` };
  return element('div', { className: 'source', attributes }, ...lines.filter(hasContent));
}

const hasContent = (line: HTMLElement): boolean => line.hasChildNodes();
