import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, open, rangeOf } from '../support/articles.ts';
import { findingOn } from '../support/findings.ts';

const settings = () => vscode.workspace.getConfiguration('copydesk');

describe('all versions of a quotation', () => {
  afterEach(async () => {
    await settings().update('codeLens.versions', undefined, vscode.ConfigurationTarget.Workspace);
    await closeEverything();
  });

  it('are its references', async () => {
    const { document } = await open('metro-standard.txt');
    await findingOn(document, 'altered-quote', 'Last winter');
    const names = (await referencesOf(document, 'under water')).map(({ uri }) => uri.path.split('/').at(-1));
    assert.ok(names.includes('metro-standard.txt'));
    assert.ok(names.includes('coastal-wire.txt'));
  });

  it('are not asked for where nobody is quoted', async () => {
    const { document } = await open('metro-standard.txt');
    await findingOn(document, 'altered-quote', 'Last winter');
    assert.deepEqual(await referencesOf(document, 'The night on the slipway'), []);
  });

  it('are counted above its paragraph where the setting says so, and only there', async () => {
    const { document } = await open('metro-standard.txt');
    await findingOn(document, 'altered-quote', 'Last winter');
    assert.deepEqual(await lensesOf(document), []);
    await settings().update('codeLens.versions', true, vscode.ConfigurationTarget.Workspace);
    const lenses = await lensesOf(document);
    const lens = lenses.find(({ range }) => range.start.line === rangeOf(document, 'Last winter').start.line);
    assert.match(lens?.command?.title ?? '', /^Stands in \d other articles?, in \d with other words$/);
    assert.equal(lens?.command?.command, 'copydesk.peekVersions');
  });
});

function referencesOf(document: vscode.TextDocument, words: string): Thenable<vscode.Location[]> {
  const { start } = rangeOf(document, words);
  return vscode.commands.executeCommand('vscode.executeReferenceProvider', document.uri, start);
}

/** With their commands, as they are shown. */
function lensesOf({ uri }: vscode.TextDocument): Thenable<vscode.CodeLens[]> {
  return vscode.commands.executeCommand('vscode.executeCodeLensProvider', uri, 50);
}
