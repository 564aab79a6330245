import { l10n } from 'vscode';
import type { PrintedQuotation, QuotationCell, QuotationRow, WordingChange } from '../../core/compare/comparison.ts';
import { mayBeSameSpeaker } from '../../core/names/same-speaker.ts';
import type { TextSpan } from '../../core/text/span.ts';
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
  const isOther = !mayBeSameSpeaker(cell.speakerName ?? '', row.speakerName ?? '');
  const notable = isChanged(cell.kind) || isOther;
  const notes = [isOther ? l10n.t('given to {0}', cell.speakerName ?? '') : otherName(cell, row), insteadOf(cell)];
  return {
    label: isOther && !isChanged(cell.kind) ? l10n.t('other speaker') : kindLabel(cell.kind),
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

/** `named the captain`, where it is not the row's name for the same speaker. */
function otherName({ speakerName }: PrintedQuotation, row: QuotationRow): string {
  if (speakerName === null || row.speakerName === null) return '';
  return surname(speakerName) === surname(row.speakerName) ? '' : l10n.t('named {0}', speakerName);
}

/** The row's words that this source has not, where nothing shows that they are left out. */
function insteadOf({ kind, changes }: PrintedQuotation): string {
  if (kind === 'paraphrased') return '';
  const lost = changes.filter((change) => change.kind === 'words' && change.there !== '');
  return lost.length === 0 ? '' : l10n.t('instead of {0}', lost.map(({ there }) => `“${there}”`).join(', '));
}

/** What was said, without the writer's words between, the words marked that are not the row's. */
function markedWords({ kind, parts, changes }: PrintedQuotation): CellPage['words'] {
  const marked = kind === 'paraphrased' ? [] : changes.filter((change) => change.kind === 'words');
  return parts.flatMap((part, i) => {
    const gap = i === 0 ? [] : [{ text: ' ', marked: false }];
    return [...gap, ...wordsOf(part, marked, parts[i + 1])];
  });
}

function wordsOf(part: TextSpan, changes: readonly WordingChange[], next: TextSpan | undefined): CellPage['words'] {
  // The comma at the end was the attribution's.
  const text = part.text.replace(/,$/, next === undefined ? '' : /^\p{Lu}/u.test(next.text) ? '.' : ',');
  const words: { text: string; marked: boolean }[] = [];
  let at = 0;
  for (const { here } of changes) {
    const [from, to] = [here.start - part.start, Math.min(here.end - part.start, text.length)];
    if (from < at || to <= from) continue;
    words.push({ text: text.slice(at, from), marked: false }, { text: text.slice(from, to), marked: true });
    at = to;
  }
  words.push({ text: text.slice(at), marked: false });
  return words.filter((one) => one.text !== '');
}

function surname(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}
