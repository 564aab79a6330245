import type { ComparisonPage, FromComparison, TabId, ToComparison } from '../protocol/comparison-messages.ts';
import { showComparison } from './show-comparison.ts';

interface Host {
  postMessage(message: FromComparison): void;
  getState(): Memory | undefined;
  setState(memory: Memory): void;
}

/** What outlives hiding the tab. */
interface Memory {
  readonly page: ComparisonPage;
  readonly tab: TabId;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const main = document.querySelector('main')!;
let memory: Memory | undefined = host.getState();

function show(page: ComparisonPage): void {
  remember({ page, tab: memory?.tab ?? 'quotations' });
  showComparison(main, page, {
    tab: memory?.tab ?? 'quotations',
    choose: (tab) => remember({ page, tab }),
    open: (place, focus) => host.postMessage({ type: 'open', place, focus }),
    run: (action) => host.postMessage({ type: 'run', action }),
  });
}

function remember(next: Memory): void {
  memory = next;
  host.setState(next);
}

/** Marks the row of the words at the cursor and brings it into view. */
function highlight(tab: TabId, row: number | null): void {
  for (const marked of main.querySelectorAll('tr[aria-current]')) marked.removeAttribute('aria-current');
  const found = row === null ? null : main.querySelector(`#page-${tab} tr[data-row="${row}"]`);
  found?.setAttribute('aria-current', 'true');
  found?.scrollIntoView({ block: 'nearest' });
}

window.addEventListener('message', ({ data }: MessageEvent<ToComparison>) => {
  if (data.type === 'show') show(data.page);
  else highlight(data.tab, data.row);
});
if (memory !== undefined) show(memory.page);
host.postMessage({ type: 'ready' });
