import type { RowPage, StoryPage, TabPage } from '../protocol/story-page.ts';
import { element } from './element.ts';
import { growingList } from './growing-list.ts';
import { libraryElement } from './library.ts';
import { whenWidthChanges } from './pictures/when-width-changes.ts';
import { rowCard } from './row-card.ts';
import { hasRoomForTable, tableHead, tableRow } from './row-table.ts';
import type { OpenPlace, StoryActions } from './show-story.ts';
import { openToTab, walkStops } from './walk-stops.ts';

interface RowsParts {
  readonly page: StoryPage;
  readonly actions: StoryActions;
}

type Form = 'table' | 'cards';

/** What tells the rows that the cursor stands in another one. */
export const CURSOR_MOVED = 'cursormoved';
/** What tells them that the person wants to see others of them. */
export const FILTERED = 'filtered';

/** Puts a tab's rows on its page: as a table where all columns have room, else as cards. */
export function showRows(area: HTMLElement, tab: TabPage, parts: RowsParts): void {
  const list = element('div', { className: 'rows' });
  const formAt = (width: number): Form => (hasRoomForTable(tab, parts.page, width) ? 'table' : 'cards');
  // A page that is not in front has no width, but there is little doubt what it will be.
  let form = formAt(area.closest('main')?.clientWidth ?? 0);
  let drawn: DrawnRows;
  const markRow = (): void => markCursorRow(list, drawn, parts.actions.rowAtCursor(tab.id));
  const draw = (): void => {
    drawn = drawRows(list, tab, { ...parts, form });
    markRow();
  };
  area.append(...filterOf(tab, parts, list), list);
  draw();
  list.addEventListener(CURSOR_MOVED, markRow);
  list.addEventListener(FILTERED, draw);
  walkStops(list);
  whenWidthChanges(list, (width) => {
    const wanted = formAt(width);
    if (wanted === form) return markRow();
    form = wanted;
    draw();
  });
}

/** A row and its number among all rows of its tab. */
interface NumberedRow {
  readonly row: RowPage;
  readonly number: number;
}

interface DrawnRows {
  readonly rows: readonly NumberedRow[];
  showRow(row: number): void;
}

function drawRows(list: HTMLElement, tab: TabPage, parts: RowsParts & { readonly form: Form }): DrawnRows {
  const { page, actions, form } = parts;
  const numbered = tab.rows.map((row, number) => ({ row, number }));
  const rows = isFiltered(tab) && actions.onlyNotable() ? numbered.filter(({ row }) => isNotable(row)) : numbered;
  if (rows.length === 0 && numbered.length > 0) {
    list.replaceChildren(element('p', { className: 'about', text: page.words.noneNotable }));
    return { rows, showRow: () => undefined };
  }
  const open: OpenPlace = (place, focus) => {
    if (place !== null) actions.open(page.sources[place.source].uri, place, focus);
  };
  const container = form === 'table' ? element('tbody', {}) : element('ul', { className: 'cards' });
  const whole = form === 'table' ? tableOf(tab, page, container) : container;
  list.replaceChildren(...(rows.length === 0 ? [] : [whole]));
  const { showRow } = growingList(container, rows, ({ row, number }) => {
    const drawn = form === 'table' ? tableRow(row, page, open) : rowCard(row, page, open);
    drawn.dataset.row = String(number);
    return drawn;
  });
  openToTab(list);
  return { rows, showRow };
}

function tableOf({ id, label }: TabPage, page: StoryPage, body: HTMLElement): HTMLTableElement {
  return element('table', { attributes: { 'aria-label': label, 'data-tab': id } }, tableHead(page), body);
}

/** Marks the row in whose words the cursor stands and brings it into view. */
function markCursorRow(list: HTMLElement, { rows, showRow }: DrawnRows, number: number | null): void {
  for (const marked of list.querySelectorAll('[aria-current]')) marked.removeAttribute('aria-current');
  const place = rows.findIndex((row) => row.number === number);
  if (place < 0) return;
  showRow(place);
  const found = list.querySelector(`[data-row="${number}"]`);
  found?.setAttribute('aria-current', 'true');
  found?.scrollIntoView({ block: 'nearest' });
}

/** Where some rows have what an editor looks for and others have not, a box leaves only those. */
function filterOf(tab: TabPage, { page, actions }: RowsParts, list: HTMLElement): readonly HTMLElement[] {
  if (!isFiltered(tab)) return [];
  const box = libraryElement('vscode-checkbox', { label: page.words.onlyNotable }) as HTMLElement & {
    checked: boolean;
  };
  const check = (): void => {
    box.checked = actions.onlyNotable();
  };
  check();
  list.addEventListener(FILTERED, check);
  box.addEventListener('change', () => actions.filter(box.checked));
  return [element('p', { className: 'filter' }, box)];
}

function isFiltered({ id, rows }: TabPage): boolean {
  return (id === 'quotations' || id === 'figures') && rows.some(isNotable) && !rows.every(isNotable);
}

function isNotable({ head, cells }: RowPage): boolean {
  return head.notable || cells.some((cell) => cell?.notable === true);
}
