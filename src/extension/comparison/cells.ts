import { env, l10n } from 'vscode';
import type { TextSpan } from '../../core/text/span.ts';
import type { CellPage, RowPage } from '../../protocol/story-page.ts';

/** A cell that says `text` and no more. */
export function plainCell(text: string): CellPage {
  return {
    label: '',
    notable: false,
    quiet: false,
    words: text === '' ? [] : [{ text, marked: false }],
    note: '',
    bar: null,
    place: null,
  };
}

/** How often something stands in a source, with a bar against the most; leads to the first place. */
export function countCell(places: readonly TextSpan[], source: number, most: number): CellPage | null {
  const [first] = places;
  if (first === undefined) return null;
  const place = { source, start: first.start, end: first.end };
  return { ...plainCell(String(places.length)), bar: places.length / most, place };
}

/** A row, and in words what its quiet and missing cells are. `names` are those of the sources. */
export function rowOf(head: CellPage, cells: RowPage['cells'], names: readonly string[]): RowPage {
  const absent = names.filter((_, source) => cells[source] === null);
  return { head, cells, quietText: quietText(cells), missingText: missingText(absent, names.length) };
}

/** More names than this nobody reads. */
const MOST_NAMES = 6;

function missingText(absent: readonly string[], count: number): string {
  if (absent.length === 0) return '';
  return absent.length > MOST_NAMES
    ? l10n.t('Not in {0} of {1} sources', absent.length, count)
    : l10n.t('Not in {0}', listText(absent));
}

/** `A, B and C`, as the person's language lists things. */
export function listText(parts: readonly string[], type: 'conjunction' | 'unit' = 'conjunction'): string {
  return new Intl.ListFormat(env.language, { type }).format(parts);
}

/** `3 whole, 1 shortened`. */
function quietText(cells: RowPage['cells']): string {
  const counts = new Map<string, number>();
  for (const cell of cells) if (cell?.quiet) counts.set(cell.label, (counts.get(cell.label) ?? 0) + 1);
  const parts = [...counts].map(([label, count]) =>
    label === '' ? l10n.t('{0} more', count) : l10n.t('{0} {1}', count, label),
  );
  return parts.length === 0 ? '' : listText(parts, 'unit');
}
