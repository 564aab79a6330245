import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, open } from '../support/articles.ts';
import { findingOn, findingsOnce, ruleOf } from '../support/findings.ts';

describe('a folder that is not trusted', () => {
  afterEach(closeEverything);

  it('is what this suite runs in', () => assert.equal(vscode.workspace.isTrusted, false));

  it('is reviewed all the same', async () => {
    const { document } = await open('metro-standard.txt');
    await findingOn(document, 'altered-quote', 'Last winter the road was under water on nine days');
  });

  it('cannot make us read folders outside of it', () => {
    assert.deepEqual(vscode.workspace.getConfiguration('copydesk').get('corpus.folders'), []);
  });

  it('may set what harms nobody', async () => {
    const { document } = await open('metro-standard.txt');
    const isError = (one: vscode.Diagnostic) =>
      ruleOf(one) === 'name-variant' && one.severity === vscode.DiagnosticSeverity.Error;
    await findingsOnce(document, (findings) => findings.some(isError));
  });
});
