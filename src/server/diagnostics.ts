import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity } from 'vscode-languageserver';
import type { Evidence, Finding, Severity } from '../core/report.ts';
import { rulePage } from '../protocol/rule-page.ts';
import type { Client } from './client.ts';
import type { DocumentReview } from './document-reviews.ts';
import { evidenceTitle } from './evidence-title.ts';
import type { Locator } from './locator.ts';

/** A review's findings as the editor marks them. */
export function diagnosticsOf(review: DocumentReview, client: Client, locator: Locator): Promise<Diagnostic[]> {
  return Promise.all(review.findings.map((finding) => diagnosticOf(review, finding, { client, locator })));
}

interface Means {
  readonly client: Client;
  readonly locator: Locator;
}

/** One finding as the editor marks it. */
export async function diagnosticOf({ document }: DocumentReview, finding: Finding, means: Means): Promise<Diagnostic> {
  const { client } = means;
  const related = client.relatedInformation ? await relatedTo(finding.evidence, means.locator) : [];
  return {
    range: { start: document.positionAt(finding.start), end: document.positionAt(finding.end) },
    severity: severities[finding.severity],
    source: 'copydesk',
    code: finding.rule,
    message: finding.message,
    ...(client.codeDescription && { codeDescription: { href: rulePage(finding.rule) } }),
    ...(related.length > 0 && { relatedInformation: related }),
  };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** The places that a diagnostic leads to; the hover says how many more there are. */
const MOST_RELATED = 10;

async function relatedTo(evidence: readonly Evidence[], locator: Locator): Promise<DiagnosticRelatedInformation[]> {
  const places = evidence.slice(0, MOST_RELATED).map(async (item) => {
    const range = await locator.rangeOf(item.path, item);
    return range && { location: { uri: item.path, range }, message: `${evidenceTitle(item)}: ${excerpt(item)}` };
  });
  return (await Promise.all(places)).filter((place) => place !== null);
}

/** The hover shows whole passages below; in its list of places, and in Problems, a place has a line. */
const MOST_CHARACTERS = 40;

/** A line of the passage, from shortly before its words differ, if they do: `…under water on 19 days. On every…`. */
function excerpt({ text, start, differences }: Evidence): string {
  const differs = differences.find(({ kind }) => kind === 'words')?.there.start ?? start;
  const before = text.lastIndexOf(' ', Math.max(0, differs - start - MOST_CHARACTERS / 3)) + 1;
  const words = text.slice(before).replace(/\s+/g, ' ');
  const shown = words.length <= MOST_CHARACTERS ? words : `${words.slice(0, MOST_CHARACTERS - 1).trimEnd()}…`;
  return before === 0 ? shown : `…${shown}`;
}
