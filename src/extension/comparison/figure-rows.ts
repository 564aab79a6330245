import { l10n } from 'vscode';
import type { FigureCell, FigureRow } from '../../core/compare/comparison.ts';
import { figureHeading } from '../../core/compare/figure-heading.ts';
import { figureText } from '../../core/compare/formats/table.ts';
import type { CellPage, RowPage } from '../../protocol/story-page.ts';
import { plainCell, rowOf } from './cells.ts';

/** Each thing counted: the figure of each source, and whom it names for it. */
export function figureRows(figures: readonly FigureRow[], names: readonly string[]): readonly RowPage[] {
  return figures.map((row) => {
    const head = {
      ...plainCell(figureHeading(row)),
      label: agreementLabel(row.agreement),
      notable: row.agreement === 'disagree',
    };
    const cells = row.cells.map((cell, source) => figureCell(cell, source, row.agreement));
    return rowOf(head, cells, names);
  });
}

function agreementLabel(agreement: FigureRow['agreement']): string {
  switch (agreement) {
    case 'single':
      return '';
    case 'agree':
      return l10n.t('the same figure');
    case 'qualified':
      return l10n.t('the same figure, qualified');
    case 'disagree':
      return l10n.t('different figures');
  }
}

function figureCell(cell: FigureCell, source: number, agreement: FigureRow['agreement']): CellPage | null {
  if (cell.kind === 'missing') return null;
  return {
    label: cell.asksForSource ? l10n.t('no source named') : '',
    notable: cell.asksForSource,
    quiet: !cell.asksForSource && agreement === 'agree',
    words: [{ text: figureText(cell), marked: false }],
    note: cell.source ?? '',
    bar: null,
    place: { source, start: cell.start, end: cell.end },
  };
}
