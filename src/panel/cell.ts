import type { CellPage } from '../protocol/story-page.ts';
import { element } from './element.ts';
import { type Open, openingButton } from './opening-button.ts';
import { bar } from './pictures/bar.ts';

/** A cell's label, words, note and bar; where it has a place, a button that leads there. `name` is the source's, if it is to be seen. */
export function cellElement(cell: CellPage, name: string | null, open: Open): HTMLElement {
  const parts = [...(name === null ? [] : [element('span', { className: 'name', text: name })]), ...cellParts(cell)];
  if (cell.place === null) return element('div', { className: 'cell' }, ...parts);
  return openingButton('cell', open, ...parts);
}

/** What a cell says. */
export function cellParts({ label, notable, words, note, bar: length }: CellPage): readonly Element[] {
  const parts: Element[] = [];
  if (label !== '') parts.push(element('span', { className: notable ? 'label notable' : 'label', text: label }));
  if (words.length > 0) {
    const pieces = words.map(({ text, marked }) => element(marked ? 'mark' : 'span', { text }));
    parts.push(element('span', { className: length === null ? 'words' : 'words count' }, ...pieces));
  }
  if (length !== null) parts.push(bar(length));
  if (note !== '') parts.push(element('span', { className: 'note', text: note }));
  return parts;
}
