import type { LinkPage, PageSide } from '../../protocol/side-by-side-messages.ts';
import { element } from '../element.ts';
import type { ColumnMeasures, Stretch } from './measure-column.ts';
import { svgElement } from './svg-element.ts';

/** Both texts whole, with the passages they share and the part that can be seen. Each half is a scroll bar. */
export interface Overview {
  readonly element: HTMLElement;
  /** Draws the texts, whenever their shape changes. */
  draw(left: ColumnMeasures, right: ColumnMeasures): void;
  /** Shows which part of a text can be seen. */
  scroll(side: PageSide, top: number): void;
}

interface OverviewParts {
  readonly links: readonly LinkPage[];
  readonly label: string;
  readonly names: Readonly<Record<PageSide, string>>;
  /** Brings a place into the middle of a column: 0 its top, 1 its end. */
  readonly goTo: (side: PageSide, share: number) => void;
  /** Scrolls by so many times what can be seen. */
  readonly scrollBy: (side: PageSide, pages: number) => void;
}

/** In pixels: where the two texts stand in the bar. */
const lanes = { left: { from: 3, end: 23 }, right: { from: 37, end: 57 } } as const;
const sides = ['left', 'right'] as const;

export function overview({ links, label, names, ...actions }: OverviewParts): Overview {
  const drawing = svgElement('svg', { 'aria-hidden': 'true' });
  const windows = { left: svgElement('rect', { class: 'seen' }), right: svgElement('rect', { class: 'seen' }) };
  const bars = { left: scrollBar('left', names.left, actions), right: scrollBar('right', names.right, actions) };
  const bar = element('div', { className: 'overview', attributes: { role: 'group', 'aria-label': label } });
  bar.append(drawing, bars.left, bars.right);
  let measures: Readonly<Record<PageSide, ColumnMeasures>> | null = null;
  return {
    element: bar,
    draw(left, right) {
      measures = { left, right };
      const height = bar.clientHeight;
      const bands = links.map((link, at) => bandOf(link, left, right, { at, height }));
      drawing.replaceChildren(...sides.flatMap((side) => laneOf(side, { left, right }[side], height)), ...bands);
      drawing.append(windows.left, windows.right);
    },
    scroll(side, top) {
      if (measures === null) return;
      const { height, visible } = measures[side];
      const scale = bar.clientHeight / height;
      const { from, end } = lanes[side];
      const shape = { x: from - 2, y: top * scale, width: end - from + 4, height: Math.max(4, visible * scale) };
      for (const [name, value] of Object.entries(shape)) windows[side].setAttribute(name, String(value));
      const share = height <= visible ? 0 : Math.round((top / (height - visible)) * 100);
      bars[side].setAttribute('aria-valuenow', String(Math.min(100, Math.max(0, share))));
    },
  };
}

function laneOf(side: PageSide, { blocks, height }: ColumnMeasures, whole: number): readonly SVGElement[] {
  const { from, end } = lanes[side];
  const scale = whole / height;
  return blocks.map(({ top, bottom }) =>
    svgElement('rect', {
      class: 'block',
      x: String(from),
      y: String(top * scale),
      width: String(end - from),
      height: String(Math.max(1, (bottom - top) * scale - 1)),
    }),
  );
}

interface BandPlace {
  readonly at: number;
  readonly height: number;
}

/** A passage in both lanes, and the line between the two. */
function bandOf({ order, edited }: LinkPage, left: ColumnMeasures, right: ColumnMeasures, { at, height }: BandPlace) {
  const scaled = ({ passages, height: whole }: ColumnMeasures): Stretch => {
    const { top, bottom } = passages[at];
    return { top: (top / whole) * height, bottom: Math.max((top / whole) * height + 2, (bottom / whole) * height) };
  };
  const [here, there] = [scaled(left), scaled(right)];
  const block = ({ top, bottom }: Stretch, { from, end }: { from: number; end: number }) =>
    svgElement('rect', {
      x: String(from),
      y: String(top),
      width: String(end - from),
      height: String(bottom - top),
    });
  const line = svgElement('line', {
    x1: String(lanes.left.end),
    y1: String((here.top + here.bottom) / 2),
    x2: String(lanes.right.from),
    y2: String((there.top + there.bottom) / 2),
  });
  const kinds = ['band', order, ...(edited ? ['edited'] : [])].join(' ');
  return svgElement('g', { class: kinds }, block(here, lanes.left), block(there, lanes.right), line);
}

const steps: Readonly<Record<string, number>> = {
  ArrowDown: 0.1,
  ArrowUp: -0.1,
  PageDown: 0.9,
  PageUp: -0.9,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

function scrollBar(
  side: PageSide,
  name: string,
  { goTo, scrollBy }: Pick<OverviewParts, 'goTo' | 'scrollBy'>,
): HTMLElement {
  const bar = element('div', {
    className: `scroll-bar ${side}`,
    attributes: {
      role: 'scrollbar',
      tabindex: '0',
      'aria-label': name,
      'aria-controls': side,
      'aria-orientation': 'vertical',
      'aria-valuemin': '0',
      'aria-valuemax': '100',
      'aria-valuenow': '0',
    },
  });
  const follow = ({ clientY }: PointerEvent) => {
    const { top, height } = bar.getBoundingClientRect();
    goTo(side, (clientY - top) / height);
  };
  bar.addEventListener('pointerdown', (event) => {
    bar.setPointerCapture(event.pointerId);
    follow(event);
  });
  bar.addEventListener('pointermove', (event) => {
    if (bar.hasPointerCapture(event.pointerId)) follow(event);
  });
  bar.addEventListener('keydown', (event) => {
    const step = event.altKey ? undefined : steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    scrollBy(side, step);
  });
  return bar;
}
