import type { StoryPage } from '../../protocol/story-page.ts';
import { element } from '../element.ts';
import { keepFocus } from '../keep-focus.ts';
import { leadsTo } from '../opening-button.ts';
import type { StoryActions } from '../show-story.ts';
import { walkStops } from '../walk-stops.ts';
import { svg } from './svg.ts';
import { layTimeLine, type TimeLineLayout, type TimeMark } from './time-line-layout.ts';
import { whenWidthChanges } from './when-width-changes.ts';

/** When each source was published. Nothing where fewer than two are dated. */
export function timeLine(page: StoryPage, actions: StoryActions): readonly HTMLElement[] {
  const dated = page.sources
    .flatMap((source, number) => (source.day === null ? [] : [{ ...source, number, day: source.day }]))
    .sort((a, b) => a.day - b.day);
  if (dated.length < 2) return [];
  const picture = element('div', {
    className: 'picture',
    attributes: { role: 'group', 'aria-label': page.words.timeLine },
  });
  const labels = dated.map(({ day, name }) => ({ day, label: name }));
  const dayTexts = new Map(dated.map(({ day, dayText }) => [day, dayText]));
  whenWidthChanges(picture, (width) => {
    const layout = layTimeLine(labels, width);
    const marks = layout.marks.map((mark) => {
      const { uri, name, dayText, number } = dated[mark.index];
      const label = number === 0 ? `${name}, ${page.words.thisArticle}` : name;
      const dot = dotOf(mark, `${label}, ${dayText}`, number === 0);
      dot.dataset.key = `day:${uri}`;
      leadsTo(dot, (focus) => actions.open(uri, null, focus));
      return dot;
    });
    const drawing = svg('svg', {
      width,
      height: layout.height,
      viewBox: `0 0 ${width} ${layout.height}`,
      role: 'presentation',
    });
    drawing.append(axisOf(layout, width, dayTexts), svg('g', { 'data-line': '' }, ...marks));
    keepFocus(picture, () => picture.replaceChildren(drawing));
    walkStops(drawing);
  });
  return [element('figure', {}, element('figcaption', { text: page.words.timeLine }), picture)];
}

function dotOf({ x, y, side, label }: TimeMark, spoken: string, isOwn: boolean): SVGGElement {
  const text = svg(
    'text',
    {
      x: side === 'right' ? x + 9 : x - 9,
      y: y + 4,
      'aria-hidden': 'true',
      'text-anchor': side === 'right' ? 'start' : 'end',
    },
    label,
  );
  return svg(
    'g',
    {
      class: isOwn ? 'dot own' : 'dot',
      role: 'button',
      'data-stop': '',
      'data-column': x,
      tabindex: -1,
      'aria-label': spoken,
    },
    svg('circle', { cx: x, cy: y, r: 5 }),
    text,
  );
}

/** The line with the days under it; a day whose words would cover those before it has only its stroke. */
function axisOf({ axis, days }: TimeLineLayout, width: number, dayTexts: ReadonlyMap<number, string>): SVGGElement {
  const drawn = svg('g', { class: 'axis', 'aria-hidden': 'true' }, svg('path', { d: `M0 ${axis}H${width}` }));
  let free = 0;
  for (const { day, x, unnamed } of days) {
    const text = `${dayTexts.get(day) ?? ''}${unnamed > 0 ? ` +${unnamed}` : ''}`;
    const half = text.length * 3.2;
    const middle = Math.min(Math.max(x, half), width - half);
    drawn.append(svg('path', { d: `M${x} ${axis - 3}V${axis + 3}` }));
    if (middle - half < free) continue;
    drawn.append(svg('text', { x: middle, y: axis + 17, 'text-anchor': 'middle' }, text));
    free = middle + half + 8;
  }
  return drawn;
}
