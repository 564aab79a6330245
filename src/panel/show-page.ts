import type { PanelAction, SourcesPage } from '../protocol/panel-messages.ts';
import { element } from './element.ts';
import { sourceList } from './source-list.ts';

/** What a page does when the person acts, and which source the person chose last. */
export interface PageActions {
  readonly selected: string | null;
  /** The source on which the keyboard was, also where nothing was chosen. */
  readonly active: string | null;
  readonly walk: (uri: string | null) => void;
  readonly open: (uri: string, focus: boolean) => void;
  readonly select: (uri: string) => void;
  readonly run: (action: PanelAction) => void;
}

/** Puts a page into the panel. A panel that has the focus has it in the new page. */
export function showPage(main: HTMLElement, page: SourcesPage, actions: PageActions): void {
  const hadFocus = main.contains(document.activeElement) || isFocusUnplaced();
  main.setAttribute('aria-busy', String(page.kind === 'loading'));
  main.replaceChildren(...pageElements(page, actions));
  if (hadFocus) focusPage(main);
}

/** True where the panel has the focus and nothing in it has. */
export function isFocusUnplaced(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}

/** Goes to what can be worked with: the list, or the button. */
export function focusPage(main: HTMLElement): void {
  main.querySelector<HTMLElement>('[tabindex="0"], button')?.focus();
}

function pageElements(page: SourcesPage, actions: PageActions): readonly HTMLElement[] {
  switch (page.kind) {
    case 'loading':
      return [element('p', { className: 'notice', text: page.text, attributes: { role: 'status' } })];
    case 'notice': {
      const notice = element('p', { className: 'notice', text: page.text, attributes: { role: 'status' } });
      if (page.action === null) return [notice];
      const { run, label } = page.action;
      const button = element('button', { text: label, attributes: { type: 'button' } });
      button.addEventListener('click', () => actions.run(run));
      return [notice, button];
    }
    case 'story': {
      const origin = element('p', { className: 'origin', text: page.origin });
      const header = element('header', {}, element('h1', { text: page.headline }), origin);
      const label = element('h2', { text: page.label, attributes: { id: 'sources-label' } });
      return [header, label, sourceList(page.sources, actions)];
    }
  }
}
