import type { Destination, FromSideBySide, PageSide, TextsPage } from '../../protocol/side-by-side-messages.ts';
import { element } from '../element.ts';
import { type ColumnMeasures, measureColumn } from './measure-column.ts';
import { nextPassage } from './next-passage.ts';
import { overview } from './overview.ts';
import { type HeadActions, pageHead, swapButton, textHead } from './page-head.ts';
import { placeAt, spanAtTop } from './place-at.ts';
import { ribbons } from './ribbons.ts';
import { counterpartTop } from './scroll-together.ts';
import { textColumn } from './text-column.ts';
import { viewToggle } from './view-toggle.ts';

/** Where the person is in the two texts; it outlives hiding the tab and reloading the window. */
export interface ViewMemory {
  readonly tops: Readonly<Record<PageSide, number>>;
  /** The passage that the person is at. */
  readonly current: number | null;
  /** The side that the person is on; where only one has room, it is the one that shows. */
  readonly side: PageSide;
  readonly together: boolean;
  /** True where the list of passages is open. */
  readonly listed: boolean;
}

export const newMemory: ViewMemory = {
  tops: { left: 0, right: 0 },
  current: null,
  side: 'left',
  together: false,
  listed: false,
};

interface ViewActions {
  readonly tell: (message: FromSideBySide) => void;
  readonly remember: (memory: ViewMemory) => void;
}

const sides = ['left', 'right'] as const;
const otherSide = (side: PageSide): PageSide => (side === 'left' ? 'right' : 'left');

/** Two texts in the page. It lives until another page is shown. */
export class TextsView {
  private readonly columns;
  private readonly bands;
  private readonly bar;
  private readonly gutter = element('div', { className: 'gutter' });
  private readonly toggle;
  private readonly notice = element('p', { className: 'notice', attributes: { role: 'status' } });
  private readonly watcher = new ResizeObserver(() => this.measure());
  private measures: Readonly<Record<PageSide, ColumnMeasures>> | null = null;
  private frame = 0;
  /** The column that the person scrolls; the other follows it where they scroll together. */
  private driver: PageSide | null = null;

  constructor(
    private readonly main: HTMLElement,
    private readonly page: TextsPage,
    private memory: ViewMemory,
    private readonly actions: ViewActions,
  ) {
    const { links, left, right, words } = page;
    this.columns = { left: textColumn('left', left, links), right: textColumn('right', right, links) };
    this.bands = ribbons(links, words.moved);
    this.bar = overview({
      links,
      label: words.overview,
      names: { left: left.name, right: right.name },
      goTo: (side, share) => this.centre(side, share),
      scrollBy: (side, pages) => this.scrollBy(side, pages),
    });
    this.toggle = viewToggle(page, (side) => this.setSide(side));
    this.gutter.append(this.bands.element);
    this.listen(this.build());
    this.setSide(memory.side);
    this.measure();
    for (const side of sides) this.columns[side].element.scrollTop = memory.tops[side];
    this.setCurrent(memory.current !== null && memory.current < links.length ? memory.current : null);
    this.draw();
  }

  dispose(): void {
    this.watcher.disconnect();
    cancelAnimationFrame(this.frame);
  }

  /** Goes to the next passage of a kind and brings its counterpart beside it. */
  go(to: Destination): void {
    const { side, current } = this.memory;
    const top = this.columns[side].element.scrollTop;
    const isAbove = (link: number) => (this.measures?.[side].passages[link].bottom ?? 0) < top;
    const next = nextPassage(this.page.links, to, { side, current, isAbove });
    if (next !== null) this.goToLink(next);
    this.notice.textContent = next === null ? this.page.words.noDifference : '';
  }

  /** Selects in its article what the person is at: a passage, else what can be seen first. */
  openHere(): void {
    const { side, current } = this.memory;
    const column = this.columns[side];
    const place = current === null ? spanAtTop(column) : this.page.links[current][side];
    this.actions.tell({ type: 'open', side, start: place.start, end: place.end });
  }

  private build(): HTMLElement {
    const { font } = this.page;
    const head: HeadActions = {
      tell: this.actions.tell,
      go: (to) => this.go(to),
      goToLink: (link) => this.goToLink(link),
      openHere: () => this.openHere(),
      scrollTogether: (together) => this.remember({ together }),
      showList: (listed) => this.remember({ listed }),
    };
    const texts = element(
      'div',
      { className: 'texts' },
      ...[textHead(this.page, 'left', head), swapButton(this.page, head), textHead(this.page, 'right', head)],
      ...[this.columns.left.element, this.gutter, this.columns.right.element, this.bar.element],
    );
    texts.style.setProperty('--reading-font', font.family);
    texts.style.setProperty('--reading-size', `${font.size}px`);
    texts.style.setProperty('--reading-width', `${font.size * 44}px`);
    texts.style.setProperty('--reading-line', String(font.lineHeight));
    const header = pageHead(this.page, this.memory, head);
    header.append(this.notice);
    this.main.replaceChildren(header, this.toggle.element, texts);
    return texts;
  }

