import type { PanelPage } from '../protocol/story-page.ts';
import { element } from './element.ts';
import { keepFocus } from './keep-focus.ts';
import { libraryElement } from './library.ts';
import { type StoryActions, showStory } from './show-story.ts';

/** Puts a page into the panel. What had the focus has it in the new page. */
export function showPage(main: HTMLElement, page: PanelPage, actions: StoryActions): void {
  main.setAttribute('aria-busy', String(page.kind === 'loading'));
  const { scrollTop } = document.documentElement;
  const goOn = isFocusUnplaced();
  keepFocus(main, () => {
    if (page.kind === 'story') showStory(main, page, actions);
    else main.replaceChildren(...noticeElements(page, actions));
  });
  document.documentElement.scrollTop = scrollTop;
  if (goOn) focusPage(main);
}

/** True where the panel has the focus and nothing in it has. */
export function isFocusUnplaced(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}

/** Goes to what can be worked with: the tab in front, or the button. */
export function focusPage(main: HTMLElement): void {
  main.querySelector<HTMLElement>('[role="tab"][tabindex="0"], .notice + vscode-button')?.focus();
}

function noticeElements(page: Exclude<PanelPage, { kind: 'story' }>, actions: StoryActions): readonly HTMLElement[] {
  const notice = element('p', { className: 'notice', text: page.text, attributes: { role: 'status' } });
  if (page.kind === 'loading') {
    return [libraryElement('vscode-progress-bar', { indeterminate: '', 'aria-label': page.text }), notice];
  }
  if (page.action === null) return [notice];
  const { run, label } = page.action;
  const button = libraryElement('vscode-button', {}, label);
  button.addEventListener('click', () => actions.run(run));
  return [notice, button];
}
