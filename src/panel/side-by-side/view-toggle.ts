import type { PageSide, TextsPage } from '../../protocol/side-by-side-messages.ts';
import { element } from '../element.ts';

/** Where there is room for one text only: which one. */
export interface ViewToggle {
  readonly element: HTMLElement;
  show(side: PageSide): void;
}

export function viewToggle(page: TextsPage, choose: (side: PageSide) => void): ViewToggle {
  const button = (side: PageSide) => {
    const made = element('button', { text: page[side].name, attributes: { type: 'button' } });
    made.addEventListener('click', () => choose(side));
    return made;
  };
  const buttons = { left: button('left'), right: button('right') };
  const attributes = { role: 'group', 'aria-label': page.words.show };
  return {
    element: element('div', { className: 'toggle', attributes }, buttons.left, buttons.right),
    show: (side) => {
      for (const each of ['left', 'right'] as const) buttons[each].setAttribute('aria-pressed', String(each === side));
    },
  };
}
