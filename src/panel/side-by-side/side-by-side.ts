import type { FromSideBySide, SideBySidePage, ToSideBySide } from '../../protocol/side-by-side-messages.ts';
import { element } from '../element.ts';
import { keepFocus } from './keep-focus.ts';
import { newMemory, TextsView, type ViewMemory } from './texts-view.ts';

interface Host {
  postMessage(message: FromSideBySide): void;
  getState(): Memory | undefined;
  setState(memory: Memory): void;
}

/** What outlives hiding the tab and reloading the window; the host finds the two articles by it. */
interface Memory {
  readonly left: string;
  readonly right: string;
  readonly page: SideBySidePage;
  readonly view: ViewMemory;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const main = document.querySelector('main')!;
let memory: Memory | undefined = host.getState();
let view: TextsView | undefined;

/** Scrolling changes what is to be kept at every frame; to keep it now and then is enough. */
const QUIET_MS = 150;
let timer: ReturnType<typeof setTimeout> | undefined;

function keepSoon(): void {
  clearTimeout(timer);
  timer = setTimeout(() => memory && host.setState(memory), QUIET_MS);
}

function show(page: SideBySidePage): void {
  view?.dispose();
  view = undefined;
  if (page.kind !== 'texts') {
    main.replaceChildren(element('p', { className: 'notice', text: page.text, attributes: { role: 'status' } }));
    return;
  }
  const [left, right] = [page.left.uri, page.right.uri];
  const focusAgain = keepFocus(main);
  view = new TextsView(main, page, viewFor(left, right), {
    tell: (message) => host.postMessage(message),
    remember: (kept) => {
      memory = { left, right, page, view: kept };
      keepSoon();
    },
  });
  focusAgain();
}

/** Where the person was in these two articles, also where they have changed sides. */
function viewFor(left: string, right: string): ViewMemory {
  if (memory === undefined) return newMemory;
  const { view: known } = memory;
  if (memory.left === left && memory.right === right) return known;
  const topOf = (uri: string) =>
    uri === memory?.left ? known.tops.left : uri === memory?.right ? known.tops.right : 0;
  return {
    ...newMemory,
    together: known.together,
    listed: known.listed,
    tops: { left: topOf(left), right: topOf(right) },
  };
}

window.addEventListener('message', ({ data }: MessageEvent<ToSideBySide>) => {
  switch (data.type) {
    case 'show':
      // A tab that comes back shows what it remembers until the first answer is there.
      if (data.page.kind !== 'loading' || view === undefined) show(data.page);
      return;
    case 'go':
      view?.go(data.to);
      return;
    case 'openHere':
      view?.openHere();
  }
});
if (memory !== undefined) show(memory.page);
host.postMessage({ type: 'ready' });
