import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything, open, rangeOf } from '../support/articles.ts';
import { findingOn } from '../support/findings.ts';

describe('hovers', () => {
  afterEach(closeEverything);

  it('show who else has a quotation, and with which words', async () => {
    const { document } = await open('metro-standard.txt');
    await findingOn(document, 'altered-quote', 'Last winter the road was under water on nine days');
    const text = await hoverAt(document, 'under water on nine days');
    assert.match(text, /Coastal Wire/);
    assert.match(text, /19/);
    assert.match(text, /coastal-wire\.txt/, 'a link that opens the passage');
  });

  it('show the evidence for a figure that disagrees', async () => {
    const { document } = await open('ansel-courier.md');
    await findingOn(document, 'statistic-conflict', '$1.8 million');
    assert.match(await hoverAt(document, '$1.8 million'), /Harbor Ledger[\s\S]*1\.3 million/);
  });

  it('keep still where there is nothing to say', async () => {
    const { document } = await open('metro-standard.txt');
    await findingOn(document, 'vague-attribution', 'Studies show');
    assert.equal(await hoverAt(document, 'with a dog, a cello and the mail'), '');
  });
});

/** The hover's Markdown, without the escapes that keep an article's text plain. */
async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const { start } = rangeOf(document, words);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    start.translate(0, 2),
  );
  const contents = hovers.flatMap((hover) => hover.contents);
  const markdown = contents.map((content) => (typeof content === 'string' ? content : content.value)).join('\n');
  return markdown.replaceAll(/\\([!-~])/g, '$1');
}
