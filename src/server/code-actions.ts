import type { CodeAction, CodeActionParams, Diagnostic } from 'vscode-languageserver';
import type { Finding } from '../core/report.ts';
import type { Client } from './client.ts';
import { compareActions } from './compare-action.ts';
import { diagnosticOf } from './diagnostics.ts';
import type { DocumentReview } from './document-reviews.ts';
import { findingsAt } from './findings-at.ts';
import { fixActions } from './fix-actions.ts';
import { fixAllAction } from './fix-all.ts';
import type { Locator } from './locator.ts';
import { preferActions } from './prefer-actions.ts';
import { settingActions, settleActions } from './settle-actions.ts';

export interface ActionMeans {
  readonly client: Client;
  readonly locator: Locator;
  /** Where the desk file is or would be made; `null` where there is no place for one. */
  readonly deskUri: string | null;
}

/** A finding with the mark that the editor shows for it. */
export interface MarkedFinding {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/**
 * What can be done about the findings at a place, always in this order: fixes, comparing, preferring,
 * settling, settings. One action at most is preferred.
 */
export async function codeActionsAt(
  review: DocumentReview,
  { range, context }: CodeActionParams,
  means: ActionMeans,
): Promise<CodeAction[]> {
  const { document } = review;
  const span = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  const touched = findingsAt(review.findings, span);
  const marked = await Promise.all(touched.map((finding) => marking(review, finding, means)));
  const actions = [
    ...marked.flatMap((one) => fixActions(review, one, means.client)),
    ...marked.flatMap((one) => compareActions(one, means.client)),
    ...marked.flatMap((one) => preferActions(review, one, means)),
    ...marked.flatMap((one) => settleActions(review, one, means)),
    ...settingActions(marked, means.client),
    ...fixAllAction(review, context.only, means.client),
  ];
  return preferOne(actions.filter(({ kind }) => isAskedFor(kind ?? '', context.only)));
}

async function marking(review: DocumentReview, finding: Finding, means: ActionMeans): Promise<MarkedFinding> {
  return { finding, diagnostic: await diagnosticOf(review, finding, means) };
}

/** A kind asked for stands for those below it: `quickfix` asks for `quickfix.copydesk.name-variant`, too. */
function isAskedFor(kind: string, only: readonly string[] | undefined): boolean {
  return only === undefined || only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}

function preferOne(actions: readonly CodeAction[]): CodeAction[] {
  const first = actions.findIndex(({ isPreferred }) => isPreferred);
  return actions.map(({ isPreferred, ...action }, i) => (i === first ? { ...action, isPreferred: true } : action));
}
