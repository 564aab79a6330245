import { svg } from './svg.ts';

/** A small bar, `length` 0 to 1 of its width. What it shows stands beside it as a number. */
export function bar(length: number): SVGSVGElement {
  const width = Math.round(Math.min(1, Math.max(0, length)) * 100);
  return svg(
    'svg',
    { class: 'bar', viewBox: '0 0 100 6', preserveAspectRatio: 'none', 'aria-hidden': 'true' },
    svg('rect', { class: 'bar-track', width: 100, height: 6 }),
    svg('rect', { class: 'bar-length', width, height: 6 }),
  );
}
