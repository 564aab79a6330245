import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { vote, voteElsewhere } from '../support/articles.ts';
import { closeEditors, type Editor, pullingCapabilities, startEditor } from './support/editor.ts';

afterAll(closeEditors);

const isAltered = (found: readonly { readonly code?: string | number | undefined }[]) =>
  found.some(({ code }) => code === 'altered-quote');
const isNotAltered = (found: Parameters<typeof isAltered>[0]) => !isAltered(found);

async function openVote(files: Readonly<Record<string, string>>, settings = {}): Promise<Editor> {
  const editor = await startEditor({ files, settings });
  editor.open('vote.txt', vote);
  await editor.status(({ state }) => state === 'ready');
  return editor;
}

describe('files', () => {
  test('new, changed and deleted ones are taken in', async () => {
    const editor = await openVote({});
    await editor.diagnostics('vote.txt', isNotAltered);
    const uri = editor.uri('gazette.txt');
    await writeFile(join(editor.folder, 'gazette.txt'), voteElsewhere);
    editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 1 }] });
    await editor.diagnostics('vote.txt', isAltered);
    await writeFile(join(editor.folder, 'gazette.txt'), voteElsewhere.replace('hospital', 'ferry'));
    editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    await editor.diagnostics('vote.txt', isNotAltered);
    await writeFile(join(editor.folder, 'gazette.txt'), voteElsewhere);
    editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 2 }] });
    await editor.diagnostics('vote.txt', isAltered);
    await rm(join(editor.folder, 'gazette.txt'));
    editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri, type: 3 }] });
    await editor.diagnostics('vote.txt', isNotAltered);
  });

  test('are watched by the client', async () => {
    const editor = await openVote({});
    expect(editor.registered).toContain('workspace/didChangeWatchedFiles');
  });

  test('that an ignore file names are no evidence, until it changes', async () => {
    const editor = await openVote({ '.gitignore': 'gazette.txt\n', 'gazette.txt': voteElsewhere });
    await editor.diagnostics('vote.txt', isNotAltered);
    await writeFile(join(editor.folder, '.gitignore'), '');
    editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('.gitignore'), type: 2 }] });
    await editor.diagnostics('vote.txt', isAltered);
  });
});

describe('folders', () => {
  test('outside the workspace, named in the settings, from the folder', async () => {
    const elsewhere = await openVote({ 'gazette.txt': voteElsewhere });
    const editor = await openVote({}, { corpus: { folders: [elsewhere.folder] } });
    await editor.diagnostics('vote.txt', isAltered);
  });

  test('come and go', async () => {
    const elsewhere = await openVote({ 'gazette.txt': voteElsewhere });
    const editor = await openVote({});
    await editor.diagnostics('vote.txt', isNotAltered);
    const folder = { uri: pathToFileURL(elsewhere.folder).href, name: 'gazette' };
    editor.tell('workspace/didChangeWorkspaceFolders', { event: { added: [folder], removed: [] } });
    await editor.diagnostics('vote.txt', isAltered);
    editor.tell('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [folder] } });
    await editor.diagnostics('vote.txt', isNotAltered);
  });
});

describe('settings', () => {
  test('of the desk file go before those of the person', async () => {
    const desk = '{ "rules": { "unattributed-statistic": "error" } }';
    const editor = await openVote({ 'copydesk.json': desk }, { rules: { 'unattributed-statistic': 'hint' } });
    const severityOf = (found: readonly { code?: string | number; severity?: number }[]) =>
      found.find(({ code }) => code === 'unattributed-statistic')?.severity;
    await editor.diagnostics('vote.txt', (found) => severityOf(found) === 1);
    await writeFile(join(editor.folder, 'copydesk.json'), '{}');
    editor.tell('workspace/didChangeWatchedFiles', { changes: [{ uri: editor.uri('copydesk.json'), type: 2 }] });
    await editor.diagnostics('vote.txt', (found) => severityOf(found) === 4);
  });

  test('say which files are always and never reviewed', async () => {
    const editor = await openVote({}, { review: { files: { '*.txt': 'never', 'drafts/**': 'always' } } });
    await editor.diagnostics('vote.txt', (found) => found.length === 0);
    editor.open('drafts/vote.txt', 'Crime rose by 40 percent last year.');
    await editor.diagnostics('drafts/vote.txt', (found) => found.length > 0);
  });
});

describe('long work', () => {
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`archive/${i}.txt`, voteElsewhere]));

  test('shows how far it has come, and the first findings do not wait for it', async () => {
    const editor = await startEditor({ files: many, capabilities: pullingCapabilities });
    const uri = editor.open('vote.txt', vote);
    const first = await editor.connection.sendRequest<{ items: readonly object[] }>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    expect(first.items.length).toBeGreaterThan(0);
    expect(await editor.progressed()).toMatchObject({ kind: 'begin', title: 'Copydesk: reading articles' });
    await editor.status(({ state }) => state === 'ready');
  });

  test('of an archive too large for memory is done by an index; open articles count as they stand', async () => {
    const filler = (i: number) =>
      `Ferry log ${i}\n\nThe ferry left on day ${i} and came back, the ${i}th master said on Monday.\n`;
    const archive = Object.fromEntries(Array.from({ length: 1_100 }, (_, i) => [`log/${i}.story`, filler(i)]));
    const editor = await openVote({ ...archive, 'gazette.txt': voteElsewhere });
    await editor.diagnostics('vote.txt', isAltered);
    expect(await editor.status(({ state }) => state === 'ready')).toMatchObject({ corpusSize: 1_101 });
    editor.open('gazette.txt', voteElsewhere.replace('hospital', 'ferry'));
    await editor.diagnostics('vote.txt', isNotAltered);
  });

  test('answers go on while a request is cancelled and another crashes', async () => {
    const editor = await openVote({});
    const uri = editor.uri('vote.txt');
    const wrong = editor.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: 'file:///%' },
      position: {},
    });
    expect(await wrong).toBeNull();
    expect(await editor.connection.sendRequest('workspace/executeCommand', { command: 'copydesk.settle' })).toBeNull();
    const hover = { textDocument: { uri }, position: { line: 0, character: 0 } };
    expect(await editor.connection.sendRequest('textDocument/hover', hover)).toBeNull();
  });
});

test('the server ends when it is told to', async () => {
  const editor = await openVote({});
  expect(await editor.close()).toBe(0);
});
