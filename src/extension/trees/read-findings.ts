import { type TextDocument, workspace } from 'vscode';
import { findingsIn, ruleOf } from '../findings.ts';
import { isReviewable } from '../languages.ts';
import { type ShownFinding, severities } from './finding-nodes.ts';

/** The findings of a document in the order of the text, as the editor shows them now. */
export function readFindings(document: TextDocument): readonly ShownFinding[] {
  const occasions = new Map<string, number>();
  return findingsIn(document.uri).flatMap((diagnostic): readonly ShownFinding[] => {
    const rule = ruleOf(diagnostic);
    if (rule === undefined) return [];
    const words = document.getText(diagnostic.range).replace(/\s+/g, ' ').trim();
    const occasion = occasions.get(`${rule} ${words}`) ?? 0;
    occasions.set(`${rule} ${words}`, occasion + 1);
    const severity = severities[diagnostic.severity] ?? 'information';
    return [{ kind: 'finding', uri: document.uri, rule, severity, diagnostic, words, occasion }];
  });
}

/** The open articles, in the order of their paths. */
export function openArticles(): readonly TextDocument[] {
  const articles = workspace.textDocuments.filter(isReviewable);
  return articles.sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
}
