import type { BlockPage, LinkPage, PageSide, PiecePage, TextPage } from '../../protocol/side-by-side-messages.ts';
import { element } from '../element.ts';

/** One of the two texts: a column that scrolls, and in it the element of each passage. */
export interface TextColumn {
  readonly side: PageSide;
  readonly page: TextPage;
  readonly element: HTMLElement;
  /** By the place in `links`; a repeated passage may lie in the element of another. */
  readonly passages: readonly (HTMLElement | undefined)[];
  readonly pieces: readonly PieceElement[];
}

/** A piece of the text and where it begins in the article. */
export interface PieceElement {
  readonly start: number;
  readonly end: number;
  readonly element: HTMLElement;
}

export function textColumn(side: PageSide, page: TextPage, links: readonly LinkPage[]): TextColumn {
  const pieces: PieceElement[] = [];
  const own: HTMLElement[] = [];
  const blocks = page.blocks.map((block) => blockElement({ side, links, pieces, own }, block));
  const column = element(
    'section',
    { className: `column ${side}`, attributes: { id: side, tabindex: '0', 'aria-label': page.name } },
    ...blocks,
  );
  const passages = links.map((link, at) => own[at] ?? elementAt(pieces, link[side].start));
  return { side, page, element: column, passages, pieces };
}

interface Building {
  readonly side: PageSide;
  readonly links: readonly LinkPage[];
  readonly pieces: PieceElement[];
  readonly own: HTMLElement[];
}

const tags = {
  headline: 'h2',
  subhead: 'h3',
  paragraph: 'p',
  item: 'p',
  quotation: 'blockquote',
  small: 'p',
} as const;

function blockElement(building: Building, { kind, pieces }: BlockPage): HTMLElement {
  const block: HTMLElement = element(tags[kind], { className: kind });
  let parent = block;
  let link: number | null = null;
  for (const piece of pieces) {
    if (piece.link === null) parent = block;
    else if (piece.link !== link) {
      parent = passageElement(building, piece.link);
      block.append(parent);
    }
    link = piece.link;
    const made = pieceElement(building.side, piece);
    building.pieces.push({ start: piece.start, end: piece.start + piece.text.length, element: made });
    parent.append(made);
  }
  return block;
}

/** A passage leads to its counterpart; what it is stands before its words. */
function passageElement({ links, own }: Building, at: number): HTMLElement {
  const { order, edited, label } = links[at];
  const kinds = ['passage', order, ...(edited ? ['edited'] : [])];
  const attributes = { role: 'link', tabindex: '-1', 'data-link': String(at) };
  const made = element('span', { className: kinds.join(' '), attributes });
  if (order !== 'kept') made.append(element('span', { className: 'badge', text: label }), ' ');
  else if (edited) made.append(element('span', { className: 'unseen', text: `${label}: ` }));
  own[at] ??= made;
  return made;
}

function pieceElement(side: PageSide, { text, mark, note }: PiecePage): HTMLElement {
  const attributes = note === '' ? {} : { title: note };
  switch (mark) {
    case 'none':
    case 'aside':
      return element('span', { className: mark, text });
    case 'only':
      return element(side === 'left' ? 'del' : 'ins', { className: 'only', text, attributes });
    case 'changed':
      return element('mark', { text, attributes }, unseen(` (${note})`));
    case 'missing':
      return element('span', { className: 'missing', attributes }, unseen(`(${note}) `));
  }
}

const unseen = (text: string) => element('span', { className: 'unseen', text });

function elementAt(pieces: readonly PieceElement[], offset: number): HTMLElement | undefined {
  const found = pieces.find(({ start, end }) => start <= offset && offset < end)?.element;
  return found?.closest<HTMLElement>('.passage') ?? found;
}
