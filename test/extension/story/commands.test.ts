import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, lineWith, open, rangeOf } from '../support/articles.ts';
import { once } from '../support/events.ts';
import { findingOn, findingsOnce } from '../support/findings.ts';

describe('commands', () => {
  afterEach(closeEverything);

  it('go from finding to finding, and round', async () => {
    const editor = await open('metro-standard.txt');
    await findingOn(editor.document, 'name-variant', 'Halvorson');
    await vscode.commands.executeCommand('copydesk.nextFinding');
    assert.equal(editor.document.getText(editor.selection), 'mob');
    await vscode.commands.executeCommand('copydesk.previousFinding');
    assert.equal(editor.document.getText(editor.selection), 'Halvorson');
    await vscode.commands.executeCommand('copydesk.nextFinding');
    assert.equal(editor.document.getText(editor.selection), 'mob');
  });

  it('make the change that the light bulb offers', async () => {
    const editor = await open('metro-standard.txt');
    await findingOn(editor.document, 'name-variant', 'Halvorson');
    editor.selection = new vscode.Selection(...ends(rangeOf(editor.document, 'Halvorson')));
    await vscode.commands.executeCommand('copydesk.correctName');
    assert.match(lineWith(editor.document, 'in a gale tomorrow'), /Halvorsen said/);
  });

  it('open the other version beside the article', async () => {
    const editor = await open('ansel-courier.md');
    await findingOn(editor.document, 'statistic-conflict', '$1.8 million');
    editor.selection = new vscode.Selection(...ends(rangeOf(editor.document, '$1.8 million')));
    await vscode.commands.executeCommand('copydesk.compareVersions');
    const beside = await once(() => visible('harbor-ledger.article'), vscode.window.onDidChangeVisibleTextEditors);
    assert.equal(beside.viewColumn, vscode.ViewColumn.Two);
    assert.match(beside.document.getText(beside.selection), /1\.3 million/);
  });

  it('review a file that is no article', async () => {
    const { document } = await open('manual.md');
    await vscode.commands.executeCommand('copydesk.reviewFile');
    await findingsOnce(document, (findings) => findings.length > 0);
  });

  it('show the sources panel', async () => {
    await open('metro-standard.txt');
    await vscode.commands.executeCommand('copydesk.showSources');
  });
});

const ends = ({ start, end }: vscode.Range): [vscode.Position, vscode.Position] => [start, end];

const visible = (name: string): vscode.TextEditor | undefined =>
  vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith(`/${name}`));
