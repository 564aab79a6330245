import type { CodeAction } from 'vscode-languageserver';
import type { Edit } from '../core/report.ts';
import type { Client } from './client.ts';
import { documentEdit } from './document-edit.ts';
import type { DocumentReview } from './document-reviews.ts';

/** For fixing on save and by one command. */
export const fixAllKind = 'source.fixAll.copydesk';

/** All changes that are surely right, in one step; offered only where it is asked for. */
export function fixAllAction(
  review: DocumentReview,
  only: readonly string[] | undefined,
  client: Client,
): CodeAction[] {
  if (!only?.some((kind) => fixAllKind === kind || fixAllKind.startsWith(`${kind}.`))) return [];
  const edits: Edit[] = [];
  for (const { suggestions } of review.findings) {
    const sure = suggestions.find(({ preferred, snippet }) => preferred && !snippet);
    if (sure && !sure.edits.some((edit) => touchesAny(edit, edits))) edits.push(...sure.edits);
  }
  if (edits.length === 0) return [];
  const edit = documentEdit(review.document, edits, { client, snippet: false });
  return [{ title: 'Make all changes that are surely right', kind: fixAllKind, edit }];
}

function touchesAny(edit: Edit, others: readonly Edit[]): boolean {
  return others.some((other) => edit.start <= other.end && other.start <= edit.end);
}
