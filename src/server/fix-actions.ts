import type { CodeAction } from 'vscode-languageserver';
import type { Edit, Finding, Suggestion } from '../core/report.ts';
import { contains } from '../core/text/span.ts';
import { fixAllOf, fixOf } from '../protocol/code-actions.ts';
import type { Client } from './client.ts';
import type { MarkedFinding } from './code-actions.ts';
import { documentEdit } from './document-edit.ts';
import type { DocumentReview } from './document-reviews.ts';

/** The suggestions of a finding, each followed by the same change in all the article where there is more of it. */
export function fixActions(
  review: DocumentReview,
  { finding, diagnostic }: MarkedFinding,
  client: Client,
): CodeAction[] {
  return finding.suggestions.flatMap((suggestion) => {
    const { title, edits, preferred, snippet } = suggestion;
    const fix: CodeAction = {
      title,
      kind: reachesOthers(review.findings, finding, suggestion) ? fixAllOf(finding.rule) : fixOf(finding.rule),
      diagnostics: [diagnostic],
      edit: documentEdit(review.document, edits, { client, snippet }),
      ...(preferred && { isPreferred: true }),
    };
    if (finding.suggestions.some((other) => reachesOthers(review.findings, finding, other))) return [fix];
    const everywhere = alike(review.findings, finding, suggestion);
    if (everywhere.length < 2) return [fix];
    const all: CodeAction = {
      title: `${title}, ${everywhere.length} times in this article`,
      kind: fixAllOf(finding.rule),
      diagnostics: [diagnostic],
      edit: documentEdit(review.document, everywhere.flat(), { client, snippet: false }),
    };
    return [fix, all];
  });
}

/** True for a suggestion that mends other findings of the rule, too: the rule itself offers the change for all. */
function reachesOthers(findings: readonly Finding[], finding: Finding, { edits }: Suggestion): boolean {
  return findings.some(
    (other) => other !== finding && other.rule === finding.rule && edits.some((edit) => contains(other, edit)),
  );
}

/** The edits of the findings of the same rule that offer the very same change. A snippet is for one place only. */
function alike(
  findings: readonly Finding[],
  { rule }: Finding,
  { title, snippet }: Suggestion,
): readonly (readonly Edit[])[] {
  if (snippet || rule === 'unattributed-statistic') return [];
  return findings
    .filter((other) => other.rule === rule)
    .flatMap(({ suggestions }) => suggestions.filter((other) => other.title === title).slice(0, 1))
    .map(({ edits }) => edits);
}
