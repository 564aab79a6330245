import type { CellPage, RowPage, StoryPage } from '../protocol/story-page.ts';
import { cellElement, cellParts } from './cell.ts';
import { element } from './element.ts';
import type { OpenPlace } from './show-story.ts';

/** A row where there is little room: what it is about, the sources that differ, and the rest folded away. */
export function rowCard(row: RowPage, page: StoryPage, open: OpenPlace): HTMLElement {
  const cells = row.cells.map((cell, source) => ({ cell, name: page.sources[source]?.name ?? '' })).filter(isThere);
  const notable = cells.filter(({ cell }) => cell.notable);
  const plain = cells.filter(({ cell }) => !cell.notable && !cell.quiet);
  const quiet = cells.filter(({ cell }) => cell.quiet);
  return element(
    'li',
    { className: 'card' },
    element('h2', { className: 'statement' }, ...cellParts(row.head)),
    ...cellList([...notable, ...plain], open),
    ...folded(row.quietText, quiet, open),
    ...(row.missingText === '' ? [] : [element('p', { className: 'missing', text: row.missingText })]),
  );
}

interface NamedCell {
  readonly cell: CellPage;
  readonly name: string;
}

const isThere = (one: { readonly cell: CellPage | null; readonly name: string }): one is NamedCell => one.cell !== null;

function cellList(cells: readonly NamedCell[], open: OpenPlace): readonly HTMLElement[] {
  if (cells.length === 0) return [];
  const isShort = cells.every(({ cell }) => cell.bar !== null || cell.words.length === 0);
  const items = cells.map(({ cell, name }) =>
    element(
      'li',
      { attributes: { 'data-line': '' } },
      cellElement(cell, name, (focus) => open(cell.place, focus)),
    ),
  );
  return [element('ul', { className: isShort ? 'cells short' : 'cells' }, ...items)];
}

/** Drawn when it is unfolded: of many sources most are never looked at. */
function folded(summary: string, cells: readonly NamedCell[], open: OpenPlace): readonly HTMLElement[] {
  if (cells.length === 0) return [];
  const attributes = { 'data-stop': '', 'data-line': '', tabindex: '-1' };
  const head = element('summary', { text: summary, attributes });
  const details = element('details', {}, head);
  const draw = () => {
    if (details.childElementCount === 1) details.append(...cellList(cells, open));
  };
  // A search of the page unfolds with no click; the click comes first, so that the next key finds the cells.
  head.addEventListener('click', draw);
  details.addEventListener('toggle', draw);
  return [details];
}
