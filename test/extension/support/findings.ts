import * as vscode from 'vscode';

/** Copydesk's diagnostics of a document as they stand. */
export function findingsIn({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'copydesk');
}

/** The rule a diagnostic names. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** Waits until a document's findings are as `wanted` says; the test's own time limit ends a wait in vain. */
export function findingsOnce(
  document: vscode.TextDocument,
  wanted: (findings: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const findings = findingsIn(document);
      if (!wanted(findings)) return false;
      subscription.dispose();
      resolve(findings);
      return true;
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** Waits for a rule's finding on `words` (marks and stops at their ends do not count). */
export async function findingOn(
  document: vscode.TextDocument,
  rule: string,
  words: string,
): Promise<vscode.Diagnostic> {
  const isIt = (finding: vscode.Diagnostic): boolean =>
    ruleOf(finding) === rule && bare(document.getText(finding.range)).startsWith(bare(words));
  const findings = await findingsOnce(document, (all) => all.some(isIt));
  return findings.find(isIt)!;
}

/** Waits until no finding of a rule is left on a document that has others. */
export async function withoutRule(document: vscode.TextDocument, rule: string): Promise<vscode.Diagnostic[]> {
  return findingsOnce(document, (all) => all.length > 0 && all.every((finding) => ruleOf(finding) !== rule));
}

const bare = (text: string): string => text.replace(/^[\s"'“”‘’]+|[\s"'“”‘’.,]+$/g, '');
