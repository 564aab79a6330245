import type { ComparisonPage, StoryPage } from '../../protocol/story-page.ts';
import { element } from '../element.ts';
import { keepFocus } from '../keep-focus.ts';
import { leadsTo } from '../opening-button.ts';
import type { StoryActions } from '../show-story.ts';
import { walkStops } from '../walk-stops.ts';
import { layPassageMap, linkOf, type MapMark, type MapRow, type PassageMapLayout } from './passage-map-layout.ts';
import { svg } from './svg.ts';
import { whenWidthChanges } from './when-width-changes.ts';

/** Who shares what with whom: each source a bar, the shared stretches in it, and under it the words at hand. */
export function passageMap(
  page: StoryPage,
  { shared, lengths }: ComparisonPage,
  actions: StoryActions,
): readonly HTMLElement[] {
  if (shared.length === 0) return [];
  const { words } = page;
  const picture = element('div', {
    className: 'picture',
    attributes: { role: 'group', 'aria-label': words.passageMap },
  });
  const atHand = element('p', { className: 'at-hand', text: words.passageMapKeys });
  whenWidthChanges(picture, (width) => {
    const layout = layPassageMap(lengths, shared, width);
    const drawing = svg('svg', {
      width,
      height: layout.height,
      viewBox: `0 0 ${width} ${layout.height}`,
      role: 'presentation',
    });
    const link = svg('path', { class: 'link', d: '' });
    drawing.append(...layout.rows.map((row, source) => mapRow(row, source, { page, shared, actions })), link);
    whenAtHand(drawing, (number) => {
      showLink(drawing, link, { layout, number });
      atHand.replaceChildren(...wordsAtHand(shared[number]));
    });
    keepFocus(picture, () => picture.replaceChildren(drawing));
    walkStops(drawing);
  });
  return [element('figure', {}, element('figcaption', { text: words.passageMap }), legend(page), picture, atHand)];
}

interface RowParts {
  readonly page: StoryPage;
  readonly shared: ComparisonPage['shared'];
  readonly actions: StoryActions;
}

function mapRow({ name, bar, marks }: MapRow, source: number, parts: RowParts): SVGGElement {
  const { name: called } = parts.page.sources[source];
  const shown = called.length > name.letters ? `${called.slice(0, name.letters - 1).trimEnd()}…` : called;
  const label = svg('text', { x: name.x, y: name.y, class: source === 0 ? 'own' : '' }, shown);
  const whole = svg('rect', { ...bar, class: 'text-bar', rx: 2 });
  return svg('g', { 'data-line': '' }, label, whole, ...marks.map((mark) => markOf(mark, source, parts)));
}

function markOf(mark: MapMark, source: number, { page, shared, actions }: RowParts): SVGRectElement {
  const { kind, words, about, places } = shared[mark.words];
  const place = places.find((one) => one.source === source);
  const { uri, name } = page.sources[source];
  const { x, y, width, height } = mark;
  const spoken = `${name}: ${kind === 'passage' ? page.words.passage : page.words.quotation}, ${shorten(words)}. ${about}`;
  const drawn = svg('rect', {
    ...{ x, y, width, height, rx: 1 },
    ...{ class: `mark ${kind}`, role: 'button', tabindex: -1, 'aria-label': spoken },
    ...{ 'data-stop': '', 'data-column': x, 'data-words': mark.words, 'data-key': `map:${source}:${mark.words}` },
  });
  leadsTo(drawn, (focus) => actions.open(uri, place ?? null, focus));
  return drawn;
}

/** Calls when the pointer or the keyboard is on a mark. */
function whenAtHand(drawing: SVGSVGElement, call: (words: number) => void): void {
  const look = ({ target }: Event): void => {
    const words = (target as Element).closest<SVGElement>('.mark')?.dataset.words;
    if (words !== undefined) call(Number(words));
  };
  drawing.addEventListener('pointerover', look);
  drawing.addEventListener('focusin', look);
}

function showLink(
  drawing: SVGSVGElement,
  link: SVGPathElement,
  { layout, number }: { readonly layout: PassageMapLayout; readonly number: number },
): void {
  link.setAttribute('d', linkOf(layout, number));
  for (const mark of drawing.querySelectorAll<SVGElement>('.mark')) {
    mark.classList.toggle('linked', mark.dataset.words === String(number));
  }
}

function wordsAtHand({ words, about }: ComparisonPage['shared'][number]): readonly HTMLElement[] {
  return [element('span', { className: 'words', text: words }), element('span', { className: 'note', text: about })];
}

function legend({ words }: StoryPage): HTMLElement {
  const sign = (kind: string) => {
    const [height, y] = kind === 'passage' ? [12, 0] : [6, 3];
    const mark = svg('rect', { width: 18, height, y, rx: 1, class: `mark ${kind}` });
    return svg('svg', { width: 18, height: 12, 'aria-hidden': 'true' }, mark);
  };
  const entry = (kind: string, text: string) => element('span', {}, sign(kind), element('span', { text }));
  return element('p', { className: 'legend' }, entry('quotation', words.quotation), entry('passage', words.passage));
}

const shorten = (words: string): string => (words.length > 120 ? `${words.slice(0, 119)}…` : words);
