import type { FromPanel, SourcesPage, ToPanel } from '../protocol/panel-messages.ts';
import { focusPage, isFocusUnplaced, showPage } from './show-page.ts';

interface Host {
  postMessage(message: FromPanel): void;
  getState(): Memory | undefined;
  setState(memory: Memory): void;
}

/** What outlives hiding the panel and reloading the window. */
interface Memory {
  readonly page: SourcesPage;
  /** The source that the person chose last. */
  readonly selected: string | null;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const main = document.querySelector('main')!;
let memory: Memory | undefined = host.getState();
let active: string | null = null;

function show(page: SourcesPage): void {
  const selected = memory?.selected ?? null;
  remember({ page, selected });
  showPage(main, page, {
    selected,
    active,
    walk: (uri) => {
      active = uri;
    },
    open: (uri, focus) => host.postMessage({ type: 'open', uri, focus }),
    select: (uri) => remember({ page, selected: uri }),
    run: (action) => host.postMessage({ type: 'run', action }),
  });
}

function remember(next: Memory): void {
  memory = next;
  host.setState(next);
}

window.addEventListener('message', ({ data }: MessageEvent<ToPanel>) => {
  if (data.type === 'show') show(data.page);
});
// Who comes to the panel by keyboard is in the list at once.
window.addEventListener('focus', () => {
  if (isFocusUnplaced()) focusPage(main);
});
if (memory !== undefined) show(memory.page);
host.postMessage({ type: 'ready' });
