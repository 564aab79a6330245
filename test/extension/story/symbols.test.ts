import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, open } from '../support/articles.ts';
import { findingsOnce } from '../support/findings.ts';

describe('the outline', () => {
  afterEach(closeEverything);

  it('lists quotations and figures', async () => {
    const { document } = await open('metro-standard.txt');
    await findingsOnce(document, (findings) => findings.length > 0);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const texts = flat(symbols).map(({ range }) => document.getText(range));
    assert.ok(texts.some((text) => text.includes('Last winter the road was under water')));
    assert.ok(texts.some((text) => text.includes('$4.7 million')));
  });
});

const flat = (symbols: readonly vscode.DocumentSymbol[]): vscode.DocumentSymbol[] =>
  symbols.flatMap((symbol) => [symbol, ...flat(symbol.children)]);
