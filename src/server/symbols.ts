import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Reading } from '../core/reading.ts';
import { isSpoken, type Quotation } from '../core/speech/speech.ts';
import type { Statistic } from '../core/statistics/statistic.ts';
import type { Span } from '../core/text/span.ts';
import type { Client } from './client.ts';

/** The outline: quotations by their speakers, and figures with their sources, in the order of the text. */
export function symbolsOf(
  { article, speech, statistics }: Reading,
  document: TextDocument,
  client: Client,
): DocumentSymbol[] | SymbolInformation[] {
  const quotations = speech.quotations.filter(isSpoken).map((quotation) => quotationEntry(quotation, article.text));
  const figures = statistics.map((statistic) => figureEntry(statistic, article.text));
  const entries = [...quotations, ...figures].sort((a, b) => a.start - b.start || b.end - a.end);
  const rangeOf = ({ start, end }: Span) => ({ start: document.positionAt(start), end: document.positionAt(end) });
  if (!client.nestedSymbols) {
    return entries.map(({ name, kind, ...span }) => ({
      name,
      kind,
      location: { uri: document.uri, range: rangeOf(span) },
    }));
  }
  return entries.map(({ name, detail, kind, ...span }) => {
    return { name, detail, kind, range: rangeOf(span), selectionRange: rangeOf(span) };
  });
}

interface Entry extends Span {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
}

function quotationEntry({ start, end, speakerName, speaker }: Quotation, text: string): Entry {
  const name = speakerName ?? (speaker ? text.slice(speaker.start, speaker.end) : 'No speaker named');
  return { start, end, name: oneLine(name), detail: `“${oneLine(text.slice(start, end))}”`, kind: SymbolKind.String };
}

function figureEntry({ start, end, attributed, source }: Statistic, text: string): Entry {
  const named = source ? oneLine(text.slice(source.start, source.end)) : 'attributed';
  return {
    start,
    end,
    name: oneLine(text.slice(start, end)),
    detail: attributed ? named : 'no source named',
    kind: SymbolKind.Number,
  };
}

/** A name in the outline must not be empty. */
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 80 ? line || '…' : `${line.slice(0, 79).trimEnd()}…`;
}