  private listen(texts: HTMLElement): void {
    for (const side of sides) {
      const { element: column } = this.columns[side];
      for (const kind of ['pointerenter', 'wheel', 'pointerdown', 'keydown'] as const) {
        column.addEventListener(kind, () => this.drive(side), { passive: true });
      }
      column.addEventListener('scroll', () => this.scrolled(side), { passive: true });
      column.addEventListener('focusin', () => this.remember({ side }));
      column.addEventListener('click', (event) => this.clicked(side, event));
      column.addEventListener('keydown', (event) => this.keyed(side, event));
      this.watcher.observe(column);
    }
    texts.addEventListener('mouseover', ({ target }) => this.bands.highlight(linkOf(target), 'hovered'));
    this.gutter.addEventListener('click', ({ target }) => {
      const link = linkOf(target);
      if (link !== null) this.goToLink(link);
    });
  }

  private drive(side: PageSide): void {
    this.driver = side;
  }

  private clicked(side: PageSide, event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey) {
      const place = placeAt(this.columns[side], event);
      if (place !== null) this.actions.tell({ type: 'open', side, start: place, end: place });
      return;
    }
    const link = linkOf(event.target);
    const isSelecting = getSelection()?.isCollapsed === false;
    if (link !== null && !isSelecting) this.meet(link, side);
  }

  /** Enter goes over to the counterpart, and Enter again comes back. */
  private keyed(side: PageSide, event: KeyboardEvent): void {
    const link = linkOf(event.target);
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || link === null) return;
    event.preventDefault();
    this.meet(link, side);
    this.focus(link, otherSide(side));
  }

  private goToLink(link: number): void {
    const { side } = this.memory;
    if (this.measures === null) return;
    const place = this.measures[side].passages[link];
    const counterpart = this.measures[otherSide(side)].passages[link];
    // What stands at the beginning of its text cannot come down to meet the other.
    this.scrollTo(side, place.top - Math.min(this.measures[side].visible / 4, place.top, counterpart.top));
    this.meet(link, side);
    this.focus(link, side);
  }

  /** Brings the counterpart of a passage beside it. */
  private meet(link: number, side: PageSide): void {
    if (this.measures === null) return;
    const other = otherSide(side);
    const offset = this.measures[side].passages[link].top - this.columns[side].element.scrollTop;
    this.setCurrent(link);
    this.driver = null;
    this.scrollTo(other, this.measures[other].passages[link].top - offset);
  }

  private focus(link: number, side: PageSide): void {
    this.setSide(side);
    this.driver = null;
    this.columns[side].passages[link]?.focus({ preventScroll: true });
  }

  private setSide(side: PageSide): void {
    this.remember({ side });
    this.main.dataset.side = side;
    this.toggle.show(side);
  }

  private setCurrent(current: number | null): void {
    this.remember({ current });
    this.bands.highlight(current, 'current');
    for (const side of sides) {
      for (const [at, passage] of this.columns[side].passages.entries()) {
        const isCurrent = at === (current ?? 0);
        if (passage?.dataset.link === String(at)) passage.tabIndex = isCurrent ? 0 : -1;
        passage?.classList.toggle('current', at === current);
      }
    }
  }

  private scrollTo(side: PageSide, top: number): void {
    this.columns[side].element.scrollTo({ top, behavior: 'instant' });
  }

  private scrollBy(side: PageSide, pages: number): void {
    this.drive(side);
    const { element: column } = this.columns[side];
    const far = Number.isFinite(pages) ? pages * column.clientHeight : Math.sign(pages) * column.scrollHeight;
    this.scrollTo(side, column.scrollTop + far);
  }

  private centre(side: PageSide, share: number): void {
    this.drive(side);
    const { element: column } = this.columns[side];
    this.scrollTo(side, share * column.scrollHeight - column.clientHeight / 2);
  }

  private scrolled(side: PageSide): void {
    const { together } = this.memory;
    if (together && this.driver === side && this.measures !== null) {
      const top = counterpartTop(this.page.links, this.measures, side, this.columns[side].element.scrollTop);
      this.scrollTo(otherSide(side), top);
    }
    this.drawSoon();
  }

  private measure(): void {
    this.measures = { left: measureColumn(this.columns.left), right: measureColumn(this.columns.right) };
    this.bar.draw(this.measures.left, this.measures.right);
    this.drawSoon();
  }

  private drawSoon(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.draw());
  }

  private draw(): void {
    if (this.measures === null) return;
    const tops = { left: this.columns.left.element.scrollTop, right: this.columns.right.element.scrollTop };
    const width = this.gutter.clientWidth;
    this.bands.draw({ ...this.measures, leftTop: tops.left, rightTop: tops.right, width });
    for (const side of sides) this.bar.scroll(side, tops[side]);
    this.remember({ tops });
  }

  private remember(change: Partial<ViewMemory>): void {
    this.memory = { ...this.memory, ...change };
    this.actions.remember(this.memory);
  }
}

/** The passage that a part of the page belongs to. */
function linkOf(target: EventTarget | null): number | null {
  const link =
    target instanceof Element ? target.closest<HTMLElement | SVGElement>('[data-link]')?.dataset.link : undefined;
  return link === undefined ? null : Number(link);
}
