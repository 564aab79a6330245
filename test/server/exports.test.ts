import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import type { Diagnostic, Hover } from 'vscode-languageserver';
import { articleText, nameColumns, type UnknownExportParams, unknownExport } from '../../src/protocol/requests.ts';
import { vote, voteElsewhere } from '../support/articles.ts';
import { closeEditors, type Editor, startEditor } from './support/editor.ts';

afterAll(closeEditors);

const isAltered = (found: readonly Diagnostic[]) => found.some(({ code }) => code === 'altered-quote');
const line = `{}\n${JSON.stringify({ headline: 'Vote', text: voteElsewhere, outlet: 'Morrow Mercury' })}\n`;
const table = `Kopf;Rumpf\nVote;"${voteElsewhere.replaceAll('"', '""')}"\n`;

/** An editor on an article, with a corpus folder outside that holds these files. */
async function openBeside(files: Readonly<Record<string, string>>): Promise<Editor> {
  const archive = await startEditor({ files });
  const settings = { corpus: { folders: [archive.folder] } };
  const editor = await startEditor({
    files: { 'copydesk.json': '{}' },
    settings,
    initializationOptions: { commands: true },
  });
  editor.open('vote.txt', vote);
  return editor;
}

async function alteredPlace(editor: Editor) {
  const found = await editor.diagnostics('vote.txt', isAltered);
  const finding = found.find(({ code }) => code === 'altered-quote');
  const [place] = finding?.relatedInformation ?? [];
  return { range: finding?.range, ...place };
}

test('an entry of an export is evidence, and its text can be asked for and pointed at', async () => {
  const editor = await openBeside({ 'wires.jsonl': line });
  const { range, location, message } = await alteredPlace(editor);
  expect(message).toMatch(/^Morrow Mercury: /);
  expect(location?.uri).toMatch(/^copydesk-text:.*\/wires\.jsonl%3A2\?/);
  const { text } = await editor.connection.sendRequest<{ text: string }>(articleText, { uri: location?.uri });
  expect(text).toContain('title: "Vote"');
  const words = text.split('\n')[location?.range.start.line ?? 0];
  expect(words.slice(location?.range.start.character)).toContain('hospital');
  const hover = await editor.connection.sendRequest<Hover>('textDocument/hover', {
    textDocument: { uri: editor.uri('vote.txt') },
    position: range?.start,
  });
  expect(JSON.stringify(hover.contents)).toContain('[Morrow Mercury](<command:copydesk.compareVersions?');
});

test('of a table with other column names the client is told, and what it answers is kept in the desk file', async () => {
  const archive = await startEditor({ files: { 'wires.csv': table } });
  const settings = { corpus: { folders: [archive.folder] } };
  const editor = await startEditor({ settings, initializationOptions: { commands: true } });
  const told = new Promise<UnknownExportParams>((resolve) => editor.connection.onNotification(unknownExport, resolve));
  editor.open('vote.txt', vote);
  const { uri, columns } = await told;
  expect(uri).toBe(pathToFileURL(join(archive.folder, 'wires.csv')).href);
  expect(columns.map(({ name }) => name)).toEqual(['Rumpf', 'Kopf']);
  await editor.connection.sendRequest(nameColumns, { uri, columns: { text: 'Rumpf', headline: 'Kopf' } });
  expect(JSON.parse(await editor.read('copydesk.json'))).toEqual({
    exports: { 'wires.csv': { text: 'Rumpf', headline: 'Kopf' } },
  });
  editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('copydesk.json'), type: 1 }] });
  expect((await alteredPlace(editor)).location?.uri).toMatch(/\/wires\.csv%3A2\?/);
});

test('an export that changes is followed', async () => {
  const archive = await startEditor({ files: { 'wires.jsonl': '{}\n' } });
  const settings = { corpus: { folders: [archive.folder] } };
  const editor = await startEditor({ settings });
  editor.open('vote.txt', vote);
  await editor.diagnostics('vote.txt', (found) => !isAltered(found));
  const path = join(archive.folder, 'wires.jsonl');
  await writeFile(path, line);
  editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(path).href, type: 2 }] });
  await editor.diagnostics('vote.txt', isAltered);
});
