import * as vscode from 'vscode';
import { closeEverything, open } from '../support/articles.ts';
import { findingOn, findingsOnce, ruleOf, withoutRule } from '../support/findings.ts';

describe('settings', () => {
  const changed = new Set<string>();

  const set = async (name: string, value: unknown): Promise<void> => {
    changed.add(name);
    await vscode.workspace.getConfiguration('copydesk').update(name, value, vscode.ConfigurationTarget.Workspace);
  };

  afterEach(async () => {
    for (const name of changed) await set(name, undefined);
    changed.clear();
    await closeEverything();
  });

  it('switch a rule off and on while the article is open', async () => {
    const { document } = await open('metro-standard.txt');
    await findingOn(document, 'loaded-wording', 'whined');
    await set('rules.loaded-wording', 'off');
    await withoutRule(document, 'loaded-wording');
    await set('rules.loaded-wording', undefined);
    await findingOn(document, 'loaded-wording', 'whined');
  });

  it('give a rule another severity', async () => {
    const { document } = await open('metro-standard.txt');
    await set('rules.name-variant', 'error');
    const isError = (one: vscode.Diagnostic) =>
      ruleOf(one) === 'name-variant' && one.severity === vscode.DiagnosticSeverity.Error;
    await findingsOnce(document, (findings) => findings.some(isError));
  });

  it('wait for the command where reviews are wanted on demand only', async () => {
    await set('review.when', 'demand');
    const { document } = await open('coastal-wire.txt');
    await vscode.commands.executeCommand('copydesk.reviewFile');
    await findingsOnce(document, (findings) => findings.length > 0);
  });

  it('name files that are always or never reviewed', async () => {
    const { document: metro } = await open('metro-standard.txt');
    const { document: readme } = await open('README.md');
    await findingsOnce(metro, (findings) => findings.length > 0);
    await set('review.files', { 'README.md': 'always', 'metro-*': 'never' });
    await findingsOnce(readme, (findings) => findings.length > 0);
    await findingsOnce(metro, (findings) => findings.length === 0);
  });
});
