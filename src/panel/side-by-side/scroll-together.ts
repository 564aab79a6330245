import type { LinkPage, PageSide } from '../../protocol/side-by-side-messages.ts';
import type { ColumnMeasures } from './measure-column.ts';

type Measures = Readonly<Record<PageSide, ColumnMeasures>>;

/**
 * How far the other column has to be scrolled so that what stands at one third of this one stands at one third there:
 * between passages that keep their place in proportion.
 */
export function counterpartTop(links: readonly LinkPage[], measures: Measures, side: PageSide, top: number): number {
  const other = side === 'left' ? 'right' : 'left';
  const [here, there] = [measures[side], measures[other]];
  const knots = [
    { here: 0, there: 0 },
    ...links.flatMap(({ order }, at) =>
      order === 'kept'
        ? [
            { here: here.passages[at].top, there: there.passages[at].top },
            { here: here.passages[at].bottom, there: there.passages[at].bottom },
          ]
        : [],
    ),
    { here: here.height, there: there.height },
  ];
  const place = top + here.visible / 3;
  const reached = knots.findIndex((knot) => knot.here >= place);
  const next = reached < 0 ? knots.length - 1 : Math.max(1, reached);
  const [from, to] = [knots[next - 1], knots[next]];
  const share = to.here === from.here ? 0 : (place - from.here) / (to.here - from.here);
  return from.there + share * (to.there - from.there) - there.visible / 3;
}
