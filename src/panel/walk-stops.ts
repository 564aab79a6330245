/**
 * Arrow keys within a part of the page that is one stop for the Tab key. Whatever can be reached has `data-stop`, in
 * lines that have `data-line`: up and down go to the next line, left and right stay in it, Home and End go to the ends.
 * A stop may say its column by `data-column`; else its place in the line counts.
 */
export function walkStops(area: HTMLElement | SVGElement): void {
  area.addEventListener('keydown', (event) => {
    const pressed = event as KeyboardEvent;
    if (pressed.altKey || pressed.ctrlKey || pressed.metaKey) return;
    const stop = (pressed.target as Element).closest<Stop>('[data-stop]');
    const next = stop && area.contains(stop) ? neighbour(area, stop, pressed.key) : undefined;
    if (next === undefined) return;
    pressed.preventDefault();
    goTo(area, next);
  });
  area.addEventListener('focusin', ({ target }) => {
    const stop = (target as Element).closest<Stop>('[data-stop]');
    if (stop !== null) makeOnlyStop(area, stop);
  });
  openToTab(area);
}

type Stop = HTMLElement | SVGElement;

/** Makes sure that the Tab key finds a stop, also where rows were added or taken away. */
export function openToTab(area: HTMLElement | SVGElement): void {
  const stops = [...area.querySelectorAll<Stop>('[data-stop]')];
  if (stops.some((stop) => stop.tabIndex === 0)) return;
  for (const stop of stops) stop.tabIndex = stop === stops[0] ? 0 : -1;
}

function goTo(area: HTMLElement | SVGElement, stop: Stop): void {
  makeOnlyStop(area, stop);
  stop.focus();
}

function makeOnlyStop(area: HTMLElement | SVGElement, only: Stop): void {
  for (const stop of area.querySelectorAll<Stop>('[data-stop]')) {
    const tabIndex = stop === only ? 0 : -1;
    if (stop.tabIndex !== tabIndex) stop.tabIndex = tabIndex;
  }
}

function neighbour(area: HTMLElement | SVGElement, stop: Stop, key: string): Stop | undefined {
  const lines = [...area.querySelectorAll('[data-line]')].map(stopsOf).filter(({ length }) => length > 0);
  const line = lines.findIndex((stops) => stops.includes(stop));
  const at = lines[line]?.indexOf(stop) ?? -1;
  switch (key) {
    case 'ArrowDown':
      return nearest(lines[line + 1], stop, at);
    case 'ArrowUp':
      return nearest(lines[line - 1], stop, at);
    case 'ArrowRight':
      return lines[line]?.[at + 1];
    case 'ArrowLeft':
      return lines[line]?.[at - 1];
    case 'Home':
      return lines[0]?.[0];
    case 'End':
      return lines.at(-1)?.[0];
    default:
      return undefined;
  }
}

function stopsOf(line: Element): readonly Stop[] {
  const stops = line.matches('[data-stop]') ? [line as Stop] : [...line.querySelectorAll<Stop>('[data-stop]')];
  return stops.filter((stop) => stop.checkVisibility());
}

function nearest(stops: readonly Stop[] | undefined, from: Stop, at: number): Stop | undefined {
  const column = Number(from.dataset.column ?? at);
  const distance = (stop: Stop, place: number) => Math.abs(Number(stop.dataset.column ?? place) - column);
  let best: Stop | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const [place, stop] of (stops ?? []).entries()) {
    if (distance(stop, place) >= least) continue;
    best = stop;
    least = distance(stop, place);
  }
  return best;
}
