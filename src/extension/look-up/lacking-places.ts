import { l10n, Range, Uri, workspace } from 'vscode';
import type { Comparison } from '../../core/compare/comparison.ts';
import { findLacking } from '../../core/compare/find-lacking.ts';
import type { TextSpan } from '../../core/text/span.ts';
import type { CompareAnswer } from '../../protocol/requests.ts';
import type { ShownGroup, ShownList, ShownPlace } from './place-list.ts';

/** What most other sources have and the first lacks, with the places that have it; `null` where there is no other source. */
export async function lackingPlaces(answer: CompareAnswer | undefined): Promise<ShownList | null> {
  if (answer === undefined || answer.comparison.sources.length < 2) return null;
  const groups: ShownGroup[] = [];
  for (const { label, note, spans } of lackingThings(answer.comparison)) {
    const places = await Promise.all(
      spans.map(({ source, span }) => placeOf(answer, { source, span, note: note(source) })),
    );
    groups.push({ label, places });
  }
  const others = answer.comparison.sources.length - 1;
  const summary =
    groups.length === 1
      ? l10n.t('1 thing that most of the {0} other sources have', others)
      : l10n.t('{0} things that most of the {1} other sources have', groups.length, others);
  return { summary, groups };
}

interface LackingThing {
  readonly label: string;
  note(source: number): string;
  readonly spans: readonly { readonly source: number; readonly span: TextSpan }[];
}

function lackingThings(comparison: Comparison): readonly LackingThing[] {
  const { quotations, figures, origins } = findLacking(comparison, 0);
  return [
    ...quotations.map(({ speakerName, cells }) => ({
      label: l10n.t('Quotation'),
      note: (source: number) => nameIn(cells[source]) ?? speakerName ?? '',
      spans: given(cells.map((cell) => (cell.kind === 'missing' ? null : cell))),
    })),
    ...figures.map(({ cells }) => ({
      label: l10n.t('Figure'),
      note: (source: number) => sourceIn(cells[source]) ?? '',
      spans: given(cells.map((cell) => (cell.kind === 'missing' ? null : { ...cell, text: cell.sentence.text }))),
    })),
    ...origins.map(({ name, cells }) => ({
      label: l10n.t('Source: {0}', name),
      note: () => '',
      spans: given(cells.map((places) => places[0] ?? null)),
    })),
  ];
}

const nameIn = (cell: Comparison['quotations'][number]['cells'][number]) =>
  cell.kind === 'missing' ? null : cell.speakerName;
const sourceIn = (cell: Comparison['figures'][number]['cells'][number]) =>
  cell.kind === 'missing' ? null : cell.source;

function given(cells: readonly (TextSpan | null)[]) {
  return cells.flatMap((span, source) => (span === null ? [] : [{ source, span }]));
}

interface LackingPlace {
  readonly source: number;
  readonly span: TextSpan;
  readonly note: string;
}

async function placeOf({ uris, comparison }: CompareAnswer, { source, span, note }: LackingPlace): Promise<ShownPlace> {
  const uri = Uri.parse(uris[source]);
  const document = await workspace.openTextDocument(uri);
  const range = new Range(document.positionAt(span.start), document.positionAt(span.end));
  const { outlet, date } = comparison.sources[source];
  const text = span.text.replace(/\s+/g, ' ');
  const about = [outlet, date?.slice(0, 10)].filter((part) => part).join(', ');
  return { uri, range, source: about, note, pieces: [{ kind: 'shared', text }] };
}
