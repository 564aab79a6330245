/** Remembers what has the focus in a page that is about to be made anew; the answer gives it to its like there. */
export function keepFocus(main: HTMLElement): () => void {
  const { activeElement } = document;
  if (!main.contains(activeElement)) return () => {};
  const like = selectorOf(activeElement);
  return () => main.querySelector<HTMLElement>(like)?.focus({ preventScroll: true });
}

/** By what tells it from its neighbours: a passage by its side, a control by its name. */
function selectorOf(focused: Element | null): string {
  const column = focused?.closest('.column')?.id;
  if (column !== undefined) return focused?.matches('.passage') ? `#${column} .passage[tabindex="0"]` : `#${column}`;
  for (const name of ['aria-label', 'title']) {
    const value = focused?.getAttribute(name);
    if (value) return `[${name}="${CSS.escape(value)}"]`;
  }
  return focused?.matches('input') ? 'input' : 'summary';
}
