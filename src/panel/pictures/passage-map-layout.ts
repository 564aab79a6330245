import type { SharedWords } from '../../protocol/story-page.ts';

export interface PassageMapLayout {
  readonly height: number;
  /** One a source, in their order. */
  readonly rows: readonly MapRow[];
}

export interface MapRow {
  /** The baseline of its name, and how many letters of it have room. */
  readonly name: { readonly x: number; readonly y: number; readonly letters: number };
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

const LEAST_WIDTH = 4;
const LETTER = 6.7;
/** Narrower, and the names stand above their bars. */
const NAMES_BESIDE = 480;
/** More sources, and the rows draw together. */
const MANY = 16;

/** The measures of a row: its height, its bar in it, and the room for the name in front. */
interface RowForm {
  readonly row: number;
  readonly bar: number;
  readonly top: number;
  readonly names: number;
}

function formOf(sources: number, width: number): RowForm {
  if (sources > MANY) return { row: 18, bar: 12, top: 3, names: width >= NAMES_BESIDE ? 150 : 96 };
  return width >= NAMES_BESIDE ? { row: 26, bar: 16, top: 5, names: 150 } : { row: 40, bar: 16, top: 20, names: 0 };
}

/** Draws each source as a bar as long as its text, with the shared stretches where they stand in it. */
export function layPassageMap(
  lengths: readonly number[],
  shared: readonly SharedWords[],
  width: number,
): PassageMapLayout {
  const { row, bar: height, top, names } = formOf(lengths.length, width);
  const scale = (width - names) / Math.max(1, ...lengths);
  const letters = Math.floor((names || width) / LETTER) - 1;
  const rows = lengths.map((length, source): MapRow => {
    const y = source * row + top;
    const bar = { x: names, y, width: Math.max(LEAST_WIDTH, length * scale), height };
    const baseline = names > 0 ? y + height / 2 + 4 : y - 6;
    return { name: { x: 0, y: baseline, letters }, bar, marks: marksOf(shared, source, { bar, scale }) };
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
    const height = kind === 'passage' ? bar.height : bar.height / 2;
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
