import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { open } from '../support/articles.ts';

describe('activation', () => {
  const extension = vscode.extensions.getExtension('copydesk.copydesk')!;

  it('waits for the first article', () => assert.equal(extension.isActive, false));

  it('happens when asked for; the benchmark reads how long it took', async () => {
    const started = performance.now();
    await extension.activate();
    const took = performance.now() - started;
    const report = process.env.COPYDESK_ACTIVATION;
    if (report !== undefined) writeFileSync(report, String(took));
    assert.equal(extension.isActive, true);
  });

  it('knows the language of .story and .article files', async () => {
    assert.equal((await open('merrow-beacon.story')).document.languageId, 'article');
    assert.equal((await open('harbor-ledger.article')).document.languageId, 'article');
  });

  it('registers every command of the manifest', async () => {
    const contributed: { command: string }[] = extension.packageJSON.contributes.commands;
    const registered = await vscode.commands.getCommands(true);
    assert.deepEqual(
      contributed.map(({ command }) => command).filter((command) => !registered.includes(command)),
      [],
    );
  });
});
