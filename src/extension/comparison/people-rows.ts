import { l10n } from 'vscode';
import type { NameRow, VoiceRow } from '../../core/compare/comparison.ts';
import type { CellPage, RowPage } from '../../protocol/story-page.ts';
import { countCell, plainCell, rowOf } from './cells.ts';

/** Each person whom the sources name differently, and how each of them does. */
export function nameRows(rows: readonly NameRow[], names: readonly string[]): readonly RowPage[] {
  return rows.map(({ name, kind, cells }) => {
    const head = { ...plainCell(name), label: differenceText(kind), notable: true };
    const pages = cells.map((forms, source): CellPage | null => {
      const [first] = forms;
      if (first === undefined) return null;
      const text = [...new Set(forms.map((form) => form.text))].join(' / ');
      return { ...plainCell(text), place: { source, start: first.start, end: first.end } };
    });
    return rowOf(head, pages, names);
  });
}

function differenceText(kind: NameRow['kind']): string {
  switch (kind) {
    case 'name':
      return l10n.t('name differs');
    case 'rank':
      return l10n.t('office differs');
    case 'age':
      return l10n.t('age differs');
  }
}

/** Each person who is quoted or reported: in which sources, and how often. */
export function voiceRows(voices: readonly VoiceRow[], names: readonly string[]): readonly RowPage[] {
  return voices.map(({ name, cells }) => {
    const most = Math.max(1, ...cells.map(({ length }) => length));
    const pages = cells.map((places, source) => countCell(places, source, most));
    return rowOf({ ...plainCell(name), note: l10n.t('Quoted or reported') }, pages, names);
  });
}
