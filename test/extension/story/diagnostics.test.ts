import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, open, rangeOf } from '../support/articles.ts';
import { findingOn, findingsOnce, ruleOf, summaryOf } from '../support/findings.ts';

describe('findings in the text', () => {
  afterEach(closeEverything);

  it('mark the words at issue, with their rule and a link to its page', async () => {
    const { document } = await open('metro-standard.txt');
    const finding = await findingOn(document, 'unattributed-statistic', '$4.7 million');
    assert.equal(document.getText(finding.range), '$4.7 million');
    assert.ok(typeof finding.code === 'object');
    assert.match(finding.code.target.toString(true), /docs\/rules\/unattributed-statistic\.md$/);
  });

  it('lead to the passages in the other articles', async () => {
    const { document } = await open('metro-standard.txt');
    const finding = await findingOn(document, 'altered-quote', 'Last winter the road was under water on nine days');
    const places = finding.relatedInformation ?? [];
    const files = new Set(places.map(({ location }) => vscode.workspace.asRelativePath(location.uri)));
    assert.deepEqual([...files].sort(), ['ansel-courier.md', 'coastal-wire.txt', 'merrow-beacon.story']);
    const wire = places.find(({ location }) => location.uri.path.endsWith('/coastal-wire.txt'))!;
    const other = await vscode.workspace.openTextDocument(wire.location.uri);
    assert.match(other.getText(wire.location.range), /Last winter the road was under water on 19 days/);
  });

  it('follow the typing', async () => {
    const { document } = await open('metro-standard.txt');
    await findingOn(document, 'loaded-wording', 'hysterical');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, rangeOf(document, 'a hysterical speech'), 'a long speech');
    await vscode.workspace.applyEdit(edit);
    const isHysterical = (finding: vscode.Diagnostic) => document.getText(finding.range) === 'hysterical';
    await findingsOnce(document, (findings) => findings.length > 0 && !findings.some(isHysterical));
    const added = new vscode.WorkspaceEdit();
    added.insert(
      document.uri,
      document.positionAt(document.getText().indexOf('\nBy Wednesday')),
      '\nStudies show nothing.\n',
    );
    await vscode.workspace.applyEdit(added);
    const vague = (findings: vscode.Diagnostic[]) => findings.filter((one) => ruleOf(one) === 'vague-attribution');
    await findingsOnce(document, (findings) => vague(findings).length === 2);
  });

  it('come with a draft that was never saved', async () => {
    const content = 'Board votes to close the ferry\n\nPORT ANSEL — Experts say the ferry will not be missed.\n';
    const document = await vscode.workspace.openTextDocument({ language: 'article', content });
    await vscode.window.showTextDocument(document);
    await findingOn(document, 'vague-attribution', 'Experts say');
  });

  it('stay away from text that is no article', async () => {
    const { document: requirements } = await open('requirements.txt');
    const { document: readme } = await open('README.md');
    const { document } = await open('metro-standard.txt');
    await findingsOnce(document, (findings) => findings.length > 0);
    assert.deepEqual(summaryOf(requirements), []);
    assert.deepEqual(summaryOf(readme), []);
  });
});
