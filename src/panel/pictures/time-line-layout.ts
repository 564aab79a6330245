/** A source with a date, as the time line draws it. */
export interface DatedLabel {
  readonly day: number;
  readonly label: string;
}

export interface TimeLineLayout {
  readonly height: number;
  /** Where the line itself lies. */
  readonly axis: number;
  readonly marks: readonly TimeMark[];
  /** One a day on which something was published. */
  readonly days: readonly { readonly day: number; readonly x: number; readonly unnamed: number }[];
}

/** A dot and its label, which stands to the right of it, or to the left where there is no room. */
export interface TimeMark {
  /** The place among the sources given. */
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly side: 'right' | 'left';
  readonly label: string;
}

const EDGE = 8;
const LANE = 22;
const LETTER = 6.7;
const GAP = 12;
const MOST_LANES = 10;
const AXIS_ROOM = 24;

/**
 * Places dots by their day and labels beside them so that none covers another: in the highest lane with room. Where ten
 * lanes are full, a day counts what has no label.
 */
export function layTimeLine(sources: readonly DatedLabel[], width: number): TimeLineLayout {
  const days = [...new Set(sources.map(({ day }) => day))].sort((a, b) => a - b);
  const placeOf = dayScale(days, width);
  const lanes: Taken[][] = [];
  const marks: TimeMark[] = [];
  const unnamed = new Map<number, number>();
  for (const [index, { day, label }] of sources.entries()) {
    const mark = besideDot(placeOf(day), label, width);
    const lane = freeLane(lanes, mark);
    if (lane < MOST_LANES)
      marks.push({ index, x: mark.x, y: lane * LANE + LANE / 2, side: mark.side, label: mark.label });
    else unnamed.set(day, (unnamed.get(day) ?? 0) + 1);
  }
  const axis = Math.min(lanes.length, MOST_LANES) * LANE + 4;
  return {
    height: axis + AXIS_ROOM,
    axis,
    marks,
    days: days.map((day) => ({ day, x: placeOf(day), unnamed: unnamed.get(day) ?? 0 })),
  };
}

function dayScale(days: readonly number[], width: number): (day: number) => number {
  const [first = 0, last = first] = [days[0], days.at(-1)];
  const room = width - 2 * EDGE;
  return (day) => EDGE + (last === first ? 0 : ((day - first) / (last - first)) * room);
}

interface Taken {
  readonly from: number;
  readonly to: number;
}

interface Beside extends Taken {
  readonly x: number;
  readonly side: TimeMark['side'];
  readonly label: string;
}

function besideDot(x: number, label: string, width: number): Beside {
  const side = width - x >= label.length * LETTER + GAP || width - x >= x ? 'right' : 'left';
  const room = (side === 'right' ? width - x : x) - GAP;
  const fits = Math.floor(room / LETTER);
  const shown = label.length <= fits ? label : `${label.slice(0, Math.max(1, fits - 1)).trimEnd()}…`;
  const length = shown.length * LETTER + GAP;
  return side === 'right'
    ? { x, side, label: shown, from: x - EDGE, to: x + length }
    : { x, side, label: shown, from: x - length, to: x + EDGE };
}

/** The first lane in which `wanted` covers nothing; a new one where all are taken. */
function freeLane(lanes: Taken[][], wanted: Taken): number {
  const free = lanes.findIndex((lane) => lane.every(({ from, to }) => to <= wanted.from || wanted.to <= from));
  const lane = free < 0 ? lanes.length : free;
  if (lane === lanes.length) lanes.push([]);
  lanes[lane].push(wanted);
  return lane;
}
