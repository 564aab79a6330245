import type { LinkPage } from '../../protocol/side-by-side-messages.ts';
import type { ColumnMeasures, Stretch } from './measure-column.ts';
import { svgElement } from './svg-element.ts';

/** The bands between the passages of two columns. People who hear the page have the list of passages instead. */
export interface Ribbons {
  readonly element: SVGSVGElement;
  /** Draws those that can be seen, as far as the columns have been scrolled. */
  draw(view: RibbonView): void;
  /** Shows one as the passage that the person is at, or that the pointer is on. */
  highlight(link: number | null, as: 'current' | 'hovered'): void;
}

export interface RibbonView {
  readonly left: ColumnMeasures;
  readonly right: ColumnMeasures;
  readonly leftTop: number;
  readonly rightTop: number;
  readonly width: number;
}

export function ribbons(links: readonly LinkPage[], moved: string): Ribbons {
  const bands = links.map((link, at) => bandElement(link, at, moved));
  const drawing = svgElement('svg', { class: 'ribbons', 'aria-hidden': 'true' }, ...bands);
  return {
    element: drawing,
    draw: (view) => {
      for (const [at, band] of bands.entries()) drawBand(band, view, at);
    },
    highlight: (link, as) => {
      for (const [at, band] of bands.entries()) band.classList.toggle(as, at === link);
    },
  };
}

function bandElement({ order, edited }: LinkPage, at: number, moved: string): SVGGElement {
  const kinds = ['ribbon', order, ...(edited ? ['edited'] : [])].join(' ');
  const band = svgElement('g', { class: kinds, 'data-link': String(at) }, svgElement('path', {}));
  if (order !== 'moved') return band;
  const word = svgElement('text', {});
  word.textContent = moved;
  band.append(word);
  return band;
}

function drawBand(band: SVGGElement, { left, right, leftTop, rightTop, width }: RibbonView, at: number): void {
  const here = scrolled(left.passages[at], leftTop);
  const there = scrolled(right.passages[at], rightTop);
  const isSeen = isVisible(here, left.visible) || isVisible(there, right.visible);
  band.style.display = isSeen ? '' : 'none';
  if (!isSeen) return;
  band.firstElementChild?.setAttribute('d', bandPath(here, there, width));
  const word = band.querySelector('text');
  if (word) placeWord(word, isVisible(here, left.visible) ? [here, 4, 'start'] : [there, width - 4, 'end']);
}

/** A band’s word stands at the end that can be seen, where the band is level. */
function placeWord(word: SVGTextElement, [{ top, bottom }, x, anchor]: readonly [Stretch, number, string]): void {
  word.setAttribute('x', String(x));
  word.setAttribute('y', String((top + bottom) / 2 + 4));
  word.setAttribute('text-anchor', anchor);
}

function scrolled({ top, bottom }: Stretch, by: number): Stretch {
  return { top: top - by, bottom: bottom - by };
}

function isVisible({ top, bottom }: Stretch, height: number): boolean {
  return bottom > 0 && top < height;
}

function bandPath(here: Stretch, there: Stretch, width: number): string {
  const middle = width / 2;
  const curve = (from: number, to: number, end: number) => `C${middle} ${from} ${middle} ${to} ${end} ${to}`;
  return `M0 ${here.top}${curve(here.top, there.top, width)}V${there.bottom}${curve(there.bottom, here.bottom, 0)}Z`;
}
