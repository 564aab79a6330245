import { TabInputText, TabInputTextDiff, type TextDocument, type Uri, window, workspace } from 'vscode';
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

/** The findings of many documents, each read once for its text and what is marked in it. */
export class KnownFindings {
  private readonly known = new Map<string, { readonly version: number; readonly findings: readonly ShownFinding[] }>();

  /** The same list as before where nothing has changed. */
  of(document: TextDocument): readonly ShownFinding[] {
    const uri = document.uri.toString();
    const { version } = document;
    const before = this.known.get(uri);
    if (before?.version === version) return before.findings;
    const findings = readFindings(document);
    this.known.set(uri, { version, findings });
    return findings;
  }

  /** To be called when other things are marked in these documents, or they are closed. */
  forget(uris: readonly Uri[]): void {
    for (const uri of uris) this.known.delete(uri.toString());
  }
}

/** The articles that stand in tabs, in the order of their paths; not those that a peek or a hover has looked into. */
export function openArticles(): readonly TextDocument[] {
  const inTabs = new Set(window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(({ input }) => urisOf(input))));
  const articles = workspace.textDocuments.filter((document) => inTabs.has(document.uri.toString()));
  return articles.filter(isReviewable).sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
}

function urisOf(input: unknown): readonly string[] {
  if (input instanceof TabInputText) return [input.uri.toString()];
  if (input instanceof TabInputTextDiff) return [input.original.toString(), input.modified.toString()];
  return [];
}
