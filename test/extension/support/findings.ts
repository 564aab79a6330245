import * as vscode from 'vscode';

/** Copydesk's diagnostics of a document as they stand. */
export function findingsIn({ uri }: vscode.TextDocument): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'copydesk');
}

/** The rule a diagnostic names. */
export function ruleOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** A wait in vain ends by this time, in milliseconds, and tells what was there instead. */
const patience = 30_000;

/** `altered-quote: She said no`, a line for each of a document's findings. */
export function summaryOf(document: vscode.TextDocument): string[] {
  return findingsIn(document).map((finding) => `${ruleOf(finding)}: ${document.getText(finding.range)}`);
}

/** Waits until a document's findings are as `wanted` says. */
export function findingsOnce(
  document: vscode.TextDocument,
  wanted: (findings: vscode.Diagnostic[]) => boolean,
): Promise<vscode.Diagnostic[]> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(limit);
      subscription.dispose();
    };
    const look = (): void => {
      const findings = findingsIn(document);
      if (!wanted(findings)) return;
      end();
      resolve(findings);
    };
    const subscription = vscode.languages.onDidChangeDiagnostics(look);
    const limit = setTimeout(() => {
      end();
      reject(new Error(`These findings never became the wanted ones:\n${summaryOf(document).join('\n')}`));
    }, patience);
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
