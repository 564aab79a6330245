import type { Finding } from '../core/report.ts';
import type { Span } from '../core/text/span.ts';

/** The findings that a selection touches, the shortest first: what lies inside another is what was meant. */
export function findingsAt(findings: readonly Finding[], { start, end }: Span): readonly Finding[] {
  const touched = findings.filter((finding) => finding.start <= end && start <= finding.end);
  return touched.sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
}
