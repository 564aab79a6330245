import type { FromPanel, SourcesPage, ToPanel } from '../protocol/panel-messages.ts';
import { showPage } from './show-page.ts';

interface Host {
  postMessage(message: FromPanel): void;
  getState(): Memory | undefined;
  setState(memory: Memory): void;
}

/** What outlives hiding the panel and reloading the window. */
interface Memory {
  readonly page: SourcesPage;
  /** The source on which the person was. */
  readonly active: string | null;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const main = document.querySelector('main')!;
let memory: Memory | undefined = host.getState();

function show(page: SourcesPage): void {
  const active = memory?.active ?? null;
  remember({ page, active });
  showPage(main, page, {
    active,
    open: (uri, focus) => host.postMessage({ type: 'open', uri, focus }),
    activate: (uri) => remember({ page, active: uri }),
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
if (memory !== undefined) show(memory.page);
host.postMessage({ type: 'ready' });
