import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeEverything } from '../support/articles.ts';
import { findingsOnce } from '../support/findings.ts';

/** Last, since the sample story's articles are sources from then on, for as long as the window is open. */
describe('the walkthrough', () => {
  afterEach(closeEverything);

  it('opens a copy of the sample story', async () => {
    await vscode.commands.executeCommand('copydesk.openSampleStory');
    const { document } = vscode.window.activeTextEditor!;
    assert.match(document.uri.path, /sample-story\/[\w-]+\.(txt|md|article|story)$/);
    assert.ok(!document.uri.path.includes('/media/'), 'the original stays as it is');
    const hasSources = ({ relatedInformation }: vscode.Diagnostic) => (relatedInformation?.length ?? 0) > 0;
    await findingsOnce(document, (findings) => findings.some(hasSources));
  });
});
