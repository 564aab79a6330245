import type { Destination, LinkPage, PageSide } from '../../protocol/side-by-side-messages.ts';

/** Where the person is: at a passage, or, before the first step, at what can be seen first. */
export interface Whereabouts {
  readonly side: PageSide;
  readonly current: number | null;
  /** Passages of which the end is above the top of what can be seen. */
  readonly isAbove: (link: number) => boolean;
}

/** The passage to go to, in the order of the person's side, round from the last to the first; `null` if there is none. */
export function nextPassage(links: readonly LinkPage[], to: Destination, where: Whereabouts): number | null {
  const forward = to === 'nextDifference' || to === 'nextPassage';
  const wanted = (at: number) => isWanted(links[at], to);
  const order = [...links.keys()].sort((a, b) => links[a][where.side].start - links[b][where.side].start);
  if (!forward) order.reverse();
  const at = where.current === null ? -1 : order.indexOf(where.current);
  const isAhead = (link: number, place: number) => {
    if (at >= 0) return place > at;
    return where.isAbove(link) !== forward;
  };
  return order.find((link, place) => wanted(link) && isAhead(link, place)) ?? order.find(wanted) ?? null;
}

function isWanted({ edited, order }: LinkPage, to: Destination): boolean {
  return to === 'nextPassage' || to === 'previousPassage' || edited || order === 'moved';
}
