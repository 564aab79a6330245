import type { CellPage, RowPage, StoryPage, TabPage } from '../protocol/story-page.ts';
import { cellElement, cellParts } from './cell.ts';
import { element } from './element.ts';
import type { OpenPlace } from './show-story.ts';

/** The head of a table with one column a source. */
export function tableHead({ sources }: StoryPage): HTMLTableSectionElement {
  const heads = sources.map(({ name, dayText }) =>
    element(
      'th',
      { attributes: { scope: 'col' } },
      element('span', { className: 'name', text: name }),
      ...(dayText === '' ? [] : [element('span', { className: 'note', text: dayText })]),
    ),
  );
  const corner = element('td', { attributes: { 'aria-hidden': 'true' } });
  return element('thead', {}, element('tr', {}, corner, ...heads));
}

/** A row where there is room: one column a source. */
export function tableRow({ head, cells }: RowPage, page: StoryPage, open: OpenPlace): HTMLElement {
  const first = element('th', { attributes: { scope: 'row' } }, ...cellParts(head));
  const rest = cells.map((cell, source) => tableCell(cell, source, page, open));
  return element('tr', { attributes: { 'data-line': '' } }, first, ...rest);
}

function tableCell(cell: CellPage | null, source: number, { words }: StoryPage, open: OpenPlace): HTMLElement {
  if (cell !== null) {
    const content = cellElement(cell, null, (focus) => open(cell.place, focus));
    content.dataset.column = String(source);
    return element('td', {}, content);
  }
  const dash = element('span', { text: '–', attributes: { 'aria-hidden': 'true' } });
  return element('td', { className: 'missing' }, dash, element('span', { className: 'unseen', text: words.nothing }));
}

/** How wide a column must be for its cells: words need more than counts. */
const LEAST_COLUMN = { words: 132, counts: 88 };
const FIRST_COLUMN = 200;

/** True where all columns of a tab have room side by side. */
export function hasRoomForTable({ id }: TabPage, { sources }: StoryPage, width: number): boolean {
  const column = id === 'quotations' || id === 'figures' || id === 'lacking' ? LEAST_COLUMN.words : LEAST_COLUMN.counts;
  return width >= FIRST_COLUMN + sources.length * column;
}
