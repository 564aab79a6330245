import { svg } from './pictures/svg.ts';

const paths = {
  add: 'M7.5 2.5v10.5M2.25 7.75h10.5',
  pin: 'M5.5 1.5h5l-.7 5 2.2 2.5h-8l2.2-2.5zM8 9v5.5',
  remove: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  copy: 'M5.5 5.5v-3h8v8h-3M2.5 5.5h8v8h-8z',
  export: 'M8 10V2M5 4.75L8 1.75l3 3M2.5 9.5v4h11v-4',
  widen: 'M6.5 3h-4v10.5H13v-4M9 2.5h4.5V7M13.25 2.75L7.5 8.5',
  refresh: 'M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3',
} as const;

export type IconName = keyof typeof paths;

/** A sign of 16 pixels in the colour of the text; its button says what it means. */
export function icon(name: IconName): SVGSVGElement {
  const line = svg('path', { d: paths[name], fill: 'none', stroke: 'currentColor', 'stroke-width': 1.2 });
  return svg('svg', { class: 'icon', viewBox: '0 0 16 16', width: 16, height: 16, 'aria-hidden': 'true' }, line);
}
