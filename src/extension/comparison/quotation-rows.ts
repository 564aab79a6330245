import { l10n } from 'vscode';
import type { PrintedQuotation, QuotationCell, QuotationRow } from '../../core/compare/comparison.ts';
import type { CellPage, RowPage } from '../../protocol/story-page.ts';
import { plainCell, rowOf } from './cells.ts';

/** Each statement: how each source prints it. */
export function quotationRows(quotations: readonly QuotationRow[], names: readonly string[]): readonly RowPage[] {
  return quotations.map((row) => {
    const head = {
      ...plainCell(row.marked ? `“${row.words}”` : row.words),
      note: headNote(row, names),
    };
    const cells = row.cells.map((cell, source) => quotationCell(cell, source, row));
    return rowOf(head, cells, names);
  });
}

/** `Callum Teague · 2 wordings · earliest in Coastal Wire`. */
function headNote({ speakerName, variants, earliest, cells }: QuotationRow, names: readonly string[]): string {
  const printed = cells.filter(({ kind }) => kind !== 'missing').length;
  const parts = [
    speakerName ?? '',
    variants.length > 1 ? l10n.t('{0} wordings', variants.length) : '',
    earliest !== null && printed > 1 ? l10n.t('earliest in {0}', names[earliest]) : '',
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function quotationCell(cell: QuotationCell, source: number, row: QuotationRow): CellPage | null {
  if (cell.kind === 'missing') return null;
  const other = cell.speakerName !== null && surname(cell.speakerName) !== surname(row.speakerName ?? '');
  const notable = isChanged(cell.kind) || other;
  const notes = [other ? l10n.t('given to {0}', cell.speakerName) : '', insteadOf(cell)];
  return {
    label: other && !isChanged(cell.kind) ? l10n.t('other speaker') : kindLabel(cell.kind),
    notable,
    quiet: !notable,
    words: markedWords(cell),
    note: notes.filter((part) => part !== '').join(' · '),
    bar: null,
    place: { source, start: cell.start, end: cell.end },
  };
}

function isChanged(kind: PrintedQuotation['kind']): boolean {
  return kind === 'altered' || kind === 'unmarked';
}

function kindLabel(kind: PrintedQuotation['kind']): string {
  switch (kind) {
    case 'whole':
      return l10n.t('whole');
    case 'shortened':
      return l10n.t('shortened');
    case 'altered':
      return l10n.t('other words');
    case 'unmarked':
      return l10n.t('no quotation marks');
    case 'paraphrased':
      return l10n.t('retold');
  }
}

/** The row's words that this source has not, where nothing shows that they are left out. */
function insteadOf({ changes }: PrintedQuotation): string {
  const lost = changes.filter(({ kind, there }) => kind === 'words' && there !== '').map(({ there }) => `“${there}”`);
  return lost.length === 0 ? '' : l10n.t('instead of {0}', lost.join(', '));
}

function markedWords(cell: PrintedQuotation): CellPage['words'] {
  const words: { text: string; marked: boolean }[] = [];
  let at = cell.start;
  for (const { here, kind } of cell.changes) {
    if (kind !== 'words' || here.start < at || here.end > cell.end || here.text === '') continue;
    words.push({ text: cell.text.slice(at - cell.start, here.start - cell.start), marked: false });
    words.push({ text: here.text, marked: true });
    at = here.end;
  }
  words.push({ text: cell.text.slice(at - cell.start), marked: false });
  return words.filter(({ text }) => text !== '');
}

function surname(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
