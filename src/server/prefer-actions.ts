import type { CodeAction } from 'vscode-languageserver';
import { preferencesFor } from '../core/house-style/preferences-for.ts';
import { preferFix } from '../protocol/code-actions.ts';
import { type PreferParams, serverCommands } from '../protocol/requests.ts';
import type { ActionMeans, MarkedFinding } from './code-actions.ts';
import type { DocumentReview } from './document-reviews.ts';

/** Writes a neutral word into the desk's own style, so that the loaded one is marked in all articles from then on. */
export function preferActions(
  { document, reading }: DocumentReview,
  { finding, diagnostic }: MarkedFinding,
  { deskUri }: ActionMeans,
): CodeAction[] {
  if (deskUri === null || finding.rule !== 'loaded-wording') return [];
  const { start, end } = finding;
  const word = reading.loadedWords.find((candidate) => candidate.start === start && candidate.end === end);
  if (!word) return [];
  return preferencesFor(word, reading.article.text.slice(start, end)).map(({ loaded, neutral, swaps }) => {
    const title = `Prefer “${neutral}” to “${loaded}” on our desk: write it into the desk’s style`;
    const params: PreferParams = { uri: document.uri, swaps };
    const command = { title, command: serverCommands.prefer, arguments: [params] };
    return { title, kind: preferFix, diagnostics: [diagnostic], command };
  });
}
