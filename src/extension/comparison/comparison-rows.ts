import { l10n } from 'vscode';
import type {
  FigureCell,
  FigureRow,
  OriginRow,
  PassageRow,
  PrintedQuotation,
  QuotationCell,
  QuotationRow,
  TermRow,
  WordingComparison,
} from '../../core/compare/comparison.ts';
import { figureHeading } from '../../core/compare/figure-heading.ts';
import type { TextSpan } from '../../core/text/span.ts';
import type { CellPage, RowPage } from '../../protocol/comparison-messages.ts';

export function quotationRows(quotations: readonly QuotationRow[]): readonly RowPage[] {
  return quotations.map((row) => ({
    head: { ...plain(row.marked ? `“${row.words}”` : row.words), note: quotationNote(row) },
    cells: row.cells.map((cell, source) => quotationCell(cell, source, row)),
  }));
}

function quotationNote({ speakerName, variants }: QuotationRow): string {
  const wordings = variants.length > 1 ? l10n.t('{0} wordings', variants.length) : '';
  return [speakerName ?? '', wordings].filter((part) => part !== '').join(' · ');
}

function quotationCell(cell: QuotationCell, source: number, row: QuotationRow): CellPage | null {
  if (cell.kind === 'missing') return null;
  const other = cell.speakerName !== null && surname(cell.speakerName) !== surname(row.speakerName ?? '');
  return {
    label: quotationLabel(cell.kind),
    notable: cell.kind === 'altered' || cell.kind === 'unmarked' || other,
    words: markedWords(cell),
    note: [other ? l10n.t('Given to {0}', cell.speakerName) : '', leftOut(cell)]
      .filter((part) => part !== '')
      .join(' · '),
    bar: null,
    place: { source, start: cell.start, end: cell.end },
  };
}

function quotationLabel(kind: PrintedQuotation['kind']): string {
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
function leftOut({ changes }: PrintedQuotation): string {
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

export function figureRows(figures: readonly FigureRow[]): readonly RowPage[] {
  return figures.map((row) => ({
    head: {
      ...plain(figureHeading(row)),
      label: agreementLabel(row.agreement),
      notable: row.agreement === 'disagree',
    },
    cells: row.cells.map(figureCell),
  }));
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

function figureCell(cell: FigureCell, source: number): CellPage | null {
  if (cell.kind === 'missing') return null;
  return {
    label: cell.attributed ? '' : l10n.t('no source named'),
    notable: !cell.attributed,
    words: [{ text: cell.text, marked: false }],
    note: cell.source ?? '',
    bar: null,
    place: { source, start: cell.start, end: cell.end },
  };
}

/** First how much of each source is loaded, then the words by what they are about. */
export function termRows({ terms, loaded }: WordingComparison): readonly RowPage[] {
  if (terms.length === 0 && loaded.every(({ count }) => count === 0)) return [];
  const most = Math.max(1, ...loaded.map(({ per1000 }) => per1000));
  const share: RowPage = {
    head: { ...plain(l10n.t('Loaded words per 1,000')), note: l10n.t('In the source’s own voice') },
    cells: loaded.map(({ per1000 }) => ({ ...plain(per1000.toFixed(1)), bar: per1000 / most })),
  };
  const grouped = [...terms].sort((a, b) => a.group.localeCompare(b.group) || Number(b.loaded) - Number(a.loaded));
  return [share, ...grouped.map(termRow)];
}

function termRow({ term, loaded, cells }: TermRow): RowPage {
  const most = Math.max(1, ...cells.map(({ length }) => length));
  return {
    head: { ...plain(term), label: loaded ? l10n.t('loaded') : l10n.t('neutral'), notable: loaded },
    cells: cells.map((places, source) => countCell(places, source, most)),
  };
}

export function passageRows(passages: readonly PassageRow[]): readonly RowPage[] {
  return passages.map(({ words, cells, earliest }) => ({
    head: plain(words),
    cells: cells.map((cell, source) =>
      cell === null
        ? null
        : {
            ...plain(''),
            label: source === earliest ? l10n.t('earliest') : l10n.t('has it'),
            place: { source, start: cell.start, end: cell.end },
          },
    ),
  }));
}

export function originRows(origins: readonly OriginRow[]): readonly RowPage[] {
  return origins.map(({ name, source: among, cells }) => {
    const most = Math.max(1, ...cells.map(({ length }) => length));
    const note = among === null ? l10n.t('Its article is not among these sources') : l10n.t('One of these sources');
    return { head: { ...plain(name), note }, cells: cells.map((places, source) => countCell(places, source, most)) };
  });
}

function countCell(places: readonly TextSpan[], source: number, most: number): CellPage | null {
  const [first] = places;
  if (first === undefined) return null;
  const place = { source, start: first.start, end: first.end };
  return { ...plain(String(places.length)), bar: places.length / most, place };
}

function plain(text: string): CellPage {
  return {
    label: '',
    notable: false,
    words: text === '' ? [] : [{ text, marked: false }],
    note: '',
    bar: null,
    place: null,
  };
}
