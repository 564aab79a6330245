import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { closeEverything, open } from '../support/articles.ts';
import { findingsOnce } from '../support/findings.ts';

const text = `The tides came early to the island that year, and nobody who lived there had seen the like before.

“Last winter the road was under water on 19 days. On every one of those days, this boat was the only way off the island,” Teague said at the pier.

The boat takes twelve, and a cow if she stands still.`;

describe('a corpus folder with an export', () => {
  let archive: string;
  const settings = () => vscode.workspace.getConfiguration('copydesk');

  before(async () => {
    archive = mkdtempSync(join(tmpdir(), 'copydesk-archive-'));
    const entries = [{ text: 'The gulls are back.' }, { headline: 'Early tides', text, outlet: 'Tide Post' }];
    writeFileSync(join(archive, 'wires.jsonl'), entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    await settings().update('corpus.folders', [archive], vscode.ConfigurationTarget.Workspace);
  });

  after(async () => {
    await settings().update('corpus.folders', undefined, vscode.ConfigurationTarget.Workspace);
    await closeEverything();
    rmSync(archive, { recursive: true });
  });

  it('gives evidence that opens as a read-only document of the entry, at the words', async () => {
    const { document } = await open('metro-standard.txt');
    const places = (all: readonly vscode.Diagnostic[]) =>
      all.flatMap(({ relatedInformation = [] }) =>
        relatedInformation.filter(({ location }) => location.uri.scheme === 'copydesk-text'),
      );
    const [{ location, message }] = places(await findingsOnce(document, (all) => places(all).length > 0));
    assert.match(message, /^Tide Post: /);
    assert.match(location.uri.path, /\/wires\.jsonl:2$/);
    const shown = await vscode.window.showTextDocument(location.uri, { selection: location.range, preview: true });
    assert.equal(shown.document.getText(shown.selection).slice(0, 35), 'Last winter the road was under wate');
    assert.match(shown.document.getText(), /^---\ntitle: "Early tides"\nsource: "Tide Post"\n---\n/);
    assert.equal(vscode.workspace.fs.isWritableFileSystem(location.uri.scheme), undefined);
  });
});
