/** Draws anew and leaves the focus where it was: on what has the same `data-key`, else on what has the first. */
export function keepFocus(area: HTMLElement, draw: () => void): void {
  const { activeElement } = document;
  const hadFocus = activeElement !== null && activeElement !== document.body && area.contains(activeElement);
  const key = activeElement?.closest<HTMLElement>('[data-key]')?.dataset.key;
  draw();
  if (!hadFocus) return;
  const keyed = [...area.querySelectorAll<HTMLElement>('[data-key]')];
  const again = keyed.find((one) => one.dataset.key === key) ?? keyed.find(({ tabIndex }) => tabIndex === 0);
  again?.focus({ preventScroll: true });
}
