import { element } from './element.ts';

/** Opens what a button stands for; `focus` says whether to go there. */
export type Open = (focus: boolean) => void;

/** A stop that leads into an article: a click and Space open it and stay, Enter and a double click go there. */
export function openingButton(className: string, open: Open, ...children: readonly Node[]): HTMLButtonElement {
  const button = element('button', { className, attributes: { type: 'button', 'data-stop': '', tabindex: '-1' } });
  button.append(...children);
  leadsTo(button, open);
  return button;
}

/** Has an element lead into an article. */
export function leadsTo(element: HTMLElement | SVGElement, open: Open): void {
  element.addEventListener('click', () => open(false));
  element.addEventListener('dblclick', () => open(true));
  element.addEventListener('keydown', (event) => {
    const { key } = event as KeyboardEvent;
    if (key !== 'Enter' && !(key === ' ' && element instanceof SVGElement)) return;
    event.preventDefault();
    open(key === 'Enter');
  });
}
