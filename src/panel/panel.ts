import type { FromPanel, PanelMemory, RowAtCursor, ShowPage, ToPanel } from '../protocol/panel-messages.ts';
import { isCompared } from '../protocol/story-page.ts';
import { focusPage, isFocusUnplaced, showPage } from './show-page.ts';
import { CURSOR_MOVED, FILTERED } from './show-rows.ts';
import type { StoryActions } from './show-story.ts';

interface Host {
  postMessage(message: FromPanel): void;
  getState(): PanelMemory | undefined;
  setState(memory: PanelMemory): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const main = document.querySelector('main')!;
let memory: PanelMemory | undefined = host.getState();
let isToBeTold = false;
let rowsAtCursor: readonly RowAtCursor[] = [];

/** False for a page that is there already, or that only says that an answer to the same question is waited for. */
function isNews({ page, subject }: ShowPage): boolean {
  if (memory === undefined) return true;
  const isWaiting = page.kind !== 'notice' && !isCompared(page);
  if (isWaiting && isCompared(memory.page) && isSame(subject, memory.subject)) return false;
  return !isSame(page, memory.page);
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function show({ page, subject }: Pick<ShowPage, 'page' | 'subject'>): void {
  const { tab = 'sources', onlyNotable = false } = memory ?? {};
  remember({ page, subject, tab, onlyNotable });
  const actions: StoryActions = {
    tab,
    onlyNotable: () => memory?.onlyNotable === true,
    rowAtCursor: (wanted) => rowsAtCursor.find((row) => row.tab === wanted)?.row ?? null,
    chooseTab: (chosen) => remember({ ...memory!, tab: chosen }),
    filter: (only) => {
      remember({ ...memory!, onlyNotable: only });
      tellRows(FILTERED);
    },
    open: (uri, span, focus) => {
      const words = span && { start: span.start, end: span.end };
      host.postMessage({ type: 'open', uri, span: words, focus });
    },
    choose: (uri, change) => host.postMessage({ type: 'choose', uri, change }),
    run: (action) => host.postMessage({ type: 'run', action }),
  };
  showPage(main, page, actions);
}

function tellRows(what: string): void {
  for (const rows of main.querySelectorAll('.rows')) rows.dispatchEvent(new Event(what));
}

/** The host copies the whole memory, so it is told once there is nothing else to do. */
function remember(next: PanelMemory): void {
  memory = next;
  if (isToBeTold) return;
  isToBeTold = true;
  requestIdleCallback(tellMemory, { timeout: 300 });
}

function tellMemory(): void {
  isToBeTold = false;
  if (memory !== undefined) host.setState(memory);
}

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  if (data.type === 'show') {
    if (isNews(data)) show(data);
    return;
  }
  rowsAtCursor = data.rows;
  tellRows(CURSOR_MOVED);
});
// Who comes to the panel by keyboard is at its tabs at once.
window.addEventListener('focus', () => {
  if (isFocusUnplaced()) focusPage(main);
});
// Stands in the document, so that there are words before anybody is asked.
const first: ShowPage | null = JSON.parse(document.querySelector('#first')?.textContent ?? 'null');
if (first !== null && isNews(first)) show(first);
else if (memory !== undefined) show(memory);
host.postMessage({ type: 'ready' });
