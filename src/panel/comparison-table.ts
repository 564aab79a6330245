import type { CellPage, ComparisonPage, RowPage, TabPage } from '../protocol/comparison-messages.ts';
import { element } from './element.ts';
import type { ComparisonActions } from './show-comparison.ts';

type Tables = Extract<ComparisonPage, { kind: 'tables' }>;

/** A tab's rows with one column a source. Cells that lead to words are buttons; the arrow keys walk among them. */
export function comparisonTable(tab: TabPage, page: Tables, actions: ComparisonActions): HTMLElement {
  const heads = page.sources.map(({ name }) => element('th', { text: name, attributes: { scope: 'col' } }));
  const corner = element('td', { attributes: { 'aria-hidden': 'true' } });
  const rows = tab.rows.map((row, at) => tableRow(row, at, page, actions));
  const table = element(
    'table',
    { attributes: { 'aria-label': tab.label } },
    element('thead', {}, element('tr', {}, corner, ...heads)),
    element('tbody', {}, ...rows),
  );
  table.addEventListener('keydown', (event) => walk(table, event));
  return element('div', { className: 'scroll' }, table);
}

function tableRow({ head, cells }: RowPage, at: number, page: Tables, actions: ComparisonActions): HTMLElement {
  const first = element('th', { attributes: { scope: 'row' } }, ...cellParts(head));
  const rest = cells.map((cell, source) => tableCell(cell, page.sources[source].name, page.nothing, actions));
  return element('tr', { attributes: { 'data-row': String(at) } }, first, ...rest);
}

function tableCell(cell: CellPage | null, source: string, nothing: string, actions: ComparisonActions): HTMLElement {
  const attributes = { 'data-source': source };
  if (cell === null) {
    const dash = element('span', { text: '–', attributes: { 'aria-hidden': 'true' } });
    return element(
      'td',
      { className: 'missing', attributes },
      dash,
      element('span', { className: 'unseen', text: nothing }),
    );
  }
  const { place } = cell;
  if (place === null) return element('td', { attributes }, ...cellParts(cell));
  const button = element('button', { className: 'cell', attributes: { type: 'button' } }, ...cellParts(cell));
  button.addEventListener('click', () => actions.open(place, false));
  button.addEventListener('dblclick', () => actions.open(place, true));
  return element('td', { attributes }, button);
}

function cellParts({ label, notable, words, note, bar }: CellPage): readonly HTMLElement[] {
  const parts: HTMLElement[] = [];
  if (label !== '') parts.push(element('span', { className: notable ? 'label notable' : 'label', text: label }));
  if (words.length > 0) {
    const pieces = words.map(({ text, marked }) => element(marked ? 'mark' : 'span', { text }));
    parts.push(element('span', { className: 'words' }, ...pieces));
  }
  if (note !== '') parts.push(element('span', { className: 'origin', text: note }));
  if (bar !== null) parts.push(barOf(bar));
  return parts;
}

function barOf(length: number): HTMLElement {
  const inner = element('span', {});
  inner.style.inlineSize = `${Math.round(Math.min(1, length) * 100)}%`;
  return element('span', { className: 'bar', attributes: { 'aria-hidden': 'true' } }, inner);
}

/** Moves the focus to the next cell with a button in the direction of an arrow key. */
function walk(table: HTMLTableElement, event: KeyboardEvent): void {
  const cell = (event.target as HTMLElement).closest('td');
  const step = STEPS[event.key];
  if (cell === null || step === undefined) return;
  event.preventDefault();
  let row = (cell.parentElement as HTMLTableRowElement).rowIndex;
  let column = cell.cellIndex;
  for (;;) {
    row += step.down;
    column += step.right;
    const next = table.rows[row]?.cells[column];
    if (next === undefined || row === 0) return;
    const button = next.querySelector('button');
    if (button === null) continue;
    button.focus();
    return;
  }
}

const STEPS: Readonly<Record<string, { readonly down: number; readonly right: number } | undefined>> = {
  ArrowDown: { down: 1, right: 0 },
  ArrowUp: { down: -1, right: 0 },
  ArrowRight: { down: 0, right: 1 },
  ArrowLeft: { down: 0, right: -1 },
};
