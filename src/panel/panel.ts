import type { FromPanel, PanelMemory, RowAtCursor, ToPanel } from '../protocol/panel-messages.ts';
import type { PanelPage, Subject } from '../protocol/story-page.ts';
import { focusPage, isFocusUnplaced, showPage } from './show-page.ts';
import { CURSOR_MOVED } from './show-rows.ts';
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

function show(page: PanelPage, subject: Subject | null): void {
  const { tab = 'sources', onlyNotable = false } = memory ?? {};
  remember({ page, subject, tab, onlyNotable });
  const actions: StoryActions = {
    tab,
    onlyNotable: () => memory?.onlyNotable === true,
    rowAtCursor: (wanted) => rowsAtCursor.find((row) => row.tab === wanted)?.row ?? null,
    chooseTab: (chosen) => remember({ ...memory!, tab: chosen }),
    filter: (only) => remember({ ...memory!, onlyNotable: only }),
    open: (uri, span, focus) => {
      const words = span && { start: span.start, end: span.end };
      host.postMessage({ type: 'open', uri, span: words, focus });
    },
    choose: (uri, change) => host.postMessage({ type: 'choose', uri, change }),
    run: (action) => host.postMessage({ type: 'run', action }),
  };
  showPage(main, page, actions);
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
    if (JSON.stringify(data.page) !== JSON.stringify(memory?.page)) show(data.page, data.subject);
    return;
  }
  rowsAtCursor = data.rows;
  for (const rows of main.querySelectorAll('.rows')) rows.dispatchEvent(new Event(CURSOR_MOVED));
});
// Who comes to the panel by keyboard is at its tabs at once.
window.addEventListener('focus', () => {
  if (isFocusUnplaced()) focusPage(main);
});
if (memory !== undefined) show(memory.page, memory.subject);
host.postMessage({ type: 'ready' });
