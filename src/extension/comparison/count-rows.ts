import { env, l10n } from 'vscode';
import type {
  CopyRow,
  LoadedShare,
  OriginRow,
  PassageRow,
  TermRow,
  WordingComparison,
} from '../../core/compare/comparison.ts';
import type { WordingCategory } from '../../core/wording/loaded-word.ts';
import type { CellPage, RowPage } from '../../protocol/story-page.ts';
import { countCell, listText, plainCell, rowOf } from './cells.ts';

/** First how much of each source is loaded, then the words by what they are about. */
export function termRows({ terms, loaded }: WordingComparison, names: readonly string[]): readonly RowPage[] {
  if (terms.length === 0 && loaded.every(({ count }) => count === 0)) return [];
  const grouped = [...terms].sort((a, b) => a.group.localeCompare(b.group) || Number(b.loaded) - Number(a.loaded));
  return [loadedRow(loaded, names), ...grouped.map((row) => termRow(row, names))];
}

function loadedRow(loaded: WordingComparison['loaded'], names: readonly string[]): RowPage {
  const most = Math.max(1, ...loaded.map(({ per1000 }) => per1000));
  const number = new Intl.NumberFormat(env.language, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  const cells = loaded.map(
    ({ per1000, byCategory }): CellPage => ({
      ...plainCell(number.format(per1000)),
      note: categoriesText(byCategory),
      bar: per1000 / most,
    }),
  );
  const head = { ...plainCell(l10n.t('Loaded words per 1,000')), note: l10n.t('In the source’s own voice') };
  return rowOf(head, cells, names);
}

/** `judgements: 2, metaphors: 1`: which kinds of loaded words. */
function categoriesText(byCategory: LoadedShare['byCategory']): string {
  const counts = Object.entries(byCategory).map(([category, count]) =>
    l10n.t('{0}: {1}', categoryName(category as WordingCategory), count),
  );
  return counts.length === 0 ? '' : listText(counts, 'unit');
}

function categoryName(category: WordingCategory): string {
  switch (category) {
    case 'label':
      return l10n.t('labels');
    case 'epithet':
      return l10n.t('epithets');
    case 'judgement':
      return l10n.t('judgements');
    case 'saying':
      return l10n.t('verbs of saying');
    case 'motive':
      return l10n.t('motives');
    case 'metaphor':
      return l10n.t('metaphors');
    case 'partisan':
      return l10n.t('one side’s names');
    case 'intensifier':
      return l10n.t('intensifiers');
    case 'sarcasm':
      return l10n.t('sarcasm');
    case 'certainty':
      return l10n.t('certainty');
  }
}

function termRow({ term, loaded, cells }: TermRow, names: readonly string[]): RowPage {
  const most = Math.max(1, ...cells.map(({ length }) => length));
  const head = { ...plainCell(term), label: loaded ? l10n.t('loaded') : l10n.t('neutral'), notable: loaded };
  return rowOf(
    head,
    cells.map((places, source) => countCell(places, source, most)),
    names,
  );
}

/** Each passage in common: who has it. */
export function passageRows(passages: readonly PassageRow[], names: readonly string[]): readonly RowPage[] {
  return passages.map(({ words, cells, earliest }) => {
    const note = earliest === null ? '' : l10n.t('earliest in {0}', names[earliest]);
    const pages = cells.map((cell, source): CellPage | null => {
      if (cell === null) return null;
      const label = source === earliest ? l10n.t('earliest') : l10n.t('has it');
      return { ...plainCell(''), label, place: { source, start: cell.start, end: cell.end } };
    });
    return rowOf({ ...plainCell(words), note }, pages, names);
  });
}

/** Each outlet, agency or poll that is named: by whom, and how often. */
export function originRows(origins: readonly OriginRow[], names: readonly string[]): readonly RowPage[] {
  return origins.map(({ name, source: among, cells }) => {
    const most = Math.max(1, ...cells.map(({ length }) => length));
    const citing = names.filter((_, source) => cells[source].length > 0);
    const note =
      among === null
        ? l10n.t('Named by {0}; its article is not among these sources', listText(citing))
        : l10n.t('Named by {0}; it is one of these sources', listText(citing));
    return rowOf(
      { ...plainCell(name), note },
      cells.map((places, source) => countCell(places, source, most)),
      names,
    );
  });
}

/** Each source whose words stand in others, outside quotation marks: how much of theirs they are. */
export function copyRows(copies: readonly CopyRow[], names: readonly string[]): readonly RowPage[] {
  const percent = new Intl.NumberFormat(env.language, { style: 'percent' });
  return [...new Set(copies.map(({ of }) => of))].map((of) => {
    const cells = names.map((_, source): CellPage | null => {
      const copy = copies.find((row) => row.of === of && row.source === source);
      if (copy === undefined) return null;
      const note = copy.follows ? l10n.t('the other is earlier, or credited') : '';
      return { ...plainCell(percent.format(copy.share)), note, bar: copy.share };
    });
    const note = l10n.t('Share of a source’s words, outside quotation marks');
    return rowOf({ ...plainCell(l10n.t('In common with {0}', names[of])), note }, cells, names);
  });
}
