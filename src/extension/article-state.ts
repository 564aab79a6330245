import { type TextDocument, workspace } from 'vscode';
import type { ReviewTime } from '../protocol/settings.ts';
import { findingsIn } from './findings.ts';
import type { ReviewState } from './review-state.ts';

/**
 * How far the review of an open article is, and where it will not go by itself.
 * `paused`: the person has stopped the reading of the corpus; what was read by then is compared with.
 * `not-asked`: the person wants reviews on demand only, and has not asked for this one.
 */
export type ArticleState =
  | 'stopped'
  | 'not-article'
  | 'starting'
  | 'reading-corpus'
  | 'paused'
  | 'not-asked'
  | 'reviewed';

export function articleStateOf({ uri }: TextDocument, review: ReviewState): ArticleState {
  if (review.server === 'stopped') return 'stopped';
  if (review.isArticle(uri) === false) return 'not-article';
  if (review.server === 'starting' || review.server === 'reading-corpus') return review.server;
  const when = workspace.getConfiguration('copydesk.review', uri).get<ReviewTime>('when');
  const isNotAsked = when === 'demand' && !review.wasDemanded(uri) && findingsIn(uri).length === 0;
  if (isNotAsked) return 'not-asked';
  return review.server === 'paused' ? 'paused' : 'reviewed';
}
