import { l10n, languages, window } from 'vscode';
import { type ReviewDocumentParams, type ReviewDocumentResult, reviewDocument } from '../../protocol/requests.ts';
import { articleInView } from '../article-in-view.ts';
import { isReviewable } from '../languages.ts';
import type { Copydesk } from '../start-copydesk.ts';

/** Reviews the active file at once, whether or not it looks like an article, and says how much was found. */
export async function reviewFile({ process, review }: Copydesk): Promise<void> {
  const shown = articleInView(undefined) ?? window.activeTextEditor?.document;
  if (shown === undefined) return;
  const document = isReviewable(shown) ? shown : await languages.setTextDocumentLanguage(shown, 'article');
  if (!isReviewable(document)) throw new Error(l10n.t('Copydesk cannot review what is not a file or a draft.'));
  const params: ReviewDocumentParams = { uri: document.uri.toString() };
  const { findings } = await process.request<ReviewDocumentResult>(reviewDocument, params);
  review.demand(document.uri);
  window.setStatusBarMessage(countText(findings), 5000);
}

function countText(findings: number): string {
  if (findings === 0) return l10n.t('Copydesk reviewed this file and found nothing to mark.');
  if (findings === 1) return l10n.t('Copydesk reviewed this file: 1 finding.');
  return l10n.t('Copydesk reviewed this file: {0} findings.', findings);
}
