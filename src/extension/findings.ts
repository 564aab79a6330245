import { type Diagnostic, languages, type Position, type Range, type TextEditor, type Uri } from 'vscode';
import type { RuleId } from '../core/report.ts';

/** The findings of a document as the editor shows them, in the order of the text. */
export function findingsIn(uri: Uri): readonly Diagnostic[] {
  const findings = languages.getDiagnostics(uri).filter(({ source }) => source === 'copydesk');
  return findings.sort((a, b) => a.range.start.compareTo(b.range.start) || a.range.end.compareTo(b.range.end));
}

/** The rule that a finding is from, or `undefined` where the server named none. */
export function ruleOf({ code }: Diagnostic): RuleId | undefined {
  const value = typeof code === 'object' ? code.value : code;
  return typeof value === 'string' ? (value as RuleId) : undefined;
}

/** The finding under the cursor, the shortest where several overlap; else the nearest on the cursor's line. */
export function findingAtCursor(
  { document, selection }: TextEditor,
  isWanted: (finding: Diagnostic) => boolean = () => true,
): Diagnostic | undefined {
  const cursor = selection.active;
  const wanted = findingsIn(document.uri).filter(isWanted);
  const under = wanted.filter(({ range }) => range.contains(cursor));
  if (under.length > 0) return leastBy(under, ({ range }) => length(range, document.offsetAt.bind(document)));
  const onLine = wanted.filter(({ range }) => range.start.line <= cursor.line && cursor.line <= range.end.line);
  return leastBy(onLine, ({ range }) => Math.abs(range.start.character - cursor.character));
}

function length(range: Range, offsetAt: (position: Position) => number): number {
  return offsetAt(range.end) - offsetAt(range.start);
}

function leastBy<T>(items: readonly T[], measure: (item: T) => number): T | undefined {
  return items.reduce<T | undefined>(
    (least, item) => (least === undefined || measure(item) < measure(least) ? item : least),
    undefined,
  );
}
