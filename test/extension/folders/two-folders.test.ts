import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, open } from '../support/articles.ts';
import { findingOn, findingsIn, ruleOf } from '../support/findings.ts';

describe('a workspace of two folders', () => {
  const [story, opinion] = vscode.workspace.workspaceFolders!;
  afterEach(closeEverything);

  it('is one corpus', async () => {
    const { document } = await open('column.article', opinion!);
    const finding = await findingOn(document, 'altered-quote', 'Last winter the road was under water on 90 days');
    const folders = finding.relatedInformation!.map(({ location }) =>
      vscode.workspace.getWorkspaceFolder(location.uri),
    );
    assert.deepEqual([...new Set(folders)], [story]);
  });

  it('lets each folder have settings of its own', async () => {
    const { document: column } = await open('column.article', opinion!);
    const { document: beacon } = await open('merrow-beacon.story', story!);
    await findingOn(beacon, 'loaded-wording', 'callous');
    await findingOn(column, 'vague-attribution', 'Experts say');
    assert.ok(findingsIn(column).every((finding) => ruleOf(finding) !== 'loaded-wording'));
  });
});
