import type { RowAtCursor } from '../../protocol/panel-messages.ts';
import type { ComparisonPage, RowPage, TabPage } from '../../protocol/story-page.ts';

/** The rows in whose words of a source the cursor stands, one a tab: of two that hold it the shorter words. */
export function rowsAt({ tabs }: ComparisonPage, source: number, offset: number): readonly RowAtCursor[] {
  return tabs.flatMap((tab) => {
    const row = rowAt(tab, source, offset);
    return row === null ? [] : [{ tab: tab.id, row }];
  });
}

function rowAt({ rows }: TabPage, source: number, offset: number): number | null {
  let found: number | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [number, row] of rows.entries()) {
    const length = lengthAround(row, source, offset);
    if (length >= shortest) continue;
    found = number;
    shortest = length;
  }
  return found;
}

function lengthAround({ cells }: RowPage, source: number, offset: number): number {
  const place = cells[source]?.place;
  if (!place || offset < place.start || offset > place.end) return Number.POSITIVE_INFINITY;
  return place.end - place.start;
}
