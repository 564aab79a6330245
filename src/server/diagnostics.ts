import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-types';
import type { Severity } from '../core/report.ts';
import { rulePage } from '../protocol/rule-page.ts';
import type { Client } from './client.ts';
import type { DocumentReview } from './document-reviews.ts';

/** A review's findings as the editor shows them. */
export function diagnosticsOf({ document, findings }: DocumentReview, client: Client): Diagnostic[] {
  return findings.map((finding) => ({
    range: { start: document.positionAt(finding.start), end: document.positionAt(finding.end) },
    severity: severities[finding.severity],
    source: 'copydesk',
    code: finding.rule,
    message: finding.message,
    ...(client.codeDescription && { codeDescription: { href: rulePage(finding.rule) } }),
  }));
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};
