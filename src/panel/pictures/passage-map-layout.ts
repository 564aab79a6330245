import type { SharedWords } from '../../protocol/story-page.ts';

export interface PassageMapLayout {
  readonly height: number;
  /** One a source, in their order. */
  readonly rows: readonly MapRow[];
}

export interface MapRow {
  /** The baseline of its name. */
  readonly name: { readonly x: number; readonly y: number };
  readonly bar: Box;
  readonly marks: readonly MapMark[];
}

/** A stretch of a source that others have too. */
export interface MapMark extends Box {
  /** The place among the shared words: marks of one number belong together. */
  readonly words: number;
  readonly kind: SharedWords['kind'];
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const BAR = 16;
const QUOTATION = 8;
const LEAST_WIDTH = 4;
/** Narrower, and the names stand above their bars. */
const NAMES_BESIDE = 480;
const NAME_WIDTH = 150;

/** Draws each source as a bar as long as its text, with the shared stretches where they stand in it. */
export function layPassageMap(
  lengths: readonly number[],
  shared: readonly SharedWords[],
  width: number,
): PassageMapLayout {
  const beside = width >= NAMES_BESIDE;
  const row = beside ? 26 : 40;
  const x = beside ? NAME_WIDTH : 0;
  const scale = (width - x) / Math.max(1, ...lengths);
  const rows = lengths.map((length, source): MapRow => {
    const top = source * row;
    const bar = { x, y: beside ? top + 5 : top + 20, width: Math.max(LEAST_WIDTH, length * scale), height: BAR };
    return {
      name: { x: 0, y: beside ? top + 17 : top + 14 },
      bar,
      marks: marksOf(shared, source, { bar, scale }),
    };
  });
  return { height: lengths.length * row + 2, rows };
}

function marksOf(
  shared: readonly SharedWords[],
  source: number,
  { bar, scale }: { readonly bar: Box; readonly scale: number },
): readonly MapMark[] {
  const marks = shared.flatMap(({ kind, places }, words): MapMark[] => {
    const place = places.find((one) => one.source === source);
    if (!place) return [];
    const height = kind === 'passage' ? bar.height : QUOTATION;
    const width = Math.min(bar.width, Math.max(LEAST_WIDTH, (place.end - place.start) * scale));
    const x = Math.min(bar.x + place.start * scale, bar.x + bar.width - width);
    return [{ words, kind, x, y: bar.y + (bar.height - height) / 2, width, height }];
  });
  return marks.sort((a, b) => a.x - b.x);
}

/** A line from each mark of the same words to the next, for an SVG path: `M12 20L40 60`. */
export function linkOf({ rows }: PassageMapLayout, words: number): string {
  const points = rows.flatMap(({ marks }) => marks.filter((mark) => mark.words === words));
  return points
    .map(({ x, y, width, height }, i) => `${i === 0 ? 'M' : 'L'}${round(x + width / 2)} ${round(y + height / 2)}`)
    .join('');
}

const round = (number: number): number => Math.round(number * 10) / 10;
