import type { FigureRow, GivenFigure } from './comparison.ts';

/** What a row of figures is about, the figure first: `$1.8 million · … the line lost $1.8 million last year, the …` */
export function figureHeading({ cells, about }: FigureRow): string {
  const first = cells.find((cell): cell is GivenFigure => cell.kind === 'given');
  return first ? `${first.text} · ${cutAround(first)}`.replace(/\s+/g, ' ') : about;
}

const BEFORE = 30;
const AFTER = 45;

function cutAround({ sentence, start, end }: GivenFigure): string {
  const { text } = sentence;
  const from = wordStart(text, start - sentence.start - BEFORE);
  const to = wordEnd(text, end - sentence.start + AFTER);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to).trim()}${to < text.length ? ' …' : ''}`;
}

/** The first word that begins at `at` or after; the beginning where `at` lies before it. */
function wordStart(text: string, at: number): number {
  if (at <= 0) return 0;
  const blank = text.slice(at).search(/\s/);
  return blank < 0 ? at : at + blank + 1;
}

function wordEnd(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const blank = text.slice(0, at).search(/\s\S*$/);
  return blank < 0 ? at : blank;
}
