import type { Severity } from '../../core/report.ts';
import type { FileReview } from '../review-all.ts';

/** One line to end a report: `3 findings in 2 of 5 articles: 2 warnings, 1 of information.` */
export function summaryOf(reviews: readonly FileReview[]): string {
  const findings = reviews.flatMap((review) => review.findings);
  const articles = reviews.length === 1 ? '1 article' : `${reviews.length} articles`;
  if (findings.length === 0) return `No findings in ${articles}.`;
  const marked = reviews.filter((review) => review.findings.length > 0).length;
  const where = reviews.length === 1 ? articles : `${marked} of ${articles}`;
  const parts: string[] = [];
  for (const [severity, singular, plural] of NAMES) {
    const count = findings.filter((finding) => finding.severity === severity).length;
    if (count > 0) parts.push(`${count} ${count === 1 ? singular : plural}`);
  }
  return `${findings.length === 1 ? '1 finding' : `${findings.length} findings`} in ${where}: ${parts.join(', ')}.`;
}

const NAMES: readonly (readonly [severity: Severity, singular: string, plural: string])[] = [
  ['error', 'error', 'errors'],
  ['warning', 'warning', 'warnings'],
  ['information', 'for information', 'for information'],
  ['hint', 'hint', 'hints'],
];
