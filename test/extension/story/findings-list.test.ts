import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, open, rangeOf } from '../support/articles.ts';
import { findingOn, findingsOnce, ruleOf } from '../support/findings.ts';

describe('commands of the list of findings', () => {
  afterEach(closeEverything);

  it('copy the finding at the cursor where none of the list is chosen', async () => {
    const editor = await open('metro-standard.txt');
    await findingOn(editor.document, 'loaded-wording', 'hysterical');
    const { start } = rangeOf(editor.document, 'hysterical');
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('copydesk.copyFinding');
    assert.match(
      await vscode.env.clipboard.readText(),
      /^metro-standard\.txt, line \d+: “hysterical”\. .*loaded-wording/,
    );
  });

  it('copy all of a group', async () => {
    const { document } = await open('metro-standard.txt');
    const diagnostic = await findingOn(document, 'loaded-wording', 'hysterical');
    const finding = (words: string) => ({
      kind: 'finding',
      uri: document.uri,
      rule: ruleOf(diagnostic),
      words,
      diagnostic,
    });
    const group = { kind: 'rule', rule: 'loaded-wording', findings: [finding('one'), finding('two')] };
    await vscode.commands.executeCommand('copydesk.copyFinding', group);
    assert.equal((await vscode.env.clipboard.readText()).split('\n').length, 2);
  });

  it('settle the one chosen, wherever the cursor is', async () => {
    const { document } = await open('metro-standard.txt');
    const diagnostic = await findingOn(document, 'unattributed-statistic', '$4.7 million');
    const node = { kind: 'finding', uri: document.uri, rule: ruleOf(diagnostic), words: '$4.7 million', diagnostic };
    const desk = vscode.Uri.joinPath(document.uri, '..', 'copydesk.json');
    try {
      await vscode.commands.executeCommand('copydesk.settleFinding', node, [node]);
      await findingsOnce(document, (found) => found.every((one) => ruleOf(one) !== 'unattributed-statistic'));
      assert.match(Buffer.from(await vscode.workspace.fs.readFile(desk)).toString(), /4\.7 million/);
    } finally {
      await vscode.workspace.fs.delete(desk);
    }
  });
});
